import { catalogue } from './words.ts';

let table = '';
let names: ReadonlyMap<string, string> = new Map();

/** The name of a country in the reader's language, by ISO 3166-1 alpha-3; the code itself where it is not in the table. */
export function countryName(code: string): string {
  if (table !== catalogue.countryNames) {
    table = catalogue.countryNames;
    names = new Map(table.split('|').map((entry): [string, string] => [entry.slice(0, 3), entry.slice(4)]));
  }
  return names.get(code) ?? code;
}
