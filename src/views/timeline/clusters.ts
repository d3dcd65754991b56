import type { TimeWindow } from '#model/filter.ts';
import { bareExtent } from './bareMark.ts';
import type { Lane } from './laneNames.ts';
import { type Extent, MARK_GAP, MARK_LANE, MARK_ROW, rowsOf, xOf } from './rows.ts';
import type { PlacedItem, Visible } from './visItems.ts';

/** Events of a lane that stand too close to be drawn each. */
export type Cluster = {
  readonly id: string;
  readonly lane: string;
  /** In order of time. */
  readonly members: readonly PlacedItem[];
  /** From the first to the last of them, as far as they can be placed in the window. */
  readonly span: TimeWindow;
  /** Of the first member. */
  readonly rank: number;
};

export type Clustered = {
  /** Those that stand alone, and the selected one always. */
  readonly singles: readonly PlacedItem[];
  readonly clusters: readonly Cluster[];
  readonly rows: ReadonlyMap<string, number>;
};

/** What the widget keeps fluid where its items are stacked. */
export const STACKED_LIMIT = 150;
/** What a mark takes where it must not overlap, and what a pill takes for its number, in CSS pixels. */
const TAKE = 12;
const PILL = 22;
const DIGIT = 7;
/** A cluster reaches no further, so that its number still says where. */
const LONGEST = 96;
/** Marks longer than this, in CSS pixels, tell most by their length. */
const LONG_MARK = 120;

type Spot = { readonly item: PlacedItem; readonly extent: Extent; readonly middle: number };

/** CSS pixels that the pill of a cluster takes. */
export function pillWidth(count: number): number {
  return PILL + String(count).length * DIGIT;
}

/**
 * Counts together what does not fit into the rows that a lane has in `room` CSS pixels, and more until no more than
 * STACKED_LIMIT are left. What lies far outside the window is left out.
 */
export function clusterItems(
  items: readonly PlacedItem[],
  lanes: readonly Lane[],
  visible: Visible,
  room: number,
  selected: string | null,
): Clustered {
  const most = Math.max(1, Math.floor((room / Math.max(1, lanes.length) - MARK_LANE) / MARK_ROW));
  const near = items.filter((item) => item.id === selected || isNear(item, visible));
  let found: Clustered = { singles: near, clusters: [], rows: new Map() };
  for (let rows = most; rows > 0; rows--) {
    found = inRows(near, lanes, visible, rows, selected);
    if (found.singles.length + found.clusters.length <= STACKED_LIMIT) break;
  }
  return found;
}

function inRows(
  items: readonly PlacedItem[],
  lanes: readonly Lane[],
  visible: Visible,
  limit: number,
  selected: string | null,
): Clustered {
  const byLane = new Map<string, Spot[]>(lanes.map(({ key }) => [key, []]));
  for (const item of items) byLane.get(item.lane)?.push(spotOf(item, visible));
  const parts = [...byLane].map(([lane, spots]) => ({ lane, ...sweep(lane, spots, visible, limit, selected) }));
  return {
    singles: parts.flatMap(({ singles }) => singles.map(({ item }) => item)).sort((a, b) => a.rank - b.rank),
    clusters: parts.flatMap(({ clusters }) => clusters),
    rows: new Map(
      parts.map(({ lane, singles, clusters }) => {
        const taken = [
          ...singles.map(({ extent }) => extent),
          ...clusters.map((cluster) => extentOf(cluster, visible)),
        ];
        return [lane, Math.max(1, rowsOf(taken, MARK_GAP))];
      }),
    ),
  };
}

/**
 * From left to right, each mark goes into a row that is free there. Where none is, it and the marks in its way become a
 * cluster, which takes in what follows until it has its length.
 */
