import { CANDIDATE_LIMIT, DAY_MS, type EventDate } from '#model/date.ts';

/** The days on which an event stands in a calendar, as `YYYYMMDD`; `end` is the day after the last one. */
export type CalendarDays =
  | { readonly kind: 'span'; readonly start: string; readonly end: string }
  /** The first day is known, the last is not. */
  | { readonly kind: 'from'; readonly start: string; readonly end: string }
  | { readonly kind: 'each'; readonly start: string; readonly end: string; readonly others: readonly string[] };

const DAY = String.raw`[+-]?\d{4,6}-\d{2}-\d{2}`;
/** From a day to a day, without a mark of doubt. */
export const TWO_DAYS = new RegExp(`^${DAY}/${DAY}$`);
const FROM_DAY = new RegExp(`^${DAY}/`);
const SET_OF_DAYS = new RegExp(String.raw`^\{\s*${DAY}(\.\.${DAY})?(\s*,\s*${DAY}(\.\.${DAY})?)*\s*\}$`);

/**
 * The days of an event, where they are known: a day, a span from day to day, each of several days, or the first day of
 * something whose end is not stated. Null for everything else, and for years that iCalendar cannot write (it has four
 * digits): a calendar shows what it is given as certain, so what is not certain is not given a day.
 */
export function calendarDays(date: EventDate): CalendarDays | null {
  if (date.approximate || date.uncertain) return null;
  const { earliest, latest, edtf } = date;
  switch (date.kind) {
    case 'day':
      return spanOf(earliest, latest);
    case 'time':
      return spanOfDay(/\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0]);
    case 'duration':
      return TWO_DAYS.test(edtf) ? spanOf(earliest, latest) : null;
    case 'ongoing':
    case 'end-not-stated': {
      const first = FROM_DAY.test(edtf) ? spanOf(earliest, earliest + DAY_MS) : null;
      return first && { ...first, kind: 'from' };
    }
    case 'all-of':
      return SET_OF_DAYS.test(edtf) && date.count <= CANDIDATE_LIMIT ? eachOf(date.candidates) : null;
    default:
      return null;
  }
}

type Span = Extract<CalendarDays, { kind: 'span' }>;

function spanOf(from: number, to: number): Span | null {
  const [start, end] = [compactDay(from), compactDay(to)];
  return start === null || end === null ? null : { kind: 'span', start, end };
}

function spanOfDay(day: string | undefined): Span | null {
  const start = Date.parse(`${day}T00:00:00Z`);
  return spanOf(start, start + DAY_MS);
}

function eachOf(spans: readonly { readonly earliest: number; readonly latest: number }[]): CalendarDays | null {
  const days = new Set<string>();
  for (const { earliest, latest } of spans)
    for (let instant = earliest; instant < latest; instant += DAY_MS) {
      const day = compactDay(instant);
      if (day === null) return null;
      days.add(day);
    }
  const [start, ...others] = [...days].sort();
  const first = spans.reduce((least, { earliest }) => Math.min(least, earliest), Number.POSITIVE_INFINITY);
  const end = compactDay(first + DAY_MS);
  return start === undefined || end === null ? null : { kind: 'each', start, end, others };
}

function compactDay(instant: number): string | null {
  const year = new Date(instant).getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return null;
  return new Date(instant).toISOString().slice(0, 10).replaceAll('-', '');
}
