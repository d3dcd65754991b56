import type { Sort, SortKey } from '#model/answers.ts';

/** The columns of the list, in their order on screen. */
export const LIST_COLUMNS = [
  'date',
  'type',
  'event',
  'place',
  'status',
  'participants',
  'source',
  'mode',
  'tags',
  'verification',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const DEFAULT_LIST_COLUMNS: readonly ListColumn[] = LIST_COLUMNS.slice(0, 7);

/** What a row cannot do without. */
export function isFixed(column: ListColumn): boolean {
  return column === 'date' || column === 'event';
}

/** The columns on screen: those that were asked for and those that cannot be switched off, each once and in order. */
export function shownColumns(asked: readonly ListColumn[]): readonly ListColumn[] {
  return LIST_COLUMNS.filter((column) => isFixed(column) || asked.includes(column));
}

/** The shown columns with one switched on or off. */
export function withColumn(asked: readonly ListColumn[], column: ListColumn, isShown: boolean): readonly ListColumn[] {
  const others = asked.filter((other) => other !== column);
  return shownColumns(isShown ? [...others, column] : others);
}

/** What a column is sorted by; null where there is no order among its values. */
export function sortKeyOf(column: ListColumn): SortKey | null {
  return column === 'tags' ? null : column;
}

/** After a click on a header: the same order turned round, or another one from its start. */
export function nextSort(sort: Sort, by: SortKey): Sort {
  return { by, descending: sort.by === by && !sort.descending };
}
