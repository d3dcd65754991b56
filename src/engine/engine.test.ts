import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetRequest } from '#model/answers.ts';
import { DAY_MS } from '#model/date.ts';
import { countryOf, type EventRecord } from '#model/event.ts';
import { type Choice, COUNTRY_SCOPES, FACETS, type Filter, foldText, withoutPart } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES, tookPart } from '#model/role.ts';
import { createEngine } from './engine.ts';
import { datasetOf } from './testDataset.ts';

/** The engine against an oracle that loops over the records and knows nothing of columns. */

const ACTORS = [
  { id: 'FRA', kind: 'state', name: 'France' },
  { id: 'UKR', kind: 'state', name: 'Ukraine' },
  { id: 'USA', kind: 'state', name: 'United States' },
  { id: 'macron', kind: 'person', name: 'Emmanuel Macron', actsFor: 'FRA' },
  { id: '__proto__', kind: 'group', name: 'Sœurs Ünïcode' },
] as const;
const DATES = [
  '2025-03-11',
  '2024-XX-16',
  '[..2025-03-11]',
  '[2025-03-11..]',
  '2025-03',
  '2025-01-05/2025-02-07',
  '2024/..',
  '',
];
const TYPES = ['meeting', 'statement', 'constructor'];
const COUNTRIES = ['FRA', 'UKR', 'USA', 'BLR'];
/** Days on which the spans of DATES begin or end, and the days beside them. */
const EDGES = [
  '2024-01-16',
  '2024-12-16',
  '2025-01-05',
  '2025-02-07',
  '2025-03-01',
  '2025-03-11',
  '2025-03-31',
].flatMap((day) => [-1, 0, 1, 2].map((days) => Date.parse(day) + days * DAY_MS));

const participation = fc.record({
  actor: fc.constantFrom(...ACTORS.map(({ id }) => id)),
  role: fc.constantFrom(...ROLES),
  certainty: fc.constantFrom(...CERTAINTIES),
  reason: fc.constant('because'),
});
const place = fc.record({
  name: fc.constantFrom('Paris', 'Minsk'),
  country: fc.constantFrom(...COUNTRIES),
  precision: fc.constant('city' as const),
  longitude: fc.constantFrom(2, 27),
  latitude: fc.constant(50),
});
const event = fc.record({
  title: fc.constantFrom('Chiefs meet', 'Élysée statement', 'Talks in Łódź'),
  date: fc.constantFrom(...DATES),
  type: fc.constantFrom(...TYPES),
  status: fc.constantFrom(...STATUSES),
  places: fc.array(place, { maxLength: 2 }),
  participations: fc.array(participation, { maxLength: 6 }),
});
const dataset = fc.array(event, { maxLength: 25 }).map((events) => datasetOf(events, { actors: ACTORS }));

/** Empty more often than not, so that many a filter turns on a single part. */
const choice = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Choice<T>> =>
  fc.record({
    match: fc.constantFrom('any' as const, 'all' as const),
    values: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(value, { maxLength: 2 }) },
    ),
  });
const filter: fc.Arbitrary<Filter> = fc.record({
  country: choice(
    fc.record({ country: fc.constantFrom(...COUNTRIES, 'XXX'), scope: fc.constantFrom(...COUNTRY_SCOPES) }),
  ),
  participant: choice(
    fc.record({
      actor: fc.constantFrom(...ACTORS.map(({ id }) => id as string), 'nobody'),
      role: fc.option(fc.constantFrom(...ROLES)),
    }),
  ),
  role: choice(fc.constantFrom(...ROLES)),
  type: choice(fc.constantFrom(...TYPES, 'unheard of')),
  status: choice(fc.constantFrom(...STATUSES)),
  certainty: choice(fc.constantFrom(...CERTAINTIES)),
  text: fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('MACRON', 'lodz talks', 'soeurs', 'chiefs statement', 'elysee meet', 'minsk paris'),
    },
  ),
  window: fc.option(
    fc
      .uniqueArray(fc.constantFrom(...EDGES), { minLength: 2, maxLength: 2 })
      .map((edges) => ({ start: Math.min(...edges), end: Math.max(...edges) })),
    { freq: 2 },
  ),
});

function stateOf(actor: string): string | null {
  const found = ACTORS.find(({ id }) => id === actor);
  return found ? countryOf(found) : null;
}

function countriesOf(record: EventRecord, scope: (typeof COUNTRY_SCOPES)[number]): Set<string> {
  const places = record.places.flatMap(({ country }) => country ?? []);
  const acting = record.participations.filter(({ role }) => scope === 'named' || tookPart(role));
  const actors = acting.flatMap(({ actor }) => stateOf(actor) ?? []);
  return new Set(scope === 'place' ? places : scope === 'part' ? actors : [...places, ...actors]);
}

function meets<T>({ match, values }: Choice<T>, test: (value: T) => boolean): boolean {
  if (values.length === 0) return true;
  return match === 'any' ? values.some(test) : values.every(test);
}

