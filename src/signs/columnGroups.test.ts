import { describe, expect, it } from 'vitest';
import { MATRIX_GROUPS, type MatrixGroup } from '#model/matrixGroup.ts';
import { testAnswer } from '#model/testMatrix.ts';
import { groupColumns } from './columnGroups.ts';
import { readCells } from './matrixCells.ts';

const answer = testAnswer('UKR FRA USA HRV ALB RUS EGY ATA Union', {
  talks: ['2024-01-01', 'UKR attended,FRA host,RUS attended,USA absent,HRV attended'],
  meeting: [
    '2025-03-11',
    'USA not-invited,HRV absent,FRA host inferred,UKR represented,ALB attended inferred-group,RUS subject,Union spoke',
  ],
  visit: ['2025-04-01', 'UKR attended,EGY attended,ATA subject,HRV attended'],
});
const { columns } = answer;
const names = 'Ukraine,France,United States,Croatia,Albania,Russia,Egypt,Antarctica,Union'.split(',');
const orderBy = (texts: readonly string[]) => (a: number, b: number) =>
  (texts[a] ?? '') < (texts[b] ?? '') ? -1 : (texts[a] ?? '') > (texts[b] ?? '') ? 1 : a - b;
const orders = { byName: orderBy(names), byLabel: orderBy(columns.map(({ key }) => key)) };

function grouped(group: MatrixGroup, selectedRow: number | null = 1): Record<string, string> {
  const groups = groupColumns({ columns, cells: readCells(answer), group, selectedRow, ...orders });
  return Object.fromEntries(groups.map(({ key, columns: own }) => [key, own.map((c) => columns[c]?.key).join(' ')]));
}

it('groups by presence at the selected event, those who were not invited before those who did not come', () => {
  expect(grouped('presence')).toEqual({
    'not-present': 'USA HRV',
    present: 'UKR FRA ALB',
    mentioned: 'RUS Union',
    'not-named': 'ATA EGY',
  });
});

describe('with no selected event among the rows', () => {
  it('presence is by who was left out most often, then by name', () => {
    expect(grouped('presence', null)).toEqual(grouped('left-out'));
    expect(grouped('left-out')).toEqual({
      'left-out': 'USA HRV',
      'never-left-out': 'ALB ATA EGY FRA RUS UKR Union',
    });
  });
});

it('groups by membership, those who are no states apart', () => {
  expect(grouped('organisation')).toEqual({
    'nato-eu': 'HRV FRA',
    nato: 'USA ALB',
    neither: 'UKR RUS ATA EGY',
    'no-state': 'Union',
  });
});

it('groups by region, with a place for those that have none', () => {
  expect(grouped('region')).toEqual({
    europe: 'HRV UKR FRA RUS ALB',
    americas: 'USA',
    africa: 'EGY',
    'no-region': 'ATA',
    'no-state': 'Union',
  });
});

it('orders by the names that it is given', () => {
  // Albania, Antarctica, Croatia, Egypt, France, Russia, Ukraine, Union, United States
  expect(grouped('name')).toEqual({ alphabet: 'ALB ATA HRV EGY FRA RUS UKR Union USA' });
});

it.each(MATRIX_GROUPS)('keeps every column once, by %s', (group) => {
  const shown = Object.values(grouped(group)).join(' ').split(' ');
  expect(shown.toSorted()).toEqual(columns.map(({ key }) => key).toSorted());
});
