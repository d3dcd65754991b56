import { DAY_MS, type EventDate } from '#model/date.ts';

/** Dates in words, exactly as well as they are known. Days are UTC days; a stated local time is shown as stated. */

const LOCALE = 'en-GB';
const style = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
const FULL = style({ day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = style({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = style({ day: 'numeric', month: 'short', year: 'numeric' });
const DAY_MONTH = style({ day: 'numeric', month: 'long' });
const MONTH = style({ month: 'long', year: 'numeric' });
const MONTH_ALONE = style({ month: 'long' });
const YEAR = style({ year: 'numeric' });
const EARLY_YEAR = style({ year: 'numeric', era: 'short' });
const EARLY_DAY = style({ day: 'numeric', month: 'long', year: 'numeric', era: 'short' });

export type DateStyle = 'full' | 'short' | 'weekday';
const STYLES = { full: FULL, short: SHORT, weekday: WEEKDAY } as const;

/** An instant as its UTC day: 11 March 2025. */
export function dayWords(instant: number, as: DateStyle = 'full'): string {
  // Node and browsers differ in a comma after the weekday.
  return (isBeforeOurEra(instant) ? EARLY_DAY : STYLES[as]).format(instant).replace(',', '');
}

function yearWords(instant: number): string {
  return (isBeforeOurEra(instant) ? EARLY_YEAR : YEAR).format(instant);
}

function isBeforeOurEra(instant: number): boolean {
  return new Date(instant).getUTCFullYear() < 1;
}

/** A date in words, with what is not known about it: a 16th in 2024, month unknown. */
export function dateWords(date: EventDate, as: DateStyle = 'full'): string {
  const words = plainWords(date, as);
  const about = date.approximate ? `about ${words}` : words;
  return date.uncertain ? `${about}, uncertain` : about;
}

function plainWords(date: EventDate, as: DateStyle): string {
  const first = date.earliest;
  const last = date.latest - DAY_MS;
  const day = (instant: number): string => dayWords(instant, as);
  switch (date.kind) {
    case 'day':
      return day(first);
    case 'time':
      return timeWords(date.edtf, date.clock, date.zone, as);
    case 'period':
      return periodWords(date);
    case 'duration':
      return rangeWords(first, last, day);
    case 'end-not-stated':
      return `from ${day(first)}, end not stated`;
    case 'ongoing':
      return `since ${day(first)}, ongoing`;
    case 'start-not-stated':
      return `until ${day(last)}, start not stated`;
    case 'one-of':
      return maskedWords(date.edtf) ?? `one of ${date.count} days, ${rangeWords(first, last, day)}`;
    case 'all-of':
      return `on each of ${date.count} days, ${rangeWords(first, last, day)}`;
    case 'on-or-before':
      return `on or before ${day(last)}`;
    case 'on-or-after':
      return `on or after ${day(first)}`;
    case 'undated':
      return 'date not stated';
  }
}

function timeWords(edtf: string, clock: string, zone: string | null, as: DateStyle): string {
  // The day is the one that was written: an offset must not move it.
  const written = Date.parse(`${edtf.slice(0, 10)}T00:00:00Z`);
  const place = zone === null ? '(time zone not stated)' : zone === 'Z' ? 'UTC' : `UTC${zone}`;
  return `${dayWords(written, as)}, ${clock} ${place}`;
}

function periodWords(date: Extract<EventDate, { kind: 'period' }>): string {
  const rest = date.approximate ? '' : ', day not stated';
  switch (date.precision) {
    case 'month':
      return `${MONTH.format(date.earliest)}${rest}`;
    case 'year':
      return `${yearWords(date.earliest)}${rest}`;
    case 'season':
      return `${seasonWords(date.earliest, date.latest - DAY_MS)}${rest}`;
    case 'decade':
    case 'century':
      return `${yearWords(date.earliest)} to ${yearWords(date.latest - DAY_MS)}${rest}`;
  }
}

function seasonWords(first: number, last: number): string {
  const isOneYear = new Date(first).getUTCFullYear() === new Date(last).getUTCFullYear();
  return `${(isOneYear ? MONTH_ALONE : MONTH).format(first)} to ${MONTH.format(last)}`;
}

function rangeWords(first: number, last: number, day: (instant: number) => string): string {
  const [a, b] = [new Date(first), new Date(last)];
  if (first === last) return day(first);
  if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${day(first)} to ${day(last)}`;
  if (a.getUTCMonth() !== b.getUTCMonth()) return `${DAY_MONTH.format(first)} to ${day(last)}`;
  return `${a.getUTCDate()} to ${day(last)}`;
}

const MASKED_MONTH = /^(\d{4})-XX-(\d{2})/;

/** 2024-XX-16: a 16th in 2024, month unknown. */
function maskedWords(edtf: string): string | null {
  const parts = MASKED_MONTH.exec(edtf);
  if (!parts) return null;
  const day = Number(parts[2]);
  const article = [8, 11, 18].includes(day) ? 'an' : 'a';
  return `${article} ${ordinal(day)} in ${parts[1]}, month unknown`;
}

const ORDINAL = new Intl.PluralRules(LOCALE, { type: 'ordinal' });
const ENDING: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(number: number): string {
  return `${number}${ENDING[ORDINAL.select(number)] ?? 'th'}`;
}
