import { expect, test } from 'vitest';
import { menuWords } from './menuWords.ts';

const { thatName, whereRole } = menuWords;

test('the menu says the exact role in a sentence', () => {
  expect(whereRole('United States', 'not-invited')).toBe('Show only events where the United States was not invited');
  expect(whereRole('France', 'proposer')).toBe('Show only events where France proposed it');
  expect(thatName('United Kingdom')).toBe('Show only events that name the United Kingdom');
});

test('only names that need an article get one', () => {
  expect(['Netherlands', 'Philippines', 'Ukraine', 'NATO'].map(thatName)).toEqual([
    'Show only events that name the Netherlands',
    'Show only events that name the Philippines',
    'Show only events that name Ukraine',
    'Show only events that name NATO',
  ]);
});
