import { DAY_MS, type EventDate } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { catalogue } from './words.ts';

/** Dates in words, exactly as well as they are known. Days are UTC days; a stated local time is shown as stated. */

const STYLES = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  monthAlone: { month: 'long' },
  year: { year: 'numeric' },
  earlyYear: { year: 'numeric', era: 'short' },
  earlyDay: { day: 'numeric', month: 'long', year: 'numeric', era: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type DateStyle = 'full' | 'short' | 'weekday';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant's UTC day, month or year as the language writes it. */
function written(instant: number, style: keyof typeof STYLES): string {
  const { locale } = catalogue;
  const key = `${locale} ${style}`;
  const known = formats.get(key);
  const format = known ?? new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  if (!known) formats.set(key, format);
  return format.format(instant);
}

/** An instant as its UTC day: 11 March 2025. */
export function dayWords(instant: number, as: DateStyle = 'full'): string {
  return catalogue.dateForms.day(written(instant, isBeforeOurEra(instant) ? 'earlyDay' : as));
}

/** The year of an instant: 2025, 44 BC. */
export function yearWords(instant: number): string {
  return written(instant, isBeforeOurEra(instant) ? 'earlyYear' : 'year');
}

function isBeforeOurEra(instant: number): boolean {
  return new Date(instant).getUTCFullYear() < 1;
}

/** A date in words, with what is not known about it: a 16th in 2024, month unknown. */
export function dateWords(date: EventDate, as: DateStyle = 'full'): string {
  const { about, uncertain } = catalogue.dateForms;
  const plain = plainWords(date, as);
  const near = date.approximate ? about(plain) : plain;
  return date.uncertain ? uncertain(near) : near;
}

function plainWords(date: EventDate, as: DateStyle): string {
  const forms = catalogue.dateForms;
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
      return forms.endNotStated(day(first));
    case 'ongoing':
      return forms.ongoing(day(first));
    case 'start-not-stated':
      return forms.startNotStated(day(last));
    case 'one-of':
      return maskedWords(date.edtf) ?? forms.oneOf(date.count, rangeWords(first, last, day));
    case 'all-of':
      return forms.onEachOf(date.count, rangeWords(first, last, day));
    case 'on-or-before':
      return forms.onOrBefore(day(last));
    case 'on-or-after':
      return forms.onOrAfter(day(first));
    case 'undated':
      return forms.notStated;
  }
}

function timeWords(edtf: string, clock: string, zone: string | null, as: DateStyle): string {
  // The day is the one that was written: an offset must not move it.
  const day = Date.parse(`${edtf.slice(0, 10)}T00:00:00Z`);
  const place = zone === null ? catalogue.dateForms.zoneNotStated : zone === 'Z' ? 'UTC' : `UTC${zone}`;
  return `${dayWords(day, as)}, ${clock} ${place}`;
}

function periodWords(date: Extract<EventDate, { kind: 'period' }>): string {
  const { dayNotStated, range } = catalogue.dateForms;
  const known = (period: string): string => (date.approximate ? period : dayNotStated(period));
  switch (date.precision) {
    case 'month':
      return known(written(date.earliest, 'month'));
    case 'year':
      return known(yearWords(date.earliest));
    case 'season':
      return known(seasonWords(date.earliest, date.latest - DAY_MS));
    case 'decade':
    case 'century':
      return known(range(yearWords(date.earliest), yearWords(date.latest - DAY_MS)));
  }
}

function seasonWords(first: number, last: number): string {
  const isOneYear = new Date(first).getUTCFullYear() === new Date(last).getUTCFullYear();
  return catalogue.dateForms.range(written(first, isOneYear ? 'monthAlone' : 'month'), written(last, 'month'));
}

function rangeWords(first: number, last: number, day: (instant: number) => string): string {
  const { range } = catalogue.dateForms;
  const [a, b] = [new Date(first), new Date(last)];
  if (first === last) return day(first);
  if (a.getUTCFullYear() !== b.getUTCFullYear()) return range(day(first), day(last));
  if (a.getUTCMonth() !== b.getUTCMonth()) return range(written(first, 'dayMonth'), day(last));
  return range(String(a.getUTCDate()), day(last));
}

const MASKED_MONTH = /^(\d{4})-XX-(\d{2})/;

/** 2024-XX-16: a 16th in 2024, month unknown. */
function maskedWords(edtf: string): string | null {
  const parts = MASKED_MONTH.exec(edtf);
  return parts ? catalogue.dateForms.monthUnknown(Number(parts[2]), parts[1] ?? '') : null;
}

/** The days of a window: 1 January 2024 to 31 December 2025. */
export function windowWords({ start, end }: TimeWindow, as: DateStyle = 'full'): string {
  const [first, last] = [dayWords(start, as), dayWords(end - 1, as)];
  return first === last ? first : catalogue.dateForms.range(first, last);
}
