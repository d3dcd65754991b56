import { LANE_LIMIT, type Lanes, NO_LANE, OTHER_LANES, type TimelineAnswer } from '#model/answers.ts';
import { STATUSES } from '#model/role.ts';
import { type Columns, compareText } from './columns.ts';

type Lane = TimelineAnswer['lanes'][number];

/** The key of the lane to which a row belongs, however many lanes there are. */
export function laneOfRow(columns: Columns, lanes: Lanes): (row: number) => string {
  const { records, sources, dictionaries } = columns;
  switch (lanes) {
    case 'type':
      return (row) => dictionaries.type.values[columns.type[row]!]!;
    case 'status':
      return (row) => STATUSES[columns.status[row]!]!;
    case 'country':
      return (row) => records[row]!.places[0]?.country ?? NO_LANE;
    case 'source':
      return (row) => sources.get(records[row]!.claims[0]?.source ?? '')?.publisher ?? NO_LANE;
    case 'none':
      return () => NO_LANE;
  }
}

/**
 * The lanes that are shown, of all that occur with their counts in order of first appearance: at most LANE_LIMIT, those
 * with most events, and OTHER_LANES for all others. NO_LANE is one of them wherever it occurs, since "not stated" is
 * no "other". `shown` gives the lane in which a key ended up.
 */
export function chooseLanes(
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
