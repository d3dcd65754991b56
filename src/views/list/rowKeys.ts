/**
 * The row that a key leads to from the row at `index`, of `count` rows; `page` rows fill the panel. Null where the key
 * means nothing here, or there is no further row.
 */
export function rowAfterKey(key: string, index: number, count: number, page: number): number | null {
  const last = count - 1;
  const step = Math.max(1, page);
  const to = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    PageUp: Math.max(0, index - step),
    PageDown: Math.min(last, index + step),
    Home: 0,
    End: last,
  }[key];
  return to === undefined || to < 0 || to > last ? null : to;
}
