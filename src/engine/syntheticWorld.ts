import { UNDATED } from '#model/date.ts';
import type { Dataset } from '#model/event.ts';
import type { Actor } from '#model/record.ts';
import type { PlaceEntry } from './columns.ts';
import { below, createRandom, fraction } from './syntheticRandom.ts';
import { SYNTHETIC_STATES } from './syntheticStates.ts';

/** What the invented events are invented from, the same for every seed: real states, and nothing else that is real. */

/** In the order of their titles. */
export const SYNTHETIC_TYPES = [
  'agreement',
  'decision',
  'deployment',
  'meeting',
  'proposal',
  'report',
  'statement',
] as const;
export const SYNTHETIC_TAGS = Array.from({ length: 24 }, (_, i) => `topic ${i + 1}`);
export const SYNTHETIC_SOURCE = 'generator';
export const SUMMARY = 'Not a real event: invented by a random generator.';
export const CLAIM = 'The generator drew this event at random.';

const ORGANISATIONS = 40;
const MINISTRIES = 60;
const CITIES = 3000;

export const SYNTHETIC_ACTORS: readonly Actor[] = [
  ...SYNTHETIC_STATES.map(({ code, name }): Actor => ({ id: code, kind: 'state', name })),
  ...Array.from({ length: ORGANISATIONS }, (_, i): Actor => {
    const name = `Synthetic organisation ${i + 1}`;
    return { id: `organisation-${i + 1}`, kind: 'organisation', name, shortName: `SO ${i + 1}` };
  }),
  ...SYNTHETIC_STATES.slice(0, MINISTRIES).map(({ code, name }): Actor => {
    return { id: `ministry-${code}`, kind: 'organisation', name: `Synthetic ministry, ${name}`, actsFor: code };
  }),
];

/** By actor: few are in many events. */
export const ACTOR_WEIGHTS: readonly number[] = SYNTHETIC_ACTORS.map((actor, index) => {
  if (actor.kind === 'state') return stateWeight(index);
  const rank = index - SYNTHETIC_STATES.length;
  return rank < ORGANISATIONS ? 0.5 / (rank + 4) : 0.16 / (rank - ORGANISATIONS + 6);
});

export function stateWeight(rank: number): number {
  return 1 / (rank + 6);
}

/** Cities state by state, then each state as a place whose city is not stated, in the same order of states. */
export type SyntheticPlaces = {
  readonly entries: readonly PlaceEntry[];
  /** Index into SYNTHETIC_STATES by place. */
  readonly state: Uint16Array;
  /** Cities of state s are those from firstCity[s] to firstCity[s + 1]. */
  readonly firstCity: Uint16Array;
  /** Places in the order of their titles, and the place of each in that order. */
  readonly byTitle: Uint16Array;
  readonly titleRank: Uint16Array;
};

export function syntheticPlaces(): SyntheticPlaces {
  const random = createRandom(193, 0);
  const share = CITIES / SYNTHETIC_STATES.reduce((sum, _, rank) => sum + stateWeight(rank), 0);
  const entries: PlaceEntry[] = [];
  const states: number[] = [];
  const firstCity = [0];
  const add = (state: number, name: string, point: readonly [number, number], precision: 'city' | 'country'): void => {
    const country = SYNTHETIC_STATES[state]!.code;
    entries.push({ key: `${name} ${point.join(' ')}`, name, country, point, precision });
    states.push(state);
  };
  SYNTHETIC_STATES.forEach(({ point: [longitude, latitude], radius }, state) => {
    const cities = Math.max(1, Math.round(share * stateWeight(state)));
    for (let i = 0; i < cities; i++) {
      const distance = radius * Math.sqrt(fraction(random));
      const angle = (below(random, 3600) / 1800) * Math.PI;
      const east = (distance * Math.cos(angle)) / Math.cos((latitude * Math.PI) / 180);
      const point = [rounded(longitude + east), rounded(latitude + distance * Math.sin(angle))] as const;
      add(state, `Place ${entries.length + 1}`, point, 'city');
    }
    firstCity.push(entries.length);
  });
  SYNTHETIC_STATES.forEach(({ name, point }, state) => {
    add(state, name, point, 'country');
  });
  const titles = entries.map((entry) => syntheticTitle('', entry));
  // No two titles are the same, and sorting plain texts asks nobody which is less: that is by code units, as compareText.
  const placeOf = new Map(titles.map((title, place) => [title, place]));
  const byTitle = Uint16Array.from(titles.sort(), (title) => placeOf.get(title)!);
  const titleRank = new Uint16Array(entries.length);
  byTitle.forEach((place, rank) => {
    titleRank[place] = rank;
  });
  return {
    entries,
    state: Uint16Array.from(states),
    firstCity: Uint16Array.from(firstCity),
    byTitle,
    titleRank,
  };
}

const NAMES = new Map(SYNTHETIC_STATES.map(({ code, name }) => [code, name]));

export function syntheticTitle(type: string, place: PlaceEntry | undefined): string {
  return `Synthetic ${type}${place ? titlePlace(place) : ''}`;
}

/** What a title says of a place, from the space before it on. */
export function titlePlace({ name, country, precision }: PlaceEntry): string {
  return ` in ${name}${precision === 'city' ? `, ${NAMES.get(country ?? '') ?? ''}` : ''}`;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

export const SYNTHETIC_SOURCES: Dataset['sources'] = [
  {
    id: SYNTHETIC_SOURCE,
    kind: 'dataset',
    title: 'Synthetic generator',
    publisher: 'Synthetic',
    language: 'en',
    date: UNDATED,
  },
];

/** Everything that a synthetic dataset says beside its events. */
export function syntheticHead(count: number): Omit<Dataset, 'events'> {
  return {
    id: `synthetic-${count}`,
    title: 'Load test (synthetic, not real events)',
    description:
      `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} events that never happened, invented by a random generator from a fixed seed. ` +
      'The states exist; nothing that is said of them here is true. Made to show, test and measure large datasets.',
    language: 'en',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    actors: [...SYNTHETIC_ACTORS],
    sources: SYNTHETIC_SOURCES,
  };
}
