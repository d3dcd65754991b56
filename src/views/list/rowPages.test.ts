import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER } from '#model/filter.ts';
import { pagesFor, requestsFor, rowFinder, STRETCH_ROWS } from './rowPages.ts';

const ORDER = { filter: EMPTY_FILTER, sort: { by: 'place', descending: true } } as const;

describe('pages', () => {
  it('cover what is in view', () => {
    expect(pagesFor(140, 160, 1000)).toEqual([1]);
    expect(pagesFor(0, 499, 500)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are asked for shortly before they come into view, in both directions', () => {
    expect(pagesFor(120, 180, 1000)).toEqual([0, 1, 2]);
  });

  it('end with the list', () => {
    expect(pagesFor(940, 999, 1000)).toEqual([9]);
    expect(pagesFor(0, 5, 0)).toEqual([]);
  });

  it('become requests in the order of the list', () => {
    expect(requestsFor(ORDER, [3, 4])).toEqual([
      { ...ORDER, offset: 300, limit: 100 },
      { ...ORDER, offset: 400, limit: 100 },
    ]);
  });

  it('are as large as asked for', () => {
    expect(requestsFor(ORDER, [1], 500)).toEqual([{ ...ORDER, offset: 500, limit: 500 }]);
    const answer = { rows: Array.from({ length: 500 }, (_, i) => named(i)), total: 1000 };
    expect(rowFinder([1], [answer], 500)(907)?.id).toBe('row 407');
  });

  it('start anew with each stretch', () => {
    expect(STRETCH_ROWS % 100).toBe(0);
  });
});

it('finds a row by its number in the whole list', () => {
  const answer = { rows: [], total: 1000 };
  const find = rowFinder([3, 4], [undefined, { ...answer, rows: Array.from({ length: 100 }, (_, i) => named(i)) }]);
  expect(find(407)?.id).toBe('row 7');
  expect([find(307), find(507)]).toEqual([undefined, undefined]);
});

function named(i: number) {
  return { id: `row ${i}` } as never;
}
