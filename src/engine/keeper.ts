import { activeParts, type Filter, withoutPart } from '#model/filter.ts';
import { bitOf, PARTS, type Part } from './matching.ts';
import { createRowList, emptied, type RowList } from './rowList.ts';
import type { Change, Selection } from './selection.ts';

/** What rows can be put into and taken out of. */
export type Gauge = {
  readonly clear: () => void;
  readonly add: (rows: Uint32Array, length: number, by: 1 | -1) => void;
  /** A copy of what it shows, and back to one: for gauges that are small beside the rows. */
  readonly save?: () => Uint32Array;
  readonly load?: (saved: Uint32Array) => void;
};

/**
 * A gauge of all rows that pass under the present filter, heedless of one part of it; made when it is first asked for.
 * It is the keeper's own and changes with the next move: copy what is to stay.
 */
export type Keep = <G extends Gauge>(key: string, part: Part | null, make: () => G) => G;

type Kept = {
  readonly gauge: Gauge;
  readonly part: Part | null;
  /** Whether it shows the selection as it is now. */
  isFresh: boolean;
  /** Moves since somebody asked. */
  idle: number;
};

/** Gauges that nobody has asked for during so many moves are not kept up any more. */
const PATIENCE = 8;
/** What gauges showed under earlier filters, to which readers come back; so many numbers in all. */
const REMEMBERED = 2_000_000;

/**
 * Keeps the gauges that are asked for, and brings them up to date by the rows that came and went. Where those are many,
 * what is asked for next is made anew from the rows that pass, or remembered from when the filter was the same.
 */
export function createKeeper(selection: Selection): Keep {
  const { failed } = selection;
  const kept = new Map<string, Kept>();
  const remembered = new Map<string, Uint32Array>();
  let room = REMEMBERED;
  const sorted = new Map<number, RowList>();
  const scratch = createRowList();

  /** After a move: those that somebody may still ask for. */
  const stillAsked = (): readonly Kept[] => {
    for (const [key, one] of kept) if (++one.idle > PATIENCE) kept.delete(key);
    return [...kept.values()];
  };

  selection.follow({
    onMany(part) {
      sorted.clear();
      for (const one of stillAsked()) if (one.part !== part) one.isFresh = false;
    },
    onChange(change) {
      sorted.clear();
      for (const one of stillAsked()) if (one.isFresh) bringUp(one, change);
    },
  });

  /** The rows whose mask is this: 0 for those that fail nothing, a bit for those that fail one part alone. */
  const rowsFailing = (wanted: number): RowList => {
    const known = sorted.get(wanted);
    if (known) return known;
    // Every row is written down, and the next one over it where it does not belong: quicker than to guess.
    if (scratch.rows.length === 0) emptied(scratch, failed.length);
    const { rows } = scratch;
    let length = 0;
    for (let row = 0; row < failed.length; row++) {
      rows[length] = row;
      length += failed[row] === wanted ? 1 : 0;
    }
    const list = { rows: rows.slice(0, length), length };
    sorted.set(wanted, list);
    return list;
  };

  const remember = (name: string, numbers: Uint32Array): void => {
    if (numbers.length > REMEMBERED / 4) return;
    remembered.set(name, numbers);
    room -= numbers.length;
    for (const [oldest, { length }] of remembered) {
      if (room >= 0) break;
      remembered.delete(oldest);
      room += length;
    }
  };

  const refresh = (key: string, { gauge, part }: Kept): void => {
    const name = `${key} ${JSON.stringify(heeded(selection.filter(), part))}`;
    const earlier = remembered.get(name);
    if (earlier && gauge.load) {
      gauge.load(earlier);
      return;
    }
    gauge.clear();
    const put = ({ rows, length }: RowList): void => gauge.add(rows, length, 1);
    put(rowsFailing(0));
    if (part !== null && activeParts(selection.filter()).includes(part)) put(rowsFailing(bitOf(part)));
    const saved = gauge.save?.();
    if (saved) remember(name, saved);
  };

  return <G extends Gauge>(key: string, part: Part | null, make: () => G): G => {
    const known = kept.get(key);
    const one = known ?? { gauge: make(), part, isFresh: false, idle: 0 };
    if (!known) kept.set(key, one);
    one.idle = 0;
    if (!one.isFresh) refresh(key, one);
    one.isFresh = true;
    // A key names gauges of one kind only.
    return one.gauge as G;
  };
}

/** The filter as far as a gauge depends on it. */
function heeded(filter: Filter, part: Part | null): Filter {
  return part === null ? filter : withoutPart(filter, part);
}

function bringUp({ gauge, part }: Kept, change: Change): void {
  if (part === change.part) return;
  const add = (list: RowList | undefined, by: 1 | -1): void => {
    if (list && list.length > 0) gauge.add(list.rows, list.length, by);
  };
  add(change.entered, 1);
  add(change.left, -1);
  if (part === null) return;
  add(change.enteredBut[PARTS.indexOf(part)], 1);
  add(change.leftBut[PARTS.indexOf(part)], -1);
}