function sweep(
  lane: string,
  spots: readonly Spot[],
  visible: Visible,
  rows: number,
  selected: string | null,
): { readonly singles: readonly Spot[]; readonly clusters: readonly Cluster[] } {
  const free = spots.filter(({ item }) => item.id !== selected);
  const long = free.filter(({ extent }) => extent.right - extent.left > LONG_MARK);
  // Each long mark takes a row for itself; too many of them are one cluster, which takes one.
  const isLongTogether = long.length > 1 && long.length >= rows;
  const left = Math.max(1, rows - (isLongTogether ? 1 : long.length));
  const singles: Spot[] = spots.filter((spot) => spot.item.id === selected || (!isLongTogether && long.includes(spot)));
  const groups: Spot[][] = [];
  let placed: Spot[] = [];
  for (const spot of free.filter((one) => !long.includes(one)).sort((a, b) => a.middle - b.middle)) {
    const open = groups.at(-1);
    const [from] = open ?? [];
    if (open && from && spot.middle - from.middle <= LONGEST && spot.extent.left <= endOf(open)) {
      open.push(spot);
      continue;
    }
    const inWay = placed.filter(({ extent }) => extent.right + MARK_GAP > spot.extent.left);
    const pillInWay = open && endOf(open) + MARK_GAP > spot.extent.left ? 1 : 0;
    if (inWay.length + pillInWay < left) {
      placed.push(spot);
      continue;
    }
    const taken = inWay.filter(({ middle }) => spot.middle - middle <= LONGEST);
    placed = placed.filter((one) => !taken.includes(one));
    groups.push([...taken, spot]);
  }
  const alone = groups.filter(({ length }) => length === 1).flat();
  const together = [...(isLongTogether ? [long] : []), ...groups.filter(({ length }) => length > 1)];
  return {
    singles: [...singles, ...placed, ...alone],
    clusters: together.map((group) => clusterOf(lane, group, visible)),
  };
}

/** How far right a group reaches, with its number. */
function endOf(group: readonly Spot[]): number {
  const [left, right] = [group[0]?.middle ?? 0, group.at(-1)?.middle ?? 0];
  return Math.max(right + TAKE / 2, (left + right) / 2 + pillWidth(group.length) / 2);
}

function clusterOf(lane: string, group: readonly Spot[], visible: Visible): Cluster {
  const members = group.map(({ item }) => item).sort((a, b) => a.rank - b.rank);
  const instantOf = (x: number): number => visible.start + (x / visible.width) * (visible.end - visible.start);
  const starts = members.map((item) => item.moment ?? Math.max(item.start, visible.start));
  const ends = members.map((item) => item.moment ?? Math.min(item.end, visible.end));
  const [first] = members;
  return {
    // No event's id has a space in it.
    id: `cluster ${first?.id} ${members.length}`,
    lane,
    members,
    span: {
      start: Math.min(...starts, instantOf(group[0]?.middle ?? 0)),
      end: Math.max(...ends, instantOf(group.at(-1)?.middle ?? 0)),
    },
    rank: first?.rank ?? 0,
  };
}

/** What a cluster takes of its row: its pill or, where that is longer, its bracket. */
export function extentOf({ span, members }: Cluster, visible: Visible): Extent {
  const [left, right] = [xOf(span.start, visible), xOf(span.end, visible)];
  const half = Math.max(right - left, pillWidth(members.length)) / 2;
  return { left: (left + right) / 2 - half, right: (left + right) / 2 + half };
}

function spotOf(item: PlacedItem, visible: Visible): Spot {
  const extent = bareExtent(item, visible, TAKE);
  const [left, right] = [Math.max(0, extent.left), Math.min(visible.width, extent.right)];
  const middle = item.moment === null ? (left + right) / 2 : xOf(item.moment, visible);
  return { item, extent, middle };
}

/** In the window or within half its length beyond, where a drag brings it to sight. */
function isNear({ start, end }: PlacedItem, visible: TimeWindow): boolean {
  const beyond = (visible.end - visible.start) / 2;
  return end >= visible.start - beyond && start <= visible.end + beyond;
}
