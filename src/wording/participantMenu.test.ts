import { expect, test } from 'vitest';
import { thatName, whereRole, withArticle } from './participantMenu.ts';

test('the menu says the exact role in a sentence', () => {
  expect(whereRole('United States', 'not-invited')).toBe('Show only events where the United States was not invited');
  expect(whereRole('France', 'proposer')).toBe('Show only events where France proposed it');
  expect(thatName('United Kingdom')).toBe('Show only events that name the United Kingdom');
});

test('only names that need an article get one', () => {
  expect(['Netherlands', 'Philippines', 'Ukraine', 'NATO'].map(withArticle)).toEqual([
    'the Netherlands',
    'the Philippines',
    'Ukraine',
    'NATO',
  ]);
});
