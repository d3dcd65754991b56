import { expect, it } from 'vitest';
import { ROLE_SIGNS } from '#model/role.ts';
import { testAnswer } from '#model/testMatrix.ts';
import { cellAt, countColumn, readCells } from './matrixCells.ts';

const cells = readCells(
  testAnswer('A B C', {
    one: ['2024', 'B not-invited,C host inferred'],
    two: ['2025', ''],
    three: ['2026', 'A subject inferred-group,B absent'],
  }),
);

it('finds every cell of the answer in its place, and nothing elsewhere', () => {
  const found = [0, 1, 2].map((row) => [0, 1, 2].map((column) => cellAt(cells, row, column)?.role ?? '-').join(' '));
  expect(found).toEqual(['- not-invited host', '- - -', 'subject absent -']);
  expect(cellAt(cells, 0, 2)).toEqual({ role: 'host', sign: 'host', certainty: 'inferred' });
  expect(cellAt(cells, 2, 0)?.certainty).toBe('inferred-group');
});

it('has no cell beyond the table', () => {
  // Those beside it are no cells of the next or the last row.
  expect([cellAt(cells, 1, -1), cellAt(cells, 1, 3), cellAt(cells, 3, 0)]).toEqual([null, null, null]);
});

it('counts the signs of a column', () => {
  const counts = countColumn(cells, 1);
  expect(ROLE_SIGNS.filter((_sign, i) => (counts[i] ?? 0) > 0)).toEqual(['not-invited', 'absent']);
});
