import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATRIX_COLUMN_LIMIT, MATRIX_ROW_LIMIT, type MatrixAnswer, type MatrixColumns } from '#model/answers.ts';
import { type Dataset, type EventRecord, indexById } from '#model/event.ts';
import type { Filter } from '#model/filter.ts';
import type { Actor, Participation } from '#model/record.ts';
import { CERTAINTIES, ROLE_SIGNS, ROLES, type RoleSign, signOf } from '#model/role.ts';
import { createEngine } from './engine.ts';
import { datasetOf, dayAfter, engineOf, filterOf, participation } from './testDataset.ts';

const ACTORS = [
  { id: 'FRA', kind: 'state', name: 'France' },
  { id: 'holland', kind: 'state', name: 'The Netherlands', shortName: 'Holland', country: 'NLD' },
  { id: 'america', kind: 'state', name: 'United States', country: 'USA' },
  { id: 'macron', kind: 'person', name: 'Emmanuel Macron', actsFor: 'FRA' },
  { id: 'minister', kind: 'person', name: 'A minister', actsFor: 'FRA' },
  { id: 'general', kind: 'person', name: 'A general', actsFor: 'NLD' },
  { id: 'envoy', kind: 'person', name: 'An envoy', actsFor: 'BLR' },
  { id: 'NATO', kind: 'organisation', name: 'Atlantic Treaty' },
  // Its id is the code of a state that it has nothing to do with.
  { id: 'USA', kind: 'group', name: 'United Swimmers of Athens' },
  { id: '__proto__', kind: 'group', name: 'A prototype' },
] as const;

function ask(events: readonly object[], columns: MatrixColumns = 'state', change: Partial<Filter> = {}): MatrixAnswer {
  return engineOf(events, { actors: ACTORS }).matrix({ filter: filterOf(change), columns });
}

/** The cells of each row: column, role, certainty, number of participations. */
function cells({ columns, offsets, column, role, certainty, participations }: MatrixAnswer): string[][] {
  return [...offsets.slice(1)].map((end, r) =>
    [...column.subarray(offsets[r], end)].map((place, k) => {
      const i = offsets[r]! + k;
      return `${columns[place]?.key} ${ROLES[role[i]!]} ${CERTAINTIES[certainty[i]!]} ${participations[i]}`;
    }),
  );
}

const cellsOf = (participations: readonly object[], columns: MatrixColumns = 'state'): string[] =>
  cells(ask([{ participations }], columns))[0] ?? [];

describe('a cell of a state', () => {
  it.each<[string, readonly object[], string]>([
    ['holds who acts for it', [participation('macron', 'spoke')], 'FRA spoke stated 1'],
    [
      'shows its own role first, even where others did more for it',
      [participation('macron', 'host'), participation('FRA', 'subject', 'inferred-group')],
      'FRA subject inferred-group 2',
    ],
    [
      'shows the exception first of its own roles, however well it is known',
      [participation('FRA', 'host'), participation('FRA', 'absent', 'inferred'), participation('FRA', 'attended')],
      'FRA absent inferred 3',
    ],
    [
      'shows not invited before absent of its own',
      [participation('FRA', 'absent'), participation('FRA', 'not-invited')],
      'FRA not-invited stated 2',
    ],
    [
      'is not absent for one absent minister',
      [participation('minister', 'absent'), participation('macron', 'attended', 'inferred')],
      'FRA attended inferred 2',
    ],
    [
      'takes an act of those who act for it before an absence',
      [participation('minister', 'not-invited'), participation('macron', 'signatory')],
      'FRA signatory stated 2',
    ],
    [
      'takes an absence of those who act for it before being spoken of',
      [participation('minister', 'target'), participation('macron', 'absent')],
      'FRA absent stated 2',
    ],
    [
      'is as certain as the best known of one sign, whatever the word',
      [participation('FRA', 'spoke', 'inferred-group'), participation('FRA', 'decided')],
      'FRA decided stated 2',
    ],
    [
      'takes the first in the record of those that are as well known',
      [participation('FRA', 'decided'), participation('FRA', 'spoke')],
      'FRA decided stated 2',
    ],
  ])('%s', (_what, participations, expected) => {
    expect(cellsOf(participations)).toEqual([expected]);
  });

  it('stands for at most 255 participations', () => {
    expect(cellsOf(Array.from({ length: 300 }, () => participation('FRA', 'spoke')))).toEqual(['FRA spoke stated 255']);
  });
});

