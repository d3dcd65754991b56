import { EMPTY_FILTER, type Facet, type Filter, type TimeWindow } from '#model/filter.ts';
import type { Columns } from './columns.ts';
import { addBlock, emptyFlow, type Flow } from './flow.ts';
import { keysOf, PARTS, type Part, rowsWith, textTest } from './matching.ts';
import { BLOCK, bitsIn, blockOf, emptyRowSet, fullRowSet, type RowSet, rowSetOf } from './rowSet.ts';
import { moveWindow, orderByLatest } from './timeOrder.ts';
import { createValueSets } from './valueSets.ts';

/** Rows that pass, heedless of one part, as they were when somebody last looked. */
export type Followed = {
  readonly but: Part | null;
  readonly rows: RowSet;
  /** How many they are. */
  count: number;
  /** The move up to which they are true; 0 before somebody looked. */
  at: number;
};

/** Which rows meet a filter, and how that changes from one filter to the next. */
export type Selection = {
  readonly filter: () => Filter;
  readonly move: (filter: Filter) => void;
  /** Counts the parts that changed so far. */
  readonly moves: () => number;
  /** Whether the present filter asks something of a part. */
  readonly isActive: (part: Part) => boolean;
  /** How many rows pass. */
  readonly matched: () => number;
  /** Rows that pass, heedless of one part: true until the next move, and not to be changed. */
  readonly passing: (but: Part | null) => RowSet;
  /** Begins to follow rows, as somebody else has them, or as if none had passed before somebody looks. */
  readonly follow: (but: Part | null, as?: Followed) => Followed;
  readonly unfollow: (followed: Followed) => void;
  readonly hasMoved: (followed: Followed) => boolean;
  /** Brings up to date what somebody follows, and says what was different: the selection's own, until asked again. */
  readonly catchUp: (followed: Followed) => Flow;
};

/** The rows that pass one part, and the move at which each block of them last changed. */
type PartRows = { readonly rows: RowSet; readonly changedAt: Uint32Array; movedAt: number };

/**
 * Begins with the empty filter, which every row meets. Each part of the filter has its set of rows, and a row matches that
 * is in all of them. A move makes one of the sets anew and notes which of its blocks changed, so that whoever follows has
 * to look at those only.
 */
