import type { Catalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('fr-FR');

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const FROM_DAY = /^\d{1,2}(er)? \p{L}{3}/u;
const FROM_PERIOD = new RegExp(`^(${MONTHS}|\\d)`);
const FROM_RANGE = /^(du |de |d’)/;

/** The first of a month is an ordinal; the other days are not. */
function ordinalFirst(day: string): string {
  return day.replace(/^1(?=$| \p{L}{3})/u, '1er');
}

/** “le 11 mars 2025”; null where the words do not begin with a day. */
export function onDay(date: string): string | null {
  return FROM_DAY.test(date) ? `le ${ordinalFirst(date)}` : null;
}

/** Days take “du … au”, months and years “de … à”. */
function range(first: string, last: string): string {
  if (FROM_DAY.test(last)) return `du ${ordinalFirst(first)} au ${ordinalFirst(last)}`;
  return `${/^[ao]/.test(first) ? 'd’' : 'de '}${first} à ${last}`;
}

function about(date: string): string {
  const day = onDay(date);
  if (day !== null) return `vers ${day}`;
  if (FROM_PERIOD.test(date)) return `vers ${date}`;
  return FROM_RANGE.test(date) ? `environ ${date}` : `${date}, date approximative`;
}

/** How well a date is known, around the days, months and years themselves. */
export const dateForms: Catalogue['dateForms'] = {
  day: ordinalFirst,
  about,
  uncertain: (date) => `${date}, date incertaine`,
  dayNotStated: (period) => `${period}, jour non indiqué`,
  range,
  endNotStated: (first) => `à partir du ${ordinalFirst(first)}, fin non indiquée`,
  ongoing: (first) => `depuis le ${ordinalFirst(first)}, en cours`,
  startNotStated: (last) => `jusqu’au ${ordinalFirst(last)}, début non indiqué`,
  oneOf: (count, span) => `un jour parmi ${number(count)}, ${span}`,
  onEachOf: (count, span) => `chacun de ${counted(count, { one: 'jour', other: 'jours' })}, ${span}`,
  onOrBefore: (day) => `au plus tard le ${ordinalFirst(day)}`,
  onOrAfter: (day) => `au plus tôt le ${ordinalFirst(day)}`,
  months: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  notStated: 'date non indiquée',
  zoneNotStated: '(fuseau horaire non indiqué)',
  monthUnknown: (day, year) => `un ${ordinalFirst(number(day))} en ${year}, mois inconnu`,
};