describe('columns', () => {
  const everyone = ACTORS.map(({ id }) => participation(id, 'attended'));

  it('of states are countries, and whoever acts for none', () => {
    const { columns, columnCount } = ask([{ participations: everyone }]);
    expect(columns.map(({ key }) => key)).toEqual(['\u0000USA', 'BLR', 'FRA', 'NATO', 'NLD', 'USA', '__proto__']);
    expect(columnCount).toBe(7);
  });

  it('of participants are actors', () => {
    const { columns } = ask([{ participations: everyone }], 'participant');
    expect(columns.map(({ key }) => key)).toEqual(ACTORS.map(({ id }) => id).sort());
    expect(columns.every(({ key, actor }) => key === actor)).toBe(true);
    expect(columns.filter(({ country }) => country !== null).map(({ country }) => country)).toEqual([
      'FRA',
      'USA',
      'NLD',
    ]);
  });

  it.each<[string, string, object]>([
    ['a country by its own role', 'holland', { key: 'NLD', actor: 'holland', name: 'The Netherlands', country: 'NLD' }],
    ['its short name', 'holland', { shortName: 'Holland', kind: 'state' }],
    ['a country by others', 'general', { key: 'NLD', actor: null, name: 'The Netherlands', shortName: 'Holland' }],
    ['a country without a record', 'envoy', { key: 'BLR', actor: null, name: 'BLR', kind: 'state', country: 'BLR' }],
    ['an organisation', 'NATO', { key: 'NATO', actor: 'NATO', kind: 'organisation', country: null, shortName: null }],
    ['a group with the code of a state', 'USA', { key: 'USA', actor: 'USA', kind: 'group', country: null }],
  ])('describe %s', (_what, actor, expected) => {
    expect(ask([{ participations: [participation(actor, 'attended')] }]).columns).toMatchObject([expected]);
  });

  it('of a country with several records are called by the first in time, whose role may come from any', () => {
    const actors = ['now', 'then'].map((id) => ({ id, kind: 'state', name: `France ${id}`, country: 'FRA' }));
    const events = [
      { date: '2025-01-01', participations: [participation('now', 'absent')] },
      { date: '1957-01-01', participations: [participation('then', 'signatory')] },
    ];
    const answer = engineOf(events, { actors }).matrix({ filter: filterOf(), columns: 'state' });
    expect(answer.columns).toMatchObject([{ key: 'FRA', actor: 'then', name: 'France then', events: 2 }]);
  });

  it('stand by how many events they have a cell in, then by key, and count their signs', () => {
    const { columns } = ask([
      { participations: [participation('NATO', 'absent'), participation('FRA', 'host')] },
      { participations: [participation('NATO', 'spoke'), participation('NATO', 'spoke')] },
      { participations: [participation('NATO', 'absent'), participation('envoy', 'subject')] },
    ]);
    expect(columns.map(({ key, events }) => `${key} ${events}`)).toEqual(['NATO 3', 'BLR 1', 'FRA 1']);
    expect(columns.map(({ signs }) => signs)).toEqual([
      [0, 2, 0, 1, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 1],
      [0, 0, 1, 0, 0, 0, 0],
    ]);
  });

  it('beyond the limit are counted, in the presence of a row as well, and have no cells', () => {
    const actors = Array.from({ length: 203 }, (_, i) => ({ id: `g${1000 + i}`, kind: 'group', name: 'A group' }));
    const participations = actors.map(({ id }, i) => participation(id, i % 2 === 0 ? 'attended' : 'not-invited'));
    const last = { date: dayAfter(9), participations: [participation('g1202', 'absent')] };
    const filter = filterOf();
    const answer = engineOf([{ date: dayAfter(1), participations }, last], { actors }).matrix({
      filter,
      columns: 'state',
    });
    expect([answer.columns.length, answer.columnCount]).toEqual([MATRIX_COLUMN_LIMIT, 203]);
    expect(answer.columns.slice(0, 2).map(({ key, events }) => `${key} ${events}`)).toEqual(['g1202 2', 'g1000 1']);
    expect(answer.rows).toMatchObject([
      { present: 102, notPresent: 101 },
      { present: 0, notPresent: 1 },
    ]);
    expect([...answer.offsets]).toEqual([0, 200, 201]);
    expect([...answer.column]).toEqual([...Array(200).keys(), 0]);
  });
});

