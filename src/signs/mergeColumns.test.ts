import { expect, it } from 'vitest';
import { testAnswer } from '#model/testMatrix.ts';
import { readCells } from './matrixCells.ts';
import { mergeColumns, withoutMerging } from './mergeColumns.ts';

const answer = testAnswer('A B C D E F', {
  one: ['2024', 'A attended,B attended,C attended inferred,D attended,E attended,F signatory'],
  two: ['2025', 'A host,B co-host,C host,D host,F spoke'],
});
const groups = [
  { key: 'present', columns: [2, 0, 1, 4] },
  { key: 'mentioned', columns: [3, 5] },
] as const;

it('joins columns of a group with the same sign and certainty in every row, at the place of the first', () => {
  expect(mergeColumns(groups, readCells(answer))).toEqual([
    { key: 'present', places: [[2], [0, 1], [4]] },
    { key: 'mentioned', places: [[3], [5]] },
  ]);
});

it('keeps columns apart that have the same signs in other rows', () => {
  const other = readCells(testAnswer('A B', { one: ['2024', 'A host'], two: ['2025', 'B host'] }));
  expect(mergeColumns([{ key: 'present', columns: [0, 1] }], other)[0]?.places).toEqual([[0], [1]]);
});

it('leaves each column its place where nothing is to be merged', () => {
  expect(withoutMerging(groups)[0]?.places).toEqual([[2], [0], [1], [4]]);
});
