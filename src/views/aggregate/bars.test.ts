import { describe, expect, test } from 'vitest';
import type { AggregateAnswer } from '#model/answers.ts';
import { dateRows, filterRows, placeRows, share, toggled } from './bars.ts';

const any = <T>(...values: readonly T[]) => ({ match: 'any', values }) as const;

const answer: AggregateAnswer = {
  matched: 6,
  total: 9,
  span: null,
  types: [],
  statuses: [],
  dates: { day: 4, month: 0, year: 1, open: 0, undated: 1 },
  places: { point: 0, country: 5, none: 1 },
  busiest: null,
};

describe('rows that filter', () => {
  const counted = [
    { key: 'meeting', count: 4 },
    { key: 'statement', count: 2 },
  ];

  test('keep their order and say which are chosen', () => {
    expect(filterRows(counted, any('statement'))).toEqual([
      { key: 'meeting', count: 4, chosen: false },
      { key: 'statement', count: 2, chosen: true },
    ]);
  });

  test('hold what is chosen although nothing in view has it, so that it can be taken back', () => {
    expect(filterRows(counted, any('strike', 'meeting')).at(-1)).toEqual({ key: 'strike', count: 0, chosen: true });
  });
});

describe('toggling', () => {
  test('takes a value in beside the others, and out again', () => {
    expect(toggled(any('a'), 'b')).toEqual(any('a', 'b'));
    expect(toggled(any('a', 'b'), 'a')).toEqual(any('b'));
  });

  test('keeps “all of” as long as there is a value', () => {
    const both = { match: 'all', values: ['a', 'b'] } as const;
    expect(toggled(both, 'b')).toEqual({ match: 'all', values: ['a'] });
    expect(toggled({ match: 'all', values: ['a'] }, 'a')).toEqual(any());
  });
});

test('how well dates and places are known stands best first, without what no event has', () => {
  expect(dateRows(answer).map(({ key }) => key)).toEqual(['day', 'year', 'undated']);
  expect(placeRows(answer)).toEqual([
    { key: 'country', count: 5 },
    { key: 'none', count: 1 },
  ]);
});

test('a bar is a share of the longest, and one event of a million can be seen', () => {
  expect(share(3, 4)).toBe(75);
  expect(share(1, 1_000_000)).toBe(1);
  expect(share(0, 4)).toBe(0);
});
