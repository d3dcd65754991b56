/**
 * When an event was, exactly as well as the source says it. Instants are epoch milliseconds UTC; `latest` is exclusive
 * (the first instant that is no longer possible); open ends are ±Infinity. `edtf` is the text as written.
 */
type Span = { readonly earliest: number; readonly latest: number };

type DateBase = Span & {
  readonly edtf: string;
  /** Marked `~`: near this date. */
  readonly approximate: boolean;
  /** Marked `?`: the date itself is in doubt. */
  readonly uncertain: boolean;
};

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

export type EventDate =
  /** A moment on a known day. */
  | (DateBase & { readonly kind: 'day' })
  /** A moment with an hour; `clock` is the hour as written, `zone` its offset or null when the source gives none. */
  | (DateBase & { readonly kind: 'time'; readonly clock: string; readonly zone: string | null })
  /** A moment somewhere in a month, a year … of which the day is not stated. */
  | (DateBase & { readonly kind: 'period'; readonly precision: Exclude<Precision, 'day'> })
  /** Lasted from `earliest` to `latest`, both stated. */
  | (DateBase & { readonly kind: 'duration' })
  /** Lasted from `earliest`; the end is not stated (`2025-03-11/`). */
  | (DateBase & { readonly kind: 'end-not-stated' })
  /** Lasts since `earliest` (`2025-03-11/..`). */
  | (DateBase & { readonly kind: 'ongoing' })
  /** Lasted until `latest`; the start is open or not stated. */
  | (DateBase & { readonly kind: 'start-not-stated' })
  /** A moment on one of several days; `candidates` holds at most 40 of them, `count` says how many there are. */
  | (DateBase & { readonly kind: 'one-of'; readonly candidates: readonly Span[]; readonly count: number })
  /** Moments on each of several days. */
  | (DateBase & { readonly kind: 'all-of'; readonly candidates: readonly Span[]; readonly count: number })
  /** A moment of unknown date, on or before the last day of the span (`[..2025-03-11]`). */
  | (DateBase & { readonly kind: 'on-or-before' })
  /** A moment of unknown date, on or after the first day (`[2025-03-11..]`). */
  | (DateBase & { readonly kind: 'on-or-after' })
  /** The source gives no date. `earliest` is Infinity and `latest` -Infinity, so that it lies in no window. */
  | (DateBase & { readonly kind: 'undated' });

export const DAY_MS = 86_400_000;

/** Candidates beyond this number are drawn as one band, so no more are kept. */
export const CANDIDATE_LIMIT = 40;

export const UNDATED: EventDate = {
  kind: 'undated',
  edtf: '',
  earliest: Number.POSITIVE_INFINITY,
  latest: Number.NEGATIVE_INFINITY,
  approximate: false,
  uncertain: false,
};

/** UTC midnight of a proleptic Gregorian day; null where no such day exists or a JavaScript date cannot hold it. */
export function utcDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const time = date.getTime();
  if (Number.isNaN(time) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return time;
}

/** `YYYY-MM-DD` (six-digit signed years where needed) of an instant in UTC. Throws RangeError outside the Date range. */
export function isoDay(instant: number): string {
  return new Date(instant).toISOString().replace(/T.*$/, '');
}

/** The stated bounds of a date as days, open ends left out; null when none is stated. Both days are inclusive. */
export function statedBounds(date: EventDate): { readonly first: number; readonly last: number } | null {
  if (date.kind === 'undated') return null;
  const first = Number.isFinite(date.earliest) ? date.earliest : date.latest - DAY_MS;
  const last = Number.isFinite(date.latest) ? date.latest - 1 : date.earliest;
  return { first, last };
}

/** Order of events in time: earliest possible instant, then latest possible; undated last. */
export function compareDates(a: Span, b: Span): number {
  if (a.earliest !== b.earliest) return a.earliest < b.earliest ? -1 : 1;
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  return 0;
}
