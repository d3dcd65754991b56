import { describe, expect, it } from 'vitest';
import { COUNTRY_SCOPES, type CountryScope } from '#model/filter.ts';
import { buildColumns } from './buildColumns.ts';
import { NOT_STATED } from './columns.ts';
import { claim, datasetOf, engineOf, idsOf, PARIS, participation } from './testDataset.ts';

describe('events stand in order of time', () => {
  it.each<[string, readonly object[], string[]]>([
    [
      'whatever their titles',
      [
        { title: 'A', date: '2025-03-12' },
        { title: 'B', date: '2025-03-11' },
      ],
      ['e1', 'e0'],
    ],
    ['the shorter first of two that begin together', [{ date: '2025' }, { date: '2025-01' }], ['e1', 'e0']],
    [
      'the open start first, the undated last',
      [{ date: '' }, { date: '2025' }, { date: '[..2025-03-11]' }],
      ['e2', 'e1', 'e0'],
    ],
    [
      'by title, by code point, on one day',
      [
        { title: 'Élan', date: '2025' },
        { title: 'apple', date: '2025' },
        { title: 'Zebra', date: '2025' },
      ],
      ['e2', 'e1', 'e0'],
    ],
    [
      'by id where all else is equal',
      [
        { id: 'b', title: 'Same' },
        { id: 'a', title: 'Same' },
      ],
      ['a', 'b'],
    ],
  ])('%s', (_what, events, expected) => {
    expect(idsOf(engineOf(events))).toEqual(expected);
  });
});

describe('an event belongs to a country', () => {
  const table: readonly [string, object, string, readonly CountryScope[]][] = [
    ['whose state attended', { participations: [participation('UKR', 'attended')] }, 'UKR', ['named', 'part']],
    ['whose state acted', { participations: [participation('UKR', 'signatory')] }, 'UKR', ['named', 'part']],
    ['whose state was absent: named only', { participations: [participation('UKR', 'absent')] }, 'UKR', ['named']],
    ['whose state is its subject: named only', { participations: [participation('UKR', 'target')] }, 'UKR', ['named']],
    ['for which a person acted', { participations: [participation('macron', 'spoke')] }, 'FRA', ['named', 'part']],
    ['for which a person was absent', { participations: [participation('macron', 'absent')] }, 'FRA', ['named']],
    ['whose code is not the id', { participations: [participation('holland', 'host')] }, 'NLD', ['named', 'part']],
    ['where it took place', { places: [PARIS] }, 'FRA', ['named', 'place']],
    ['and to no other', { places: [PARIS], participations: [participation('FRA', 'host')] }, 'UKR', []],
    ['but an organisation acts for none', { participations: [participation('alliance', 'host')] }, 'alliance', []],
  ];
  it.each(table)('%s', (_what, event, country, expected) => {
    const engine = engineOf([event]);
    const scopes = COUNTRY_SCOPES.filter(
      (scope) => idsOf(engine, { country: { match: 'any', values: [{ country, scope }] } }).length > 0,
    );
    expect(scopes).toEqual(expected);
  });
});

it('rows are typed arrays, and participations of a row stand together', () => {
  const columns = buildColumns(
    datasetOf([
      {
        date: '2025-03-12',
        participations: [participation('UKR', 'subject')],
        tags: ['b', 'a', 'b'],
        claims: [claim('x', 'relay'), claim('y', 'paper'), claim('z', 'relay')],
      },
      {
        date: '2025-03-11',
        participations: [participation('FRA', 'host'), participation('UKR', 'absent', 'inferred')],
        tags: ['a'],
        claims: [claim('x', 'paper', { name: 'A relay', kind: 'agency', source: 'relay' })],
        mode: 'virtual',
        verification: { level: 'two-or-more' },
      },
      { date: '' },
    ]),
  );
  const day = Date.UTC(2025, 2, 11);
  expect(columns.earliest).toEqual(Float64Array.of(day, day + 86_400_000, Number.POSITIVE_INFINITY));
  expect(columns.latest.at(-1)).toBe(Number.NEGATIVE_INFINITY);
  expect(columns.participationOffsets).toEqual(Uint32Array.of(0, 2, 3, 3));
  expect(columns.actor).toEqual(Uint32Array.of(0, 1, 1));
  expect(columns.role).toEqual(Uint8Array.of(0, 4, 17));
  expect(columns.certainty).toEqual(Uint8Array.of(0, 1, 0));
  expect(columns.type).toEqual(Uint32Array.of(0, 0, 0));
  expect(columns.status).toEqual(Uint8Array.of(0, 0, 0));
  expect(columns.mode).toEqual(Uint8Array.of(2, NOT_STATED, NOT_STATED));
  expect(columns.verification).toEqual(Uint8Array.of(2, NOT_STATED, NOT_STATED));
  expect(columns.source).toEqual({ offsets: Uint32Array.of(0, 1, 3, 3), codes: Uint32Array.of(0, 1, 0) });
  expect(columns.tag).toEqual({ offsets: Uint32Array.of(0, 1, 3, 3), codes: Uint32Array.of(0, 1, 0) });
  expect([columns.dictionaries.source.values, columns.dictionaries.tag.values]).toEqual([
    ['paper', 'relay'],
    ['a', 'b'],
  ]);
  expect(columns.country.part).toEqual({ offsets: Uint32Array.of(0, 1, 1, 1), codes: Uint32Array.of(0) });
});