describe('rows', () => {
  it('are the events that meet the filter in order of time, with or without participants', () => {
    const events = [
      { id: 'late', date: '2025-03-11', participations: [participation('FRA', 'host')] },
      { id: 'other', date: '2025-03-10', type: 'talks', participations: [participation('NATO', 'host')] },
      { id: 'early', date: '2025-03-01' },
    ];
    const answer = ask(events, 'state', { type: { match: 'any', values: ['meeting'] } });
    expect(answer.rows.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(answer.columns.map(({ key }) => key)).toEqual(['FRA']);
    expect(cells(answer)).toEqual([[], ['FRA host stated 1']]);
  });

  it('count who was there and who was not by column, and those only named not at all', () => {
    const roles = ['co-host', 'represented', 'absent', 'spoke', 'subject'] as const;
    const ids = ['FRA', 'NATO', 'holland', 'america', '__proto__'];
    const participations = roles.map((role, i) => participation(ids[i] ?? '', role));
    const { rows } = ask([{ participations: [...participations, participation('macron', 'attended')] }]);
    expect(rows).toMatchObject([{ id: 'e0', present: 2, notPresent: 1 }]);
  });

  it('beyond the limit are counted, also in the columns', () => {
    const events = Array.from({ length: MATRIX_ROW_LIMIT + 3 }, () => ({
      participations: [participation('FRA', 'host')],
    }));
    const answer = ask(events);
    expect([answer.rows.length, answer.rowCount, answer.offsets.length, answer.column.length]).toEqual([
      MATRIX_ROW_LIMIT,
      MATRIX_ROW_LIMIT + 3,
      MATRIX_ROW_LIMIT + 1,
      MATRIX_ROW_LIMIT,
    ]);
    expect(answer.columns[0]?.events).toBe(MATRIX_ROW_LIMIT + 3);
  });

  it('may be none', () => {
    const answer = ask([{ participations: [participation('FRA', 'host')] }], 'state', { text: 'nowhere' });
    expect(answer).toMatchObject({ columns: [], columnCount: 0, rows: [], rowCount: 0 });
    expect([...answer.offsets]).toEqual([0]);
  });
});

it('cells are typed arrays that carry nothing beyond themselves', () => {
  const answer = ask([{ participations: [participation('FRA', 'host'), participation('macron', 'spoke')] }]);
  const { offsets, column, role, certainty, participations } = answer;
  expect([offsets, column, role, certainty, participations].map((array) => array.constructor)).toEqual([
    Uint32Array,
    Uint16Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]);
  for (const array of [column, role, certainty, participations]) {
    expect(array.length).toBe(1);
    expect(array.buffer.byteLength).toBe(array.byteLength);
  }
});

/** The oracle: loops over records and knows nothing of columns, codes and ranks. */

const STATE_OF = new Map<string, string>([
  ...(['FRA', 'macron', 'minister'] as const).map((id) => [id, 'FRA'] as const),
  ...(['holland', 'general'] as const).map((id) => [id, 'NLD'] as const),
  ['america', 'USA'],
  ['envoy', 'BLR'],
]);
const THEIRS: RoleSign[] = ['host', 'attended', 'represented', 'acted', 'not-invited', 'absent', 'subject'];

function chosen(all: readonly Participation[], actors: ReadonlyMap<string, Actor>, by: MatrixColumns): Participation {
  const own = all.filter(
    ({ actor }) => by === 'participant' || actors.get(actor)?.kind === 'state' || !STATE_OF.has(actor),
  );
  for (const sign of own.length > 0 ? ROLE_SIGNS : THEIRS)
    for (const certainty of CERTAINTIES)
      for (const one of own.length > 0 ? own : all)
        if (signOf(one.role) === sign && one.certainty === certainty) return one;
  throw new Error('expected a participation');
}

function expectedCells({ participations }: EventRecord, data: Dataset, by: MatrixColumns): Map<string, string> {
  const groups = new Map<string, Participation[]>();
  const states = new Set(by === 'state' ? STATE_OF.values() : []);
  for (const one of participations) {
    const country = by === 'state' ? STATE_OF.get(one.actor) : undefined;
    const key = country ?? (states.has(one.actor) && isUsed(data, 'america') ? `\u0000${one.actor}` : one.actor);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const actors = indexById(data.actors);
  return new Map(
    [...groups].map(([key, all]) => {
      const { role, certainty } = chosen(all, actors, by);
      return [key, `${key} ${role} ${certainty} ${all.length}`];
    }),
  );
}

const isUsed = (data: Dataset, actor: string): boolean =>
  data.events.some(({ participations }) => participations.some((one) => one.actor === actor));

it('agrees with a naive oracle on random records', () => {
  const participated = fc.record({
    actor: fc.constantFrom(...ACTORS.map(({ id }) => id)),
    role: fc.constantFrom(...ROLES),
    certainty: fc.constantFrom(...CERTAINTIES),
    reason: fc.constant('because'),
  });
  const event = fc.record({
    type: fc.constantFrom('meeting', 'talks'),
    date: fc.constantFrom('', '2025', '2025-03-11', '[..2025-03-11]'),
    participations: fc.array(participated, { maxLength: 12 }),
  });
  const questions = fc.record({
    by: fc.constantFrom<MatrixColumns>('state', 'participant'),
    types: fc.constantFrom<string[]>([], ['talks']),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), questions, (events, { by, types }) => {
      const data = datasetOf(events, { actors: ACTORS });
      const engine = createEngine(data);
      const filter = filterOf({ type: { match: 'any', values: types } });
      const answer = engine.matrix({ filter, columns: by });
      const order = engine.list({ filter, which: 'all', offset: 0, limit: 500 }).rows.map(({ id }) => id);
      const expected = order.map((id) => expectedCells(data.events.find((one) => one.id === id)!, data, by));
      expect(answer.rows.map(({ id }) => id)).toEqual(order);
      expect(cells(answer).map((row) => row.toSorted())).toEqual(expected.map((row) => [...row.values()].sort()));
      const inOrder = answer.columns.map(({ key }) => key);
      expect(cells(answer)).toEqual(expected.map((row) => inOrder.flatMap((key) => row.get(key) ?? [])));
      for (const { key, events: count, signs } of answer.columns) {
        const column = expected.flatMap((row) => row.get(key) ?? []);
        expect(column.length).toBe(count);
        const found = column.map((cell) => signOf(ROLES.find((role) => cell.startsWith(`${key} ${role} `))!));
        expect(signs).toEqual(ROLE_SIGNS.map((sign) => found.filter((one) => one === sign).length));
      }
      expect(answer.rows.map(({ present, notPresent }) => [present, notPresent])).toEqual(
        expected.map((row) => [
          [...row.values()].filter((cell) => / (host|co-host|attended|represented) /.test(cell)).length,
          [...row.values()].filter((cell) => / (absent|not-invited) /.test(cell)).length,
        ]),
      );
    }),
    { seed: 20250311, numRuns: 300 },
  );
});
