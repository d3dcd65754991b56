import { DAY_MS } from '#model/date.ts';
import type { Columns } from './columns.ts';
import { chunksOf, type RowSet } from './rowSet.ts';

/** From the earliest to the latest stated day of some rows, as statedBounds tells them; first > last where none is dated. */
export function statedSpan(
  { earliest, latest }: Columns,
  meant: RowSet,
): { readonly first: number; readonly last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { rows, length } of chunksOf(meant))
    for (let i = 0; i < length; i++) {
      const from = earliest[rows[i]!]!;
      const to = latest[rows[i]!]!;
      if (to === Number.NEGATIVE_INFINITY) continue;
      const low = from === Number.NEGATIVE_INFINITY ? to - DAY_MS : from;
      const high = to === Number.POSITIVE_INFINITY ? from : to - 1;
      if (low < first) first = low;
      if (high > last) last = high;
    }
  return { first, last };
}
