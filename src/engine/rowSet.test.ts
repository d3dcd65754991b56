import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunksOf, common, countBefore, fullRowSet, hasRow, rowCount, rowSetOf, rowsFrom, without } from './rowSet.ts';

const size = 5000;
const RUNS = { seed: 20250311, numRuns: 40 };
/** From a few rows to nearly all, so that words and chunks are empty, full and in between. */
const rows = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 97 }))
  .map(([every, times]) => Array.from({ length: size }, (_, row) => row).filter((row) => (row * times) % 41 < every));
const setOf = (wanted: readonly number[]) => {
  const held = new Set(wanted);
  return rowSetOf(size, (row) => held.has(row));
};

it('gives back its rows, in order, and says how many come before one', () => {
  fc.assert(
    fc.property(rows, fc.nat(size - 1), (wanted, row) => {
      const set = setOf(wanted);
      expect(rowsFrom(set, 0, size)).toEqual(wanted);
      expect(rowCount(set)).toBe(wanted.length);
      expect(hasRow(set, row)).toBe(wanted.includes(row));
      expect(countBefore(set, row)).toBe(wanted.filter((one) => one < row).length);
    }),
    RUNS,
  );
});

it('gives its rows in pieces, and page by page, without losing one at a border', () => {
  fc.assert(
    fc.property(rows, fc.nat(size), fc.nat(200), (wanted, offset, limit) => {
      const set = setOf(wanted);
      const pieces: number[] = [];
      for (const { rows: piece, length } of chunksOf(set)) pieces.push(...piece.subarray(0, length));
      expect(pieces).toEqual(wanted);
      expect(rowsFrom(set, offset, limit)).toEqual(wanted.slice(offset, offset + limit));
    }),
    RUNS,
  );
});

it('has no rows beyond the last one, also when it is full', () => {
  expect(rowCount(fullRowSet(70))).toBe(70);
  expect(countBefore(fullRowSet(64), 64)).toBe(64);
});

it('shares rows with another, or has them alone', () => {
  const [even, third] = [rowSetOf(100, (row) => row % 2 === 0), rowSetOf(100, (row) => row % 3 === 0)];
  expect(rowsFrom(common(even, third), 0, 4)).toEqual([0, 6, 12, 18]);
  expect(rowsFrom(without(even, third), 0, 4)).toEqual([2, 4, 8, 10]);
});
