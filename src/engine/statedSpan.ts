import { DAY_MS } from '#model/date.ts';
import type { Columns } from './columns.ts';

/** From the earliest to the latest stated day of some rows, as statedBounds tells them; first > last where none is dated. */
export function statedSpan(
  { size, earliest, latest }: Columns,
  isMeant: (row: number) => boolean,
): { readonly first: number; readonly last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < size; row++) {
    const [from, to] = [earliest[row]!, latest[row]!];
    if (to === Number.NEGATIVE_INFINITY || !isMeant(row)) continue;
    first = Math.min(first, Number.isFinite(from) ? from : to - DAY_MS);
    last = Math.max(last, Number.isFinite(to) ? to - 1 : from);
  }
  return { first, last };
}