function passes(record: EventRecord, wanted: Filter): boolean {
  const { participations, date } = record;
  const names = participations.map(({ actor }) => ACTORS.find(({ id }) => id === actor)?.name ?? '');
  const text = foldText([record.title, ...names, ...record.places.map(({ name }) => name)].join(' '));
  return (
    meets(wanted.country, ({ country, scope }) => countriesOf(record, scope).has(country)) &&
    meets(wanted.participant, ({ actor, role }) =>
      participations.some((one) => one.actor === actor && (role === null || one.role === role)),
    ) &&
    meets(wanted.role, (role) => participations.some((one) => one.role === role)) &&
    meets(wanted.type, (type) => record.type === type) &&
    meets(wanted.status, (status) => record.status === status) &&
    meets(wanted.certainty, (certainty) => participations.some((one) => one.certainty === certainty)) &&
    foldText(wanted.text)
      .split(' ')
      .every((term) => text.includes(term)) &&
    (wanted.window === null || (date.earliest < wanted.window.end && date.latest > wanted.window.start))
  );
}

function facetValues(record: EventRecord, { facet, scope, role }: FacetRequest): Set<string> {
  switch (facet) {
    case 'country':
      return countriesOf(record, scope);
    case 'participant':
      return new Set(record.participations.flatMap((one) => (role === null || one.role === role ? one.actor : [])));
    case 'role':
      return new Set(record.participations.map((one) => one.role));
    case 'certainty':
      return new Set(record.participations.map((one) => one.certainty));
    case 'type':
      return new Set([record.type]);
    case 'status':
      return new Set([record.status]);
  }
}

const RUNS = { seed: 20250311, numRuns: 300 };
const ALL = { which: 'all', offset: 0, limit: 500 } as const;

describe('the engine agrees with a naive oracle on random records', () => {
  it('about which events meet a filter, in every answer that says so', () => {
    fc.assert(
      fc.property(dataset, filter, (data, wanted) => {
        const engine = createEngine(data);
        const expected = data.events
          .filter((record) => passes(record, wanted))
          .map(({ id }) => id)
          .sort();
        expect(
          engine
            .list({ filter: wanted, ...ALL })
            .rows.map(({ id }) => id)
            .sort(),
        ).toEqual(expected);
        expect(engine.count(wanted)).toEqual({ matched: expected.length, total: data.events.length });
        expect(engine.map(wanted).matched).toBe(expected.length);
        const lanes = engine.timeline({ filter: wanted, keep: null }).lanes;
        expect(lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(expected.length);
      }),
      RUNS,
    );
  });

  it('about the counts of every facet, which ignore that facet’s own choice', () => {
    const request = fc.record({
      facet: fc.constantFrom(...FACETS),
      scope: fc.constantFrom(...COUNTRY_SCOPES),
      role: fc.option(fc.constantFrom(...ROLES)),
    });
    fc.assert(
      fc.property(dataset, filter, request, (data, wanted, asked) => {
        const question: FacetRequest = { ...asked, filter: wanted, search: '' };
        const others = withoutPart(wanted, asked.facet);
        const expected = new Map<string, number>();
        for (const record of data.events.filter((one) => passes(one, others)))
          for (const value of facetValues(record, question)) expected.set(value, (expected.get(value) ?? 0) + 1);
        const { options } = createEngine(data).facet(question);
        expect(new Map(options.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))).toEqual(
          expected,
        );
      }),
      RUNS,
    );
  });

  it('about places: every placed event that matches is counted at each of its places', () => {
    fc.assert(
      fc.property(dataset, filter, (data, wanted) => {
        const matching = data.events.filter((record) => passes(record, wanted));
        const answer = createEngine(data).map(wanted);
        const expected = matching.reduce(
          (sum, record) => sum + new Set(record.places.map((p) => `${p.name} ${p.point}`)).size,
          0,
        );
        expect(answer.places.reduce((sum, mark) => sum + mark.count, 0)).toBe(expected);
        expect(answer.unplaced).toBe(matching.filter((record) => record.places.length === 0).length);
      }),
      RUNS,
    );
  });

  it('about the neighbours of an event: next and previous walk through the matching events once', () => {
    fc.assert(
      fc.property(dataset, filter, (data, wanted) => {
        const engine = createEngine(data);
        const ids = engine.list({ filter: wanted, ...ALL }).rows.map(({ id }) => id);
        ids.forEach((id, i) => {
          const answer = engine.event({ id, filter: wanted });
          expect(answer).toMatchObject({
            position: i + 1,
            previous: ids[i - 1] ?? null,
            next: ids[i + 1] ?? null,
            hidden: false,
          });
        });
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

it('answers do not depend on the order of the records in the file', () => {
  fc.assert(
    fc.property(dataset, filter, (data, wanted) => {
      const turned = { ...data, events: data.events.toReversed() };
      const request = { filter: wanted, keep: null };
      expect(createEngine(turned).timeline(request)).toEqual(createEngine(data).timeline(request));
    }),
    { ...RUNS, numRuns: 100 },
  );
});
