import { expect, it } from 'vitest';
import { testAnswer } from '#model/testMatrix.ts';
import { readCells } from '#signs/matrixCells.ts';
import { matrixTable } from './matrixTable.ts';

const plain = testAnswer('USA FRA ALB Union', {
  talks: ['[..2025-03-11]', 'Union spoke'],
  meeting: ['2025-03-11', 'USA not-invited,FRA host inferred,ALB attended inferred-group'],
  round: ['[2025-03-11..]', 'FRA host'],
});
const answer = {
  ...plain,
  rows: plain.rows.map((row) =>
    row.id === 'round' ? { ...row, status: 'planned' as const, present: 1 } : { ...row, present: 2, notPresent: 1 },
  ),
};
const cells = readCells(answer);

it('gives an event a row: who, what, when in EDTF and in words, the role of each participant, and the totals', () => {
  const columns = [{ members: [0] }, { members: [3] }] as const;
  expect(matrixTable({ answer, cells, rows: [1, 0], columns })).toEqual([
    ['Event id', 'Title', 'Date (EDTF)', 'Date', 'Status', 'United States (USA)', 'Union', 'Present', 'Not present'],
    ['meeting', 'The meeting', '2025-03-11', '11 March 2025', 'Occurred', 'not invited (stated)', '', '2', '1'],
    ['talks', 'The talks', '[..2025-03-11]', 'on or before 11 March 2025', 'Occurred', '', 'spoke (stated)', '2', '1'],
  ]);
});

it('counts nobody as present at what is still to come', () => {
  const [, row] = matrixTable({ answer, cells, rows: [2], columns: [{ members: [1] }] });
  expect(row?.slice(4)).toEqual(['Planned', 'host (stated)', '', '']);
});

it('names everyone in a merged column', () => {
  const columns = [{ members: [1, 2] }, { members: [2, 3] }] as const;
  const [head] = matrixTable({ answer, cells, rows: [], columns });
  expect(head?.slice(5, 7)).toEqual(['2 states: France and Albania', '2 participants: Albania and Union']);
});
