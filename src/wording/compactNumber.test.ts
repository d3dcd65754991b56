import { expect, test } from 'vitest';
import { compactNumber } from './compactNumber.ts';

const english = compactNumber('en-GB', { thousand: 'k', million: 'M' });

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1k'],
  [8412, '8.4k'],
  [12_345, '12k'],
  [123_456, '120k'],
  [996_000, '1M'],
  [1_240_000, '1.2M'],
])('%i is short as %s', (count, text) => {
  expect(english(count)).toBe(text);
});

test('a language writes its own decimal sign', () => {
  expect(compactNumber('fr-FR', { thousand: 'k', million: 'M' })(8412)).toBe('8,4k');
});
