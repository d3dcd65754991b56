import { expect, it } from 'vitest';
import { columnLabel, columnName, columnOrders } from './columnNames.ts';

const EMPTY = { actor: null, shortName: null, kind: 'state', events: 0, signs: [] } as const;
const other = (name: string, shortName: string | null = null) => ({ country: null, name, shortName });

it('heads a state by its code, whatever else it is called', () => {
  expect(columnLabel({ country: 'GBR', name: 'United Kingdom', shortName: 'UK' })).toBe('GBR');
});

it.each([
  [other('North Atlantic Treaty Organization', 'NATO'), 'NATO'],
  [other('UNIAN'), 'UNIAN'],
  [other('Emmanuel Macron'), 'EM'],
  [other('State leaders, unnamed'), 'SL'],
  [other('Proposed security force for Ukraine'), 'PSF'],
  [other('E3 format'), 'EF'],
  [other('Weimar', 'Weimar triangle'), 'WT'],
  [other('Reuters'), 'REU'],
  [other('Жан-Клод Юнкер'), 'ЖКЮ'],
  [other('a b c d e f'), 'ABC'],
  [other('???????'), '???'],
])('heads %o by %s', (column, label) => {
  expect(columnLabel(column)).toBe(label);
});

it('names a country from the table, one that is not in it as the dataset does, and others by their own name', () => {
  expect(columnName({ country: 'TUR', name: 'Turkey' })).toBe('Türkiye');
  expect(columnName({ country: 'YUG', name: 'Yugoslavia' })).toBe('Yugoslavia');
  expect(columnName(other('UNIAN'))).toBe('UNIAN');
});

it('puts names in the order of the language, and labels in theirs', () => {
  const column = (country: string) => ({ ...EMPTY, key: country, name: country, country });
  const columns = ['USA', 'HRV', 'ALB'].map(column);
  const { byName, byLabel } = columnOrders(columns);
  expect([0, 1, 2].sort(byName)).toEqual([2, 1, 0]);
  expect([0, 1, 2].sort(byLabel)).toEqual([2, 1, 0]);
  expect([0, 1].sort(columnOrders(['DEU', 'CHE'].map(column)).byName)).toEqual([0, 1]);
  expect([0, 1].sort(columnOrders(['DEU', 'CHE'].map(column)).byLabel)).toEqual([1, 0]);
});
