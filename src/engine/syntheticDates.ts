import { DAY_MS, type EventDate, isoDay, UNDATED } from '#model/date.ts';
import { DATE_KINDS, KNOWN_TO, type Span } from './columns.ts';
import { below, createRandom, fraction, pick, type Random, weighted } from './syntheticRandom.ts';
import { SYNTHETIC_TYPES } from './syntheticWorld.ts';

/**
 * Dates of January 1990 to December 2025 as slots in order of time, so that events need counting and never sorting. First
 * come "on or before" each day, then for each day what begins on it: the day alone, spans of 2 to 15 days (even ones
 * lasted, of odd ones it was one day), the month, the year, "on or after"; last the slot without a date.
 */
const START = Date.UTC(1990, 0, 1);
const MONTHS = 36 * 12;
/** Days from START to the first day of each month, and to the end. */
const FIRST_OF_MONTH = Array.from({ length: MONTHS + 1 }, (_, m) => (Date.UTC(1990, m, 1) - START) / DAY_MS);
const DAYS = FIRST_OF_MONTH[MONTHS]!;
const LONGEST_SPAN = 15;
const [MONTH, YEAR, ON_OR_AFTER, PER_DAY] = [LONGEST_SPAN, LONGEST_SPAN + 1, LONGEST_SPAN + 2, LONGEST_SPAN + 3];
const SLOTS = DAYS * (1 + PER_DAY) + 1;

/** How often each kind of date occurs: day, month, year, one of a few days, duration, on or before, on or after, undated. */
const KINDS = weighted([0.71, 0.14, 0.06, 0.03, 0.03, 0.015, 0.01, 0.005]);
const TYPE_SHARES: Readonly<Record<(typeof SYNTHETIC_TYPES)[number], number>> = {
  agreement: 0.03,
  decision: 0.08,
  deployment: 0.08,
  meeting: 0.27,
  proposal: 0.06,
  report: 0.17,
  statement: 0.31,
};

/** The dates and types of all events, in order: that of type t in slot s is `s * types + t`. */
export function drawDates(count: number, seed: number, certain: boolean): Uint32Array {
  const random = createRandom(seed, 1);
  const types = weighted(SYNTHETIC_TYPES.map((type) => TYPE_SHARES[type]));
  const months = SYNTHETIC_TYPES.map(() => finderOf(monthsUpTo(random)));
  const drawn = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const type = pick(random, types);
    const month = months[type]!(fraction(random));
    const day = drawDay(random, month);
    const slot = certain ? slotOf(day, 0) : drawSlot(random, day, month);
    drawn[i] = slot * SYNTHETIC_TYPES.length + type;
  }
  return inOrder(drawn);
}

/** Half of the bits of the largest number drawn, which has fewer than 22. */
const BITS = 11;

/** Sorted by the lower half of the bits, then by the upper one: faster than comparing, and than a count for each slot. */
function inOrder(drawn: Uint32Array): Uint32Array {
  return sortedBy(sortedBy(drawn, 0), BITS);
}

function sortedBy(drawn: Uint32Array, shift: number): Uint32Array {
  const mask = (1 << BITS) - 1;
  const ends = new Uint32Array(mask + 2);
  for (let i = 0; i < drawn.length; i++) ends[((drawn[i]! >>> shift) & mask) + 1]!++;
  for (let value = 0; value <= mask; value++) ends[value + 1]! += ends[value]!;
  const sorted = new Uint32Array(drawn.length);
  for (let i = 0; i < drawn.length; i++) sorted[ends[(drawn[i]! >>> shift) & mask]!++] = drawn[i]!;
  return sorted;
}

/** A type's events grow over the years, with a few crises and quiet Augusts; running sums by month that end in 1. */
function monthsUpTo(random: Random): Float64Array {
  const peaks = Array.from({ length: 5 }, () => ({
    centre: fraction(random) * MONTHS,
    width: 2 + fraction(random) * fraction(random) * 20,
    height: 0.8 + fraction(random) * fraction(random) * 7,
  }));
  const sums = new Float64Array(MONTHS);
  let sum = 0;
  for (let month = 0; month < MONTHS; month++) {
    let rate = 0.28 + (month / MONTHS) * 0.8;
    for (const { centre, width, height } of peaks)
      rate += height * Math.exp(-((month - centre) ** 2) / (2 * width ** 2));
    sum += rate * (0.7 + 0.6 * fraction(random)) * (month % 12 === 7 ? 0.6 : 1);
    sums[month] = sum;
  }
  return sums.map((value) => value / sum);
}

const STEPS = 1024;

