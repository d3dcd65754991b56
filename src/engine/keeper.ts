import { type Filter, withoutPart } from '#model/filter.ts';
import { createFeeder } from './feed.ts';
import { flowOf } from './flow.ts';
import type { Gauge } from './gauge.ts';
import type { Part } from './matching.ts';
import type { Followed, Selection } from './selection.ts';

/**
 * A gauge of all rows that pass under the present filter, heedless of one part of it; made when it is first asked for.
 * It is the keeper's own and changes with the next move: copy what is to stay.
 */
export type Keep = <G extends Gauge>(key: string, part: Part | null, make: () => G) => G;

type Kept = {
  readonly key: string;
  readonly gauge: Gauge;
  readonly part: Part | null;
  /** Filters asked about since somebody asked for it. */
  idle: number;
};

/** Gauges of the same rows, which come and go for all of them at once. */
type Group = { readonly followed: Followed; readonly kept: Map<string, Kept> };

/** Gauges that nobody has asked for under so many filters are not kept up any more. */
const PATIENCE = 24;
/** What gauges showed under earlier filters, to which readers come back; so many numbers in all. */
const REMEMBERED = 1_000_000;
/** A change of fewer rows is sooner followed than remembered. */
const WORTH_REMEMBERING = 10_000;

/**
 * Keeps the gauges that are asked for, and brings them up to date by the rows that came and went since; where those are
 * more than what remains, by what remains, or by what is remembered from when the filter was the same.
 */
export function createKeeper(selection: Selection): Keep {
  const groups = new Map<Part | null, Group>();
  const memory = createMemory();
  const feed = createFeeder();
  let settledAt = 0;

  const groupBut = (part: Part | null): Group => {
    const but = part !== null && selection.isActive(part) ? part : null;
    const known = groups.get(but) ?? { followed: selection.follow(but), kept: new Map<string, Kept>() };
    groups.set(but, known);
    return known;
  };

  const countAnew = (gauges: readonly Gauge[], { rows }: Followed): void => {
    for (const gauge of gauges) gauge.clear();
    feed(gauges, flowOf(rows));
  };

  const bringUp = ({ followed, kept }: Group): void => {
    if (!selection.hasMoved(followed)) return;
    const flow = selection.catchUp(followed);
    const { changed } = flow;
    if (changed === 0) return;
    const filter = changed >= WORTH_REMEMBERING ? heeded(selection.filter(), followed.but) : null;
    const rest = [...kept.values()].filter(({ key, gauge }) => filter === null || !memory.load(gauge, key + filter));
    if (rest.length === 0) return;
    const gauges = rest.map(({ gauge }) => gauge);
    if (changed <= followed.count) feed(gauges, flow);
    else countAnew(gauges, followed);
    if (filter !== null) for (const { key, gauge } of rest) memory.save(gauge, key + filter);
  };

  const remove = (part: Part | null, { followed }: Group): void => {
    selection.unfollow(followed);
    groups.delete(part);
  };

  /** A part of which nothing is asked has no rows of its own; one that is asked of now begins with those of all. */
  const regroup = (): void => {
    const common = groupBut(null);
    for (const [key, one] of common.kept) {
      const { part } = one;
      if (part === null || !selection.isActive(part)) continue;
      const own = groups.get(part) ?? { followed: selection.follow(part, common.followed), kept: new Map() };
      groups.set(part, own);
      own.kept.set(key, one);
      common.kept.delete(key);
    }
    for (const [part, group] of groups) {
      if (part === null || selection.isActive(part)) continue;
      bringUp(group);
      bringUp(common);
      for (const [key, one] of group.kept) common.kept.set(key, one);
      remove(part, group);
    }
  };

  const settle = (): void => {
    if (settledAt === selection.moves()) return;
    settledAt = selection.moves();
    for (const [part, group] of groups) {
      for (const [key, one] of group.kept) if (++one.idle > PATIENCE) group.kept.delete(key);
      if (group.kept.size === 0) remove(part, group);
    }
    regroup();
  };

  return <G extends Gauge>(key: string, part: Part | null, make: () => G): G => {
    settle();
    const group = groupBut(part);
    bringUp(group);
    const known = group.kept.get(key) ?? { key, part, gauge: make(), idle: 0 };
    if (!group.kept.has(key)) {
      group.kept.set(key, known);
      const name = key + heeded(selection.filter(), group.followed.but);
      if (!memory.load(known.gauge, name)) {
        countAnew([known.gauge], group.followed);
        memory.save(known.gauge, name);
      }
    }
    known.idle = 0;
    // A key names gauges of one kind only.
    return known.gauge as G;
  };
}

/** What gauges showed, by name; what was remembered first is forgotten first. */
function createMemory() {
  const remembered = new Map<string, Int32Array>();
  let room = REMEMBERED;
  return {
    /** Whether it was there. */
    load(gauge: Gauge, name: string): boolean {
      const earlier = remembered.get(name);
      if (earlier) gauge.load(earlier);
      return earlier !== undefined;
    },
    save(gauge: Gauge, name: string): void {
      const numbers = gauge.save();
      if (numbers.length > REMEMBERED / 4) return;
      remembered.set(name, numbers);
      room -= numbers.length;
      for (const [oldest, { length }] of remembered) {
        if (room >= 0) break;
        remembered.delete(oldest);
        room += length;
      }
    },
  };
}

/** The filter as far as gauges depend on it that ignore one part. */
function heeded(filter: Filter, part: Part | null): string {
  return ` ${JSON.stringify(part === null ? filter : withoutPart(filter, part))}`;
}
