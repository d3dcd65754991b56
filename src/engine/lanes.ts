import { LANE_LIMIT, type Lanes, NO_LANE, OTHER_LANES, type TimelineAnswer } from '#model/answers.ts';
import { STATUSES } from '#model/role.ts';
import { type Columns, compareText } from './columns.ts';
import type { Counter } from './counts.ts';
import { coded } from './dimension.ts';
import { chunksOf, type RowSet, rowCount } from './rowSet.ts';
import type { Selection } from './selection.ts';

type Lane = TimelineAnswer['lanes'][number];

/** Rows by lane, however many lanes there are. */
export type LaneColumn = {
  /** By row; null where all rows are in one lane. A row whose code is none of the keys does not say. */
  readonly codes: Uint32Array | Uint8Array | null;
  readonly keys: readonly string[];
};

export function laneColumn(
  { dictionaries, type, status, firstCountry, firstPublisher }: Columns,
  lanes: Lanes,
): LaneColumn {
  switch (lanes) {
    case 'type':
      return { codes: type, keys: dictionaries.type.values };
    case 'status':
      return { codes: status, keys: STATUSES };
    case 'country':
      return { codes: firstCountry, keys: dictionaries.country.values };
    case 'source':
      return { codes: firstPublisher, keys: dictionaries.publisher.values };
    case 'none':
      return { codes: null, keys: [] };
  }
}

/** Less than the number of keys, or that number where the row does not say. */
export function laneCodeOf({ codes, keys }: LaneColumn, row: number): number {
  return codes === null ? 0 : Math.min(codes[row]!, keys.length);
}

/** The lanes of an answer, and where each code of the column ended up. */
export type ChosenLanes = {
  readonly lanes: readonly Lane[];
  /** The key of the lane that holds a code. */
  readonly keyOf: (code: number) => string;
};

type Asked = { readonly columns: Columns; readonly count: Counter; readonly selection: Selection };

/**
 * The lanes of all events that the filter leaves but for its window, and of the one that is kept. Their counts are those
 * of the whole filter.
 */
export function lanesUnder({ columns, count, selection }: Asked, lanes: Lanes, keep: number | null): ChosenLanes {
  const column = laneColumn(columns, lanes);
  const all = selection.passing('window');
  const counts = countsOf(count, column, lanes, null, selection.matched());
  const seen = countsOf(count, column, lanes, 'window', rowCount(all));
  const keyOf = (code: number): string => column.keys[code] ?? NO_LANE;
  const order = orderSeen(column, all, seen, keep);
  const { lanes: chosen, shown } = chooseLanes(lanes, new Map(order.map((code) => [keyOf(code), counts[code]!])));
  return { lanes: chosen, keyOf: (code) => shown(keyOf(code)) };
}

/** How many of some rows are in each lane, by code; the last number is that of rows that do not say. */
function countsOf(
  count: Counter,
  { codes, keys }: LaneColumn,
  lanes: Lanes,
  part: 'window' | null,
  rows: number,
): readonly number[] {
  if (codes === null) return [rows];
  const counts = count(coded(`lane ${lanes} ${part}`, part, keys.length, codes));
  return [...counts, counts.reduce((left, one) => left - one, rows)];
}

/** The codes that occur, in order of first appearance. */
function orderSeen(
  column: LaneColumn,
  rows: RowSet,
  counts: readonly number[],
  keep: number | null,
): readonly number[] {
  const order = new Set<number>();
  const kept = keep === null ? [] : [{ row: keep, code: laneCodeOf(column, keep) }];
  const most = counts.filter((one, code) => one > 0 || code === kept[0]?.code).length;
  for (const chunk of chunksOf(rows)) {
    for (let i = 0; i < chunk.length && order.size < most; i++) {
      const row = chunk.rows[i]!;
      if (kept[0] && kept[0].row < row) order.add(kept.pop()!.code);
      order.add(laneCodeOf(column, row));
    }
    if (order.size >= most) break;
  }
  for (const { code } of kept) order.add(code);
  return [...order];
}

/**
 * The lanes that are shown, of all that occur with their counts in order of first appearance: at most LANE_LIMIT, those
 * with most events, and OTHER_LANES for all others. NO_LANE is one of them wherever it occurs, since "not stated" is
 * no "other". `shown` gives the lane in which a key ended up.
 */
function chooseLanes(
  lanes: Lanes,
  counts: ReadonlyMap<string, number>,
): { readonly lanes: readonly Lane[]; shown(key: string): string } {
  const all = [...counts].map(([key, count]): Lane => ({ key, count }));
  const none = all.filter(({ key }) => key === NO_LANE);
  const named = all.filter(({ key }) => key !== NO_LANE);
  const most = named.toSorted(byCount);
  const chosen = new Set(most.slice(0, LANE_LIMIT - none.length));
  const rest = most.slice(chosen.size);
  const other: Lane[] = [];
  if (rest.length > 0) other.push({ key: OTHER_LANES, count: rest.reduce((sum, { count }) => sum + count, 0) });
  const hidden = new Set(rest.map(({ key }) => key));
  const listed = lanes === 'type' ? named : lanes === 'status' ? named.toSorted(byStatus) : most;
  return {
    lanes: [...listed.filter((lane) => chosen.has(lane)), ...none, ...other],
    shown: (key) => (hidden.has(key) ? OTHER_LANES : key),
  };
}

function byCount(a: Lane, b: Lane): number {
  return b.count - a.count || compareText(a.key, b.key);
}

function byStatus(a: Lane, b: Lane): number {
  const order: readonly string[] = STATUSES;
  return order.indexOf(a.key) - order.indexOf(b.key);
}
