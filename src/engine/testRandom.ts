import fc from 'fast-check';
import { DAY_MS } from '#model/date.ts';
import type { Dataset } from '#model/event.ts';
import { type Choice, COUNTRY_SCOPES, type Filter } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { ACTORS, SOURCES } from './oracle.ts';
import { datasetOf } from './testDataset.ts';

/** Random records and filters, for holding the engine against an oracle. */

const TAGS = ['peace', 'Tróops', 'toString'];
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
const place = fc.record(
  {
    name: fc.constantFrom('Paris', 'Minsk'),
    country: fc.constantFrom(...COUNTRIES),
    precision: fc.constant('city' as const),
    longitude: fc.constantFrom(2, 27),
    latitude: fc.constant(50),
  },
  { requiredKeys: ['name', 'precision', 'longitude', 'latitude'] },
);
const claims = fc
  .array(fc.record({ text: fc.constant('So it is'), source: fc.constantFrom(...SOURCES.map(({ id }) => id)) }), {
    maxLength: 3,
  })
  .map((found) => found.map((claim, i) => ({ ...claim, id: `c${i}`, chain: [] })));
const event = fc.record(
  {
    title: fc.constantFrom('Chiefs meet', 'Élysée statement', 'Talks in Łódź', 'elysee Statement'),
    date: fc.constantFrom(...DATES),
    type: fc.constantFrom(...TYPES),
    status: fc.constantFrom(...STATUSES),
    places: fc.array(place, { maxLength: 2 }),
    participations: fc.array(participation, { maxLength: 6 }),
    claims,
    tags: fc.array(fc.constantFrom(...TAGS), { maxLength: 3 }),
    mode: fc.constantFrom(...MODES),
    verification: fc.record({ level: fc.constantFrom(...VERIFICATION_LEVELS) }),
  },
  { requiredKeys: ['title', 'date', 'type', 'status', 'places', 'participations', 'claims', 'tags'] },
);
/** Records of random events, as a file would hold them. */
export function datasetsOf(size: { readonly minLength?: number; readonly maxLength: number }): fc.Arbitrary<Dataset> {
  return fc.array(event, size).map((events) => datasetOf(events, { actors: ACTORS, sources: SOURCES }));
}

/** Empty more often than not, so that many a filter turns on a single part. */
const choice = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Choice<T>> =>
  fc.record({
    match: fc.constantFrom('any' as const, 'all' as const),
    values: fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(value, { maxLength: 2 }) },
    ),
  });
export const filter: fc.Arbitrary<Filter> = fc.record({
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
  source: choice(fc.constantFrom(...SOURCES.map(({ id }) => id as string), 'nowhere')),
  tag: choice(fc.constantFrom(...TAGS, 'unheard of')),
  mode: choice(fc.constantFrom(...MODES)),
  verification: choice(fc.constantFrom(...VERIFICATION_LEVELS)),
  text: fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'MACRON',
        'lodz talks',
        'soeurs',
        'chiefs statement',
        'elysee meet',
        'minsk paris',
        'troops aether',
        'evening peace',
      ),
    },
  ),
  window: fc.option(
    fc
      .uniqueArray(fc.constantFrom(...EDGES), { minLength: 2, maxLength: 2 })
      .map((edges) => ({ start: Math.min(...edges), end: Math.max(...edges) })),
    { freq: 2 },
  ),
});