/** Finds the first of growing sums that is over a share; the steps say from where on to look. */
function finderOf(sums: Float64Array): (share: number) => number {
  const last = sums.length - 1;
  const firsts = new Uint16Array(STEPS);
  for (let step = 1, index = 0; step < STEPS; step++) {
    while (index < last && sums[index]! <= step / STEPS) index++;
    firsts[step] = index;
  }
  return (share) => {
    let index = firsts[Math.floor(share * STEPS)]!;
    while (index < last && sums[index]! <= share) index++;
    return index;
  };
}

/** Weekends have about half as much; 1 January 1990 was a Monday. */
function drawDay(random: Random, month: number): number {
  const [first, next] = [FIRST_OF_MONTH[month]!, FIRST_OF_MONTH[month + 1]!];
  const day = first + below(random, next - first);
  return day % 7 < 5 || random() & 1 ? day : first + below(random, next - first);
}

function slotOf(day: number, within: number): number {
  return DAYS + day * PER_DAY + within;
}

function drawSlot(random: Random, day: number, month: number): number {
  const kind = pick(random, KINDS);
  if (kind === 1) return slotOf(FIRST_OF_MONTH[month]!, MONTH);
  if (kind === 2) return slotOf(FIRST_OF_MONTH[month - (month % 12)]!, YEAR);
  if (kind === 3 || kind === 4) {
    const length = kind === 3 ? 3 + 2 * below(random, 5) : 2 + 2 * below(random, 6);
    return slotOf(Math.min(day, DAYS - length), length - 1);
  }
  if (kind === 5) return day;
  if (kind === 6) return slotOf(day, ON_OR_AFTER);
  return kind === 7 ? SLOTS - 1 : slotOf(day, 0);
}

const at = (kind: EventDate['kind']): number => DATE_KINDS.indexOf(kind);
const known = (to: (typeof KNOWN_TO)[number]): number => KNOWN_TO.indexOf(to);

/** Bounds of a slot as in Columns, and the codes of its kind and of how well it is known. */
export function readSlot(slot: number): readonly [earliest: number, latest: number, kind: number, knownTo: number] {
  if (slot === SLOTS - 1) return [UNDATED.earliest, UNDATED.latest, at('undated'), known('undated')];
  if (slot < DAYS) return [Number.NEGATIVE_INFINITY, START + (slot + 1) * DAY_MS, at('on-or-before'), known('open')];
  const day = Math.floor((slot - DAYS) / PER_DAY);
  const within = (slot - DAYS) % PER_DAY;
  const start = START + day * DAY_MS;
  if (within === 0) return [start, start + DAY_MS, at('day'), known('day')];
  if (within === ON_OR_AFTER) return [start, Number.POSITIVE_INFINITY, at('on-or-after'), known('open')];
  if (within === MONTH || within === YEAR) {
    const month = FIRST_OF_MONTH.indexOf(day);
    const end = START + FIRST_OF_MONTH[month + (within === YEAR ? 12 : 1)]! * DAY_MS;
    return [start, end, at('period'), known(within === YEAR ? 'year' : 'month')];
  }
  const length = within + 1;
  const lasted = length % 2 === 0;
  return [start, start + length * DAY_MS, at(lasted ? 'duration' : 'one-of'), known(lasted ? 'day' : 'open')];
}

/** The days of a set: the first, the middle and the last one. */
export function daysOf(earliest: number, latest: number): readonly Span[] {
  const middle = earliest + (latest - earliest - DAY_MS) / 2;
  return [earliest, middle, latest - DAY_MS].map((day) => ({ earliest: day, latest: day + DAY_MS }));
}

/** The date again, as it would be read from its text. */
export function dateFrom(kind: EventDate['kind'], earliest: number, latest: number): EventDate {
  const shared = { earliest, latest, approximate: false, uncertain: false };
  const first = Number.isFinite(earliest) ? isoDay(earliest) : '';
  const last = Number.isFinite(latest) ? isoDay(latest - DAY_MS) : '';
  switch (kind) {
    case 'period': {
      const isYear = latest - earliest > 31 * DAY_MS;
      return { ...shared, kind, edtf: first.slice(0, isYear ? 4 : 7), precision: isYear ? 'year' : 'month' };
    }
    case 'duration':
      return { ...shared, kind, edtf: `${first}/${last}` };
    case 'one-of': {
      const candidates = daysOf(earliest, latest);
      return {
        ...shared,
        kind,
        edtf: `[${candidates.map((day) => isoDay(day.earliest)).join()}]`,
        candidates,
        count: candidates.length,
      };
    }
    case 'on-or-before':
      return { ...shared, kind, edtf: `[..${last}]` };
    case 'on-or-after':
      return { ...shared, kind, edtf: `[${first}..]` };
    case 'undated':
      return UNDATED;
    default:
      return { ...shared, kind: 'day', edtf: first };
  }
}
