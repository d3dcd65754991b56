import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import type { Columns } from './columns.ts';
import { blockOf, firstIn, putRow, putRows, type RowSet, rowSetOf } from './rowSet.ts';

/** Rows in the order in which they are over; they already stand in that in which they begin. */
export type TimeOrder = {
  readonly byLatest: Uint32Array;
  /** The places in it of rows that do not come right after the row of the place before. */
  readonly breaks: RowSet;
};

/** Whole days as buckets, where there are not many more of them than rows. */
const MOST_BUCKETS = 4_000_000;

export function orderByLatest(columns: Columns): TimeOrder {
  const byLatest = rowsByLatest(columns);
  return { byLatest, breaks: rowSetOf(byLatest.length, (at) => at === 0 || byLatest[at] !== byLatest[at - 1]! + 1) };
}

function rowsByLatest({ size, latest }: Columns): Uint32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < size; row++) {
    const end = latest[row]!;
    if (end < first && end !== Number.NEGATIVE_INFINITY) first = end;
    if (end > last && end !== Number.POSITIVE_INFINITY) last = end;
  }
  const days = first <= last ? Math.floor((last - first) / DAY_MS) : 0;
  if (days > MOST_BUCKETS) return Uint32Array.from(latest.keys()).sort((a, b) => compare(latest[a]!, latest[b]!));
  // Before all days those without a date, after them those without an end.
  const bucketOf = (row: number): number => {
    const end = latest[row]!;
    if (end === Number.NEGATIVE_INFINITY) return 0;
    return end === Number.POSITIVE_INFINITY ? days + 2 : Math.floor((end - first) / DAY_MS) + 1;
  };
  const next = new Uint32Array(days + 4);
  for (let row = 0; row < size; row++) next[bucketOf(row) + 1]!++;
  for (let bucket = 0; bucket < days + 3; bucket++) next[bucket + 1]! += next[bucket]!;
  const byLatest = new Uint32Array(size);
  for (let row = 0; row < size; row++) byLatest[next[bucketOf(row)]!++] = row;
  sortWithinDays(byLatest, latest);
  return byLatest;
}

/** Most rows end at midnight, so this finds nearly nothing to do. */
function sortWithinDays(rows: Uint32Array, latest: Float64Array): void {
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    let at = i;
    while (at > 0 && latest[rows[at - 1]!]! > latest[row]!) {
      rows[at] = rows[at - 1]!;
      at--;
    }
    rows[at] = row;
  }
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Brings the set of rows that one window holds to that of another. A row is in a window when it begins before the end and
 * is over after the start. Notes the move for each block of the set in which something may have changed.
 */
export function moveWindow(
  { earliest, latest }: Columns,
  { byLatest, breaks }: TimeOrder,
  before: TimeWindow,
  after: TimeWindow,
  { rows, changedAt }: { readonly rows: RowSet; readonly changedAt: Uint32Array },
  move: number,
): void {
  const isIn = (row: number): boolean => earliest[row]! < after.end && latest[row]! > after.start;
  // Rows that begin between the two ends. None is over before it begins, so that most are told without looking at them.
  const [lowEnd, highEnd] = [Math.min(before.end, after.end), Math.max(before.end, after.end)];
  const from = firstAtLeast(earliest, lowEnd);
  const to = firstAtLeast(earliest, highEnd);
  const isLonger = highEnd === after.end;
  if (isLonger && lowEnd <= after.start) for (let row = from; row < to; row++) putRow(rows, row, isIn(row));
  else putRows(rows, from, to, isLonger);
  if (to > from) changedAt.fill(move, blockOf(from), blockOf(to - 1) + 1);
  // Rows that are over between the two starts.
  const [lowStart, highStart] = [Math.min(before.start, after.start), Math.max(before.start, after.start)];
  const first = firstOver(byLatest, latest, lowStart);
  const last = firstOver(byLatest, latest, highStart);
  const isLater = highStart === after.start;
  const isSure = isLater || highStart < after.end;
  // Events of a day each are over in the order in which they begin, so that many of these rows come one after the other.
  for (let at = first; at < last; ) {
    const next = firstIn(breaks, at + 1, last);
    const row = byLatest[at]!;
    const end = row + next - at;
    if (isSure) putRows(rows, row, end, !isLater);
    else for (let one = row; one < end; one++) putRow(rows, one, isIn(one));
    for (let block = blockOf(row); block <= blockOf(end - 1); block++) changedAt[block] = move;
    at = next;
  }
}

/** The first row that begins at an instant or later. */
export function firstAtLeast(earliest: Float64Array, instant: number): number {
  let low = 0;
  let high = earliest.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (earliest[middle]! < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in the order of ends of a row that is over later than an instant. */
function firstOver(byLatest: Uint32Array, latest: Float64Array, instant: number): number {
  let low = 0;
  let high = byLatest.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (latest[byLatest[middle]!]! <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
