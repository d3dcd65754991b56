import { citeWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import type { Cited } from './cited.ts';

/** What every form of a citation says in the same words. */

/** Line breaks, runs of blanks, control characters and halves of surrogate pairs: nothing that a line can hold. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const HALF = /\p{Surrogate}/gu;

/** Text on one line, with one blank where there were several. */
export function onOneLine(text: string): string {
  return text.replace(HALF, '\uFFFD').replace(UNPRINTABLE, ' ').trim();
}

/** An address of nothing but printable ASCII, without what LaTeX, RIS or a reader's eye would take for its end. */
export function plainAddress(address: string): string {
  return address.replace(HALF, '\uFFFD').replace(/[^!-~]|[\\{}"<>^`|]/gu, (letter) => encodeURIComponent(letter));
}

/** The dataset, where what is cited is a part of it with a name of its own; null where it is the dataset itself. */
export function containerOf({ title, dataset }: Cited): string | null {
  return onOneLine(title) === onOneLine(dataset.title) ? null : onOneLine(dataset.title);
}

/** How many events, by which filters, under which licence: what no field of a reference manager is made for. */
export function noteOf({ matched, total, filters, dataset }: Omit<Cited, 'accessed'>): string {
  return [
    words.resultCount(matched, total),
    ...(filters.length > 0 ? [citeWords.filters(filters.map(onOneLine).join('; '))] : []),
    citeWords.licence(onOneLine(dataset.licence.name)),
  ].join('. ');
}

/** A name for the entry in a reader's own bibliography: id and version, in letters that every program takes. */
export function keyOf({ dataset, version }: Cited): string {
  const key = [dataset.id, version ?? ''].join('-').replace(/[^A-Za-z0-9-]+/g, '-');
  return key.replace(/^-+|-+$/g, '') || 'dataset';
}

/** Year, month and day of an ISO day; null where it is none. */
export function dayParts(day: string | null): readonly [year: number, month: number, day: number] | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}
