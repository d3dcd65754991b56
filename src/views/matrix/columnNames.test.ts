import { expect, it } from 'vitest';
import { columnLabel, columnName } from './columnNames.ts';

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
