import type { MatrixColumn } from '#model/answers.ts';
import { countryName } from './countryNames.ts';
import { compareNames } from './words.ts';

/** A short name up to this many letters heads a column as it is. */
const SHORT_ENOUGH = 5;
const INITIALS = 3;
const LONG_WORD = 4;

/** The participant's name: countries in the reader's language, everyone else as the dataset names them. */
export function columnName({ country, name }: Pick<MatrixColumn, 'country' | 'name'>): string {
  if (country === null) return name;
  const known = countryName(country);
  return known === country ? name : known;
}

/** What heads the column: the code of a country, a short name, or the initials of the words that carry the name. */
export function columnLabel({
  country,
  name,
  shortName,
}: Pick<MatrixColumn, 'country' | 'name' | 'shortName'>): string {
  if (country !== null) return country;
  const given = shortName ?? name;
  return given.length <= SHORT_ENOUGH ? given : initialsOf(given);
}

function initialsOf(name: string): string {
  // What stands after a comma says more about the name than it is one: "State leaders, unnamed".
  const words = (name.split(',')[0] ?? name).split(/[\s\-‐–/]+/u).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  const carrying = words.filter((word) => word.length >= LONG_WORD || /^[\p{Lu}\p{N}]/u.test(word));
  const chosen = carrying.length > 0 ? carrying : words.filter((word) => word !== '');
  const [only, ...others] = chosen;
  if (only === undefined) return [...name].slice(0, INITIALS).join('');
  const letters = others.length === 0 ? [...only] : chosen.map((word) => [...word][0] ?? '');
  return letters.slice(0, INITIALS).join('').toLocaleUpperCase();
}

type Order = (a: number, b: number) => number;

/** How the columns stand in the reader's language, by their names in full and by what heads them; by place where equal. */
export function columnOrders(columns: readonly MatrixColumn[]): { readonly byName: Order; readonly byLabel: Order } {
  return { byName: orderOf(columns.map(columnName)), byLabel: orderOf(columns.map(columnLabel)) };
}

function orderOf(names: readonly string[]): Order {
  return (a, b) => compareNames(names[a] ?? '', names[b] ?? '') || a - b;
}
