import { expect, test } from 'vitest';
import { mostHelpful } from './NoMatches.tsx';

test('the part whose removal brings back most events is offered', () => {
  const counts = [
    { part: 'participant', matched: 1 },
    { part: 'role', matched: 3 },
    { part: 'text', matched: 3 },
  ] as const;
  expect(mostHelpful(counts)).toEqual({ part: 'role', matched: 3 });
});

test('nothing is offered where no part helps alone, or where there is only one', () => {
  expect(mostHelpful([])).toBeNull();
  expect(mostHelpful([{ part: 'role', matched: 11 }])).toBeNull();
  expect(
    mostHelpful([
      { part: 'role', matched: 0 },
      { part: 'text', matched: 0 },
    ]),
  ).toBeNull();
});
