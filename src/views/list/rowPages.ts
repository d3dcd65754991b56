import { type EventRow, LIST_LIMIT, type Sort, type TableAnswer, type TableRequest } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';

/** Rows asked for at once; pages start at multiples of it, so that whoever asks again gets the same ones. */
export const PAGE_ROWS = 100;
/** Where all of a long list is wanted: the fewer answers, the less often the table is laid out anew. */
export const LARGE_PAGE_ROWS = LIST_LIMIT;
/** Rows up to this number all stand in the page. */
export const PLAIN_LIMIT = 500;
/** Rows up to this number all stand in the page when the reader wants them to. */
export const ALL_LIMIT = 5000;
/** No browser scrolls higher than some ten million pixels: a longer list comes in stretches of so many rows. */
export const STRETCH_ROWS = 50_000;

/** Asked for ahead of what is in view. */
const AHEAD_ROWS = 30;

/**
 * Asks the engine; a React hook given by the app so that views stay free of queries. One answer for each request,
 * undefined while it is on its way: the answer to another request must not stand in for it.
 */
export type UseTablePages = (requests: readonly TableRequest[]) => readonly (TableAnswer | undefined)[];

export type Order = { readonly filter: Filter; readonly sort: Sort };

/** The number of the page that holds a row. */
export function pageOf(index: number): number {
  return Math.floor(index / PAGE_ROWS);
}

/** The numbers of the pages that hold the rows from `first` to `last`, with some ahead, of `total` rows. */
export function pagesFor(first: number, last: number, total: number): readonly number[] {
  const from = pageOf(Math.max(0, first - AHEAD_ROWS));
  const to = pageOf(Math.min(total - 1, last + AHEAD_ROWS));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

export function requestsFor(
  { filter, sort }: Order,
  pages: readonly number[],
  pageRows = PAGE_ROWS,
): readonly TableRequest[] {
  return pages.map((page) => ({ filter, sort, offset: page * pageRows, limit: pageRows }));
}

/** The rows of the answers by their number in the whole list; undefined while a page is on its way. */
export function rowFinder(
  pages: readonly number[],
  answers: readonly (TableAnswer | undefined)[],
  pageRows = PAGE_ROWS,
): (index: number) => EventRow | undefined {
  const byPage = new Map(pages.map((page, i) => [page, answers[i]]));
  return (index) => byPage.get(Math.floor(index / pageRows))?.rows[index % pageRows];
}
