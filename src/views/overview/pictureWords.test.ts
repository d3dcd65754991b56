import { expect, it } from 'vitest';
import { pictureWords } from './pictureWords.ts';

const bins = {
  unit: 'month',
  count: 1,
  edges: ['2025-02-01', '2025-03-01', '2025-04-01'].map((day) => Date.parse(`${day}T00:00:00Z`)),
} as const;
const answer = { known: Float32Array.from([1, 3]), uncertain: Float32Array.from([2, 0]), openStart: 1, openEnd: 0 };

it('the picture says in words what a bar is, when most events were, and what is open', () => {
  expect(pictureWords(bins, null)).toBe('One bar for each month. Dark: known to be in it. Light: may have been in it.');
  expect(pictureWords(bins, answer)).toMatch(
    /Most in one bar: 3, 1 March 2025 to 31 March 2025\. 1 event may lie before all these dates\.$/,
  );
});

it('the picture says that its scale is of square roots where it is', () => {
  expect(pictureWords(bins, { ...answer, known: Float32Array.from([1, 300]) })).toMatch(/Square-root scale\.$/);
});