export function createSelection(columns: Columns): Selection {
  const { size } = columns;
  const all = fullRowSet(size);
  const blocks = Math.ceil(all.length / BLOCK);
  const valueSets = createValueSets();
  const parts = new Map<Part, PartRows>();
  const active = new Set<Part>();
  const own = new Map<Part | null, Followed>();
  const others = new Set<Followed>();
  const isDue = new Uint8Array(blocks);
  const flow = emptyFlow(emptyRowSet(size));
  const time = orderByLatest(columns);
  let filter = EMPTY_FILTER;
  let moves = 1;

  const rowsOf = (part: Part): PartRows => {
    const known = parts.get(part) ?? { rows: all.slice(), changedAt: new Uint32Array(blocks), movedAt: 0 };
    parts.set(part, known);
    return known;
  };

  /** Lets a part pass the rows that are in any, or in all, of some sets. */
  const put = ({ rows, changedAt }: PartRows, sets: readonly RowSet[], match: 'any' | 'all'): void => {
    const [first = all, ...others] = sets;
    for (let at = 0; at < rows.length; at++) {
      let word = first[at]!;
      if (match === 'any') for (const set of others) word |= set[at]!;
      else for (const set of others) word &= set[at]!;
      if (word === rows[at]) continue;
      rows[at] = word;
      changedAt[blockOf(at << 5)] = moves;
    }
  };

  const moveFacet = (facet: Facet, next: Filter): void => {
    const find = (key: string, index: number): RowSet =>
      valueSets(facet, key, () => rowsWith(columns, next, facet, index));
    put(rowsOf(facet), keysOf(next, facet).map(find), next[facet].match);
  };

  const toWindow = (next: TimeWindow | null): void => {
    const one = rowsOf('window');
    const { earliest, latest } = columns;
    if (next === null) put(one, [all], 'any');
    else if (filter.window === null)
      put(one, [rowSetOf(size, (row) => earliest[row]! < next.end && latest[row]! > next.start)], 'any');
    else moveWindow(columns, time, filter.window, next, one, moves);
  };

  const movePart = (part: Part, next: Filter): void => {
    moves++;
    if (part === 'window') toWindow(next.window);
    else if (part === 'text') put(rowsOf(part), [rowSetOf(size, textTest(columns, next.text))], 'any');
    else moveFacet(part, next);
    rowsOf(part).movedAt = moves;
    if (isAsked(next, part)) active.add(part);
    else active.delete(part);
  };

  const hasMoved = ({ but, at }: Followed): boolean => {
    for (const [part, { movedAt }] of parts) if (part !== but && movedAt > at) return true;
    return at === 0;
  };

  const catchUp = (one: Followed): Flow => {
    const heeded = [...parts].filter(([part]) => part !== one.but);
    const asked = heeded.flatMap(([part, { rows }]) => (active.has(part) ? [rows] : []));
    const changes = heeded.flatMap(([, { movedAt, changedAt }]) => (movedAt > one.at ? [changedAt] : []));
    isDue.fill(one.at === 0 ? 1 : 0);
    for (const changedAt of changes)
      for (let block = 0; block < blocks; block++) if (changedAt[block]! > one.at) isDue[block] = 1;
    flow.rows = one.rows;
    flow.length = 0;
    flow.changed = 0;
    for (let block = 0; block < blocks; block++) if (isDue[block] === 1) catchUpBlock(one, asked, block);
    one.at = moves;
    return flow;
  };

  const catchUpBlock = (one: Followed, asked: readonly RowSet[], block: number): void => {
    const { rows } = one;
    const { words } = flow;
    // Sets are read together, which is quicker than one after the other; few filters ask for more than four parts.
    const [a, b, c, d] = [asked[0] ?? all, asked[1] ?? all, asked[2] ?? all, asked[3] ?? all];
    const from = block * BLOCK;
    const to = Math.min(all.length, from + BLOCK);
    let [came, went] = [0, 0];
    for (let at = from; at < to; at++) {
      let word = a[at]! & b[at]! & c[at]! & d[at]!;
      for (let more = 4; more < asked.length; more++) word &= asked[more]![at]!;
      const change = word ^ rows[at]!;
      words[at] = change;
      if (change === 0) continue;
      rows[at] = word;
      const up = change & word;
      if (up !== 0) came += bitsIn(up);
      if (up !== change) went += bitsIn(change ^ up);
    }
    if (came + went === 0) return;
    addBlock(flow, block, came, went);
    one.count += came - went;
  };

  const nothing = (but: Part | null): Followed => ({ but, rows: emptyRowSet(size), count: 0, at: 0 });

  /** What is passed heedless of a part that asks nothing is what is passed. Somebody may have looked already. */
  const passing = (but: Part | null): Followed => {
    const part = but !== null && active.has(but) ? but : null;
    for (const other of others) if (other.but === part && !hasMoved(other)) return other;
    const one = own.get(part) ?? nothing(part);
    own.set(part, one);
    if (hasMoved(one)) catchUp(one);
    return one;
  };

  return {
    ...{ hasMoved, catchUp },
    follow(but, as) {
      const one = as ? { ...as, but, rows: as.rows.slice() } : nothing(but);
      others.add(one);
      return one;
    },
    unfollow: (one) => others.delete(one),
    filter: () => filter,
    moves: () => moves,
    isActive: (part) => active.has(part),
    matched: () => passing(null).count,
    passing: (but) => passing(but).rows,
    move(next) {
      for (const part of PARTS) if (!isSame(filter, next, part)) movePart(part, next);
      filter = next;
    },
  };
}

function isAsked(filter: Filter, part: Part): boolean {
  if (part === 'text') return filter.text.trim() !== '';
  return part === 'window' ? filter.window !== null : filter[part].values.length > 0;
}

function isSame(a: Filter, b: Filter, part: Part): boolean {
  if (part === 'text') return a.text.trim() === b.text.trim();
  return a[part] === b[part] || JSON.stringify(a[part]) === JSON.stringify(b[part]);
}
