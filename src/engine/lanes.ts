import { LANE_LIMIT, type Lanes, NO_LANE, OTHER_LANES, type TimelineAnswer } from '#model/answers.ts';
import { STATUSES } from '#model/role.ts';
import { type Columns, compareText, NO_CODE } from './columns.ts';
import { bitOf } from './matching.ts';

type Lane = TimelineAnswer['lanes'][number];

/** Rows by lane, however many lanes there are. */
export type LaneColumn = {
  /** Less than `size`; the last one is that of rows that do not say. */
  readonly codeOf: (row: number) => number;
  readonly size: number;
  readonly keyOf: (code: number) => string;
};

export function laneColumn(
  { dictionaries, type, status, firstCountry, firstPublisher }: Columns,
  lanes: Lanes,
): LaneColumn {
  const named = (codes: Uint32Array | Uint8Array, keys: readonly string[]): LaneColumn => ({
    size: keys.length + 1,
    codeOf: (row) => {
      const code = codes[row]!;
      return code === NO_CODE ? keys.length : code;
    },
    keyOf: (code) => keys[code] ?? NO_LANE,
  });
  switch (lanes) {
    case 'type':
      return named(type, dictionaries.type.values);
    case 'status':
      return named(status, STATUSES);
    case 'country':
      return named(firstCountry, dictionaries.country.values);
    case 'source':
      return named(firstPublisher, dictionaries.publisher.values);
    case 'none':
      return { size: 1, codeOf: () => 0, keyOf: () => NO_LANE };
  }
}

/** The lanes of an answer, and where each code of the column ended up. */
export type ChosenLanes = {
  readonly lanes: readonly Lane[];
  /** The key of the lane that holds a code. */
  readonly keyOf: (code: number) => string;
};

/**
 * The lanes of all events that the filter leaves but for its window, and of the one that is kept. Their counts are those
 * of the whole filter.
 */
export function lanesUnder(columns: Columns, failed: Uint16Array, lanes: Lanes, keep: number | null): ChosenLanes {
  const column = laneColumn(columns, lanes);
  const others = ~bitOf('window');
  const counts = new Uint32Array(column.size);
  const seen = new Uint8Array(column.size);
  const order: number[] = [];
  for (let row = 0; row < failed.length; row++) {
    const mask = failed[row]!;
    if ((mask & others) !== 0 && row !== keep) continue;
    const code = column.codeOf(row);
    if (mask === 0) counts[code]!++;
    if (seen[code] === 1) continue;
    seen[code] = 1;
    order.push(code);
  }
  const { lanes: chosen, shown } = chooseLanes(
    lanes,
    new Map(order.map((code) => [column.keyOf(code), counts[code]!])),
  );
  return { lanes: chosen, keyOf: (code) => shown(column.keyOf(code)) };
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
