import { english } from '#wording/en/english.ts';
import type { Catalogue, WholeCatalogue } from './catalogue.ts';
import { numbersOf } from './numbers.ts';

/**
 * The words of the language that is spoken now. `speak` changes them before anything is drawn; a module must not keep
 * one of them outside a function.
 */
export let catalogue: Catalogue = english;
export let {
  words,
  menuWords,
  mapWords,
  filterWords,
  sourcesWords,
  overviewWords,
  headerWords,
  versionWords,
}: Catalogue = english;

let numbers = numbersOf(english.locale);

type Listener = (next: Catalogue | WholeCatalogue) => void;
const listeners: Listener[] = [];

/** Tells which catalogue is spoken, now and when it changes; for words that are fetched later. */
export function whenSpoken(listener: Listener): void {
  listeners.push(listener);
  listener(catalogue);
}

export function speak(next: Catalogue | WholeCatalogue): void {
  catalogue = next;
  ({ words, menuWords, mapWords, filterWords, sourcesWords, overviewWords, headerWords, versionWords } = next);
  numbers = numbersOf(next.locale);
  for (const tell of listeners) tell(next);
}

const collators = new Map<string, Intl.Collator>();

/** The order of two names as the language sorts them; numbers in them by their value. */
export function compareNames(a: string, b: string): number {
  const { locale } = catalogue;
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, collator);
  return collator.compare(a, b);
}

const lists = new Map<string, Intl.ListFormat>();

/** “A, B and C”, or with “or”. */
export function joinWords(parts: readonly string[], type: 'conjunction' | 'disjunction'): string {
  const key = `${catalogue.locale} ${type}`;
  const format = lists.get(key) ?? new Intl.ListFormat(catalogue.locale, { type });
  lists.set(key, format);
  return format.format(parts);
}

/** A number as the language writes it: 1,000,000. */
export function numberWords(value: number): string {
  return numbers.number(value);
}
