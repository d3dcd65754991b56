import { numbersOf } from '#wording/numbers.ts';

const LOCALE = 'en-GB';
const { number, counted } = numbersOf(LOCALE);
const ORDINAL = new Intl.PluralRules(LOCALE, { type: 'ordinal' });
const ENDING: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const days = (count: number): string => counted(count, { one: 'day', other: 'days' });

/** How well a date is known, around the days, months and years themselves. */
export const dateForms = {
  /** A day as Intl writes it, in its place in a sentence: engines differ in a comma after the weekday. */
  day: (day: string): string => day.replace(',', ''),
  about: (date: string): string => `about ${date}`,
  uncertain: (date: string): string => `${date}, uncertain`,
  dayNotStated: (period: string): string => `${period}, day not stated`,
  /** `first` may leave out the month and year that `last` says. */
  range: (first: string, last: string): string => `${first} to ${last}`,
  endNotStated: (first: string): string => `from ${first}, end not stated`,
  ongoing: (first: string): string => `since ${first}, ongoing`,
  startNotStated: (last: string): string => `until ${last}, start not stated`,
  oneOf: (count: number, range: string): string => `one of ${days(count)}, ${range}`,
  onEachOf: (count: number, range: string): string => `on each of ${days(count)}, ${range}`,
  onOrBefore: (day: string): string => `on or before ${day}`,
  onOrAfter: (day: string): string => `on or after ${day}`,
  /** On the axis, January first. */
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  notStated: 'date not stated',
  zoneNotStated: '(time zone not stated)',
  /** A day of the month in a year whose month is not known: a 16th in 2024. */
  monthUnknown: (day: number, year: string): string =>
    `${[8, 11, 18].includes(day) ? 'an' : 'a'} ${number(day)}${ENDING[ORDINAL.select(day)] ?? 'th'} in ${year}, month unknown`,
} as const;
