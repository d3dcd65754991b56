import { type Columns, NO_CODE, NOT_STATED, PLACED_BY } from './columns.ts';
import { drawDates, readSlot } from './syntheticDates.ts';
import { below, createRandom, fraction, pick, type Random, weighted } from './syntheticRandom.ts';
import { SYNTHETIC_STATES } from './syntheticStates.ts';
import { SYNTHETIC_TAGS, SYNTHETIC_TYPES, type SyntheticPlaces, stateWeight } from './syntheticWorld.ts';

/** A recipe of a synthetic set. */
export type Draw = { readonly count: number; readonly seed: number; readonly certain: boolean };

export type Rows = Pick<Columns, 'earliest' | 'latest' | 'dateKind' | 'knownTo' | 'type'> & {
  /** Index into the places of the world, or NO_CODE. */
  readonly firstPlace: Uint32Array;
};

/** Dates, types and first places: what the order of rows depends on. Rows of one date are in the order of their titles. */
export function drawRows({ count, seed, certain }: Draw, world: SyntheticPlaces): Rows {
  const random = createRandom(seed, 2);
  const drawn = drawDates(count, seed, certain);
  const earliest = new Float64Array(count);
  const latest = new Float64Array(count);
  const dateKind = new Uint8Array(count);
  const knownTo = new Uint8Array(count);
  const type = new Uint32Array(count);
  // Until the rows of one date and type are sorted: 0 without a place, else one more than the rank of the title.
  const firstPlace = new Uint32Array(count);
  const drawPlace = placeDrawer(random, world);
  const types = SYNTHETIC_TYPES.length;
  let slot = -1;
  let date = readSlot(0);
  let start = 0;
  for (let row = 0; row < count; row++) {
    const code = drawn[row]! % types;
    if (drawn[row] !== drawn[start]) {
      if (row - start > 1) firstPlace.subarray(start, row).sort();
      start = row;
    }
    if ((drawn[row]! - code) / types !== slot) {
      slot = (drawn[row]! - code) / types;
      date = readSlot(slot);
    }
    firstPlace[row] = drawPlace();
    type[row] = code;
    earliest[row] = date[0];
    latest[row] = date[1];
    dateKind[row] = date[2];
    knownTo[row] = date[3];
  }
  firstPlace.subarray(start).sort();
  for (let next = 0; next < count; next++) {
    const rank = firstPlace[next]!;
    firstPlace[next] = rank === 0 ? NO_CODE : world.byTitle[rank - 1]!;
  }
  return { earliest, latest, dateKind, knownTo, type, firstPlace };
}

const CITY = 0.89;
const COUNTRY_ONLY = 0.93;

function placeDrawer(random: Random, world: SyntheticPlaces): () => number {
  const drawCity = cityDrawer(random, world);
  const firstCountry = world.firstCity[SYNTHETIC_STATES.length]!;
  return () => {
    const share = fraction(random);
    if (share >= COUNTRY_ONLY) return 0;
    const place = share < CITY ? drawCity() : firstCountry + below(random, SYNTHETIC_STATES.length);
    return world.titleRank[place]! + 1;
  };
}

/** The first cities of a state have most events. */
function cityDrawer(random: Random, { firstCity }: SyntheticPlaces): () => number {
  const states = weighted(SYNTHETIC_STATES.map((_, rank) => stateWeight(rank)));
  return () => {
    const state = pick(random, states);
    const share = fraction(random);
    return firstCity[state]! + Math.floor(share * share * (firstCity[state + 1]! - firstCity[state]!));
  };
}

/** All places of each row: one event in a hundred happened in two cities. */
export function drawPlaces(
  { count, seed }: Draw,
  firstPlace: Uint32Array,
  world: SyntheticPlaces,
): Pick<Columns, 'place' | 'placeStated' | 'placedBy'> {
  const random = createRandom(seed, 4);
  const drawCity = cityDrawer(random, world);
  const firstCountry = world.firstCity[SYNTHETIC_STATES.length]!;
  const offsets = new Uint32Array(count + 1);
  const codes = new Uint32Array(count * 2);
  const placedBy = new Uint8Array(count);
  const point = PLACED_BY.indexOf('point');
  const country = PLACED_BY.indexOf('country');
  const none = PLACED_BY.indexOf('none');
  let end = 0;
  for (let row = 0; row < count; row++) {
    const place = firstPlace[row]!;
    if (place !== NO_CODE) {
      codes[end++] = place;
      const second = place < firstCountry && below(random, 100) === 0 ? drawCity() : place;
      if (second !== place) codes[end++] = second;
    }
    placedBy[row] = place === NO_CODE ? none : place < firstCountry ? point : country;
    offsets[row + 1] = end;
  }
  const placeStated = new Uint8Array(end);
  for (let i = 0; i < end; i++) placeStated[i] = below(random, 20) === 0 ? 0 : 1;
  return { place: { offsets, codes: codes.slice(0, end) }, placeStated, placedBy };
}

/** Index into STATUSES. */
const STATUS = weighted([76, 17, 5, 2]);
/** By index into MODES, and last how often the mode is not stated. */
const MODE_SHARES: Readonly<Record<(typeof SYNTHETIC_TYPES)[number], readonly number[]>> = {
  agreement: [70, 5, 3, 0, 15, 0, 7],
  decision: [10, 5, 5, 0, 60, 5, 15],
  deployment: [0, 0, 0, 0, 0, 0, 1],
  meeting: [66, 8, 9, 9, 0, 0, 8],
  proposal: [12, 2, 3, 4, 55, 9, 15],
  report: [0, 0, 0, 0, 80, 12, 8],
  statement: [30, 0, 4, 6, 24, 31, 5],
};
/** By index into VERIFICATION_LEVELS, and last how often it is not stated. */
const LEVEL_SHARES = [12, 38, 30, 20];
/** How many tags an event has, and which: the first topics most often. */
const TAG_COUNTS = weighted([40, 35, 25]);
const TAGS = weighted(SYNTHETIC_TAGS.map((_, rank) => 1 / (rank + 3)));

/** What is counted beside who, where and when. */
export function drawExtras(
  { count, seed }: Draw,
  type: Uint32Array,
): Pick<Columns, 'status' | 'mode' | 'verification' | 'tag'> {
  const random = createRandom(seed, 5);
  const modes = SYNTHETIC_TYPES.map((one) => statedOrNot(MODE_SHARES[one]));
  const levels = statedOrNot(LEVEL_SHARES);
  const status = new Uint8Array(count);
  const mode = new Uint8Array(count);
  const verification = new Uint8Array(count);
  const offsets = new Uint32Array(count + 1);
  const codes = new Uint32Array(count * 2);
  let end = 0;
  for (let row = 0; row < count; row++) {
    status[row] = pick(random, STATUS);
    mode[row] = pick(random, modes[type[row]!]!);
    verification[row] = pick(random, levels);
    const tags = pick(random, TAG_COUNTS);
    if (tags > 0) codes[end++] = pick(random, TAGS);
    if (tags > 1) codes[end] = pick(random, TAGS);
    if (tags > 1 && codes[end] !== codes[end - 1]) end++;
    offsets[row + 1] = end;
  }
  return { status, mode, verification, tag: { offsets, codes: codes.slice(0, end) } };
}

/** A table in which the last share stands for "not stated". */
function statedOrNot(shares: readonly number[]): Uint16Array {
  return weighted(shares).map((index) => (index === shares.length - 1 ? NOT_STATED : index));
}
