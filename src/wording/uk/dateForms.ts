import type { Catalogue } from '#wording/catalogue.ts';
import { counted } from './forms.ts';

const ofDays = (count: number): string => counted(count, { one: 'дня', other: 'днів' });

/** Endings of neuter ordinals whose last sound but one is not т: перше, друге, третє, сьоме, восьме. */
const ENDING: Readonly<Record<number, string>> = { 1: 'ше', 2: 'ге', 3: 'тє', 7: 'ме', 8: 'ме' };

/** “16-те”, “21-ше”. */
function ordinal(day: number): string {
  const isTeen = day > 10 && day < 20;
  return `${day}-${(isTeen ? undefined : ENDING[day % 10]) ?? 'те'}`;
}

/** How well a date is known, around the days, months and years themselves. */
export const dateForms: Catalogue['dateForms'] = {
  day: (day) => day,
  // Months stand in the nominative, days in the genitive: what goes before them must suit both.
  about: (date) => `приблизно ${date}`,
  uncertain: (date) => `${date}, непевно`,
  dayNotStated: (period) => `${period}, день не зазначено`,
  range: (first, last) => (/^\d+$/.test(first) ? `${first}–${last}` : `${first} – ${last}`),
  endNotStated: (first) => `від ${first}, кінець не зазначено`,
  ongoing: (first) => `від ${first}, триває`,
  startNotStated: (last) => `до ${last}, початок не зазначено`,
  oneOf: (count, range) => `один із ${ofDays(count)}, ${range}`,
  onEachOf: (count, range) => `кожного з ${ofDays(count)}, ${range}`,
  onOrBefore: (day) => `не пізніше ніж ${day}`,
  onOrAfter: (day) => `не раніше ніж ${day}`,
  months: ['січ', 'лют', 'бер', 'квіт', 'трав', 'черв', 'лип', 'серп', 'вер', 'жовт', 'лист', 'груд'],
  notStated: 'дату не зазначено',
  zoneNotStated: '(часовий пояс не зазначено)',
  monthUnknown: (day, year) => `${ordinal(day)} число у ${year} р., місяць невідомий`,
};
