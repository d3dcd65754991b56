import { EMPTY_FILTER, FACETS, type Facet, type Filter, type TimeWindow } from '#model/filter.ts';
import type { Columns } from './columns.ts';
import { bitOf, keysOf, PARTS, type Part, rowsWith, textTest } from './matching.ts';
import { createPostings } from './postings.ts';
import { createRowList, emptied, push, type RowList } from './rowList.ts';
import { orderByLatest, type TimeOrder, windowChange } from './timeOrder.ts';

/** Rows that came and went by one change, told apart by what else they fail. */
export type Change = {
  readonly part: Part;
  /** Rows that fail nothing else: every count is another by them. */
  readonly entered: RowList;
  readonly left: RowList;
  /** Rows that fail one other part, in the order of PARTS: only what ignores that part is another. */
  readonly enteredBut: readonly RowList[];
  readonly leftBut: readonly RowList[];
};

/** What is told of changes. */
export type Follower = {
  /** So many rows came or went that looking at all that remain is less work. */
  readonly onMany: (part: Part) => void;
  readonly onChange: (change: Change) => void;
};

/** Which rows meet a filter, and how that changes from one filter to the next. */
export type Selection = {
  /** Bits of PARTS that each row fails under the present filter. */
  readonly failed: Uint16Array;
  readonly filter: () => Filter;
  /** Rows that fail nothing. */
  readonly matched: () => number;
  readonly move: (filter: Filter) => void;
  readonly follow: (follower: Follower) => void;
};

/**
 * Begins with the empty filter, which every row meets. A move looks only at the rows that one part of the filter lets in
 * or shuts out: those of a value from its postings, those of a window from the order of time.
 */
export function createSelection(columns: Columns): Selection {
  const { size } = columns;
  const failed = new Uint16Array(size);
  const postings = createPostings(columns);
  const hits = new Map<Facet, Uint16Array>();
  const followers: Follower[] = [];
  let time: TimeOrder | null = null;
  let filter = EMPTY_FILTER;
  let matched = size;

  const touched = createRowList();
  const entered = createRowList();
  const left = createRowList();
  const but = { entered: PARTS.map(createRowList), left: PARTS.map(createRowList) };

  /** Sets the bit of every row at once. */
  const setAll = (part: Part, passes: (row: number) => boolean): void => {
    const bit = bitOf(part);
    let count = 0;
    for (let row = 0; row < size; row++) {
      const others = failed[row]! & ~bit;
      const mask = passes(row) ? others : others | bit;
      failed[row] = mask;
      if (mask === 0) count++;
    }
    matched = count;
    for (const { onMany } of followers) onMany(part);
  };

  /** The same for rows that hold at least so many of the values asked for; told apart so that it is as quick as can be. */
  const setAllCounted = (part: Part, counted: Uint16Array, least: number): void => {
    const bit = bitOf(part);
    const rest = ~bit;
    let count = 0;
    for (let row = 0; row < size; row++) {
      const mask = (failed[row]! & rest) | (counted[row]! >= least ? 0 : bit);
      failed[row] = mask;
      count += mask === 0 ? 1 : 0;
    }
    matched = count;
    for (const { onMany } of followers) onMany(part);
  };

  /** Turns the bit of each of some different rows, and tells who follows which of them matter. */
  const flip = (part: Part, { rows, length }: RowList): void => {
    const bit = bitOf(part);
    const came = emptied(entered, length).rows;
    const went = emptied(left, length).rows;
    for (const list of [...but.entered, ...but.left]) list.length = 0;
    let [cameCount, wentCount] = [0, 0];
    for (let i = 0; i < length; i++) {
      const row = rows[i]!;
      const mask = failed[row]! ^ bit;
      failed[row] = mask;
      const others = mask & ~bit;
      if (mask === 0) came[cameCount++] = row;
      else if (others === 0) went[wentCount++] = row;
      else if ((others & (others - 1)) === 0) {
        const list = (mask === others ? but.entered : but.left)[31 - Math.clz32(others)]!;
        push(list, row);
      }
    }
    entered.length = cameCount;
    left.length = wentCount;
    matched += cameCount - wentCount;
    const isLess = cameCount + wentCount <= matched;
    for (const { onMany, onChange } of followers)
      if (isLess) onChange({ part, entered, left, enteredBut: but.entered, leftBut: but.left });
      else onMany(part);
  };

  /** Rows whose bit is another once this many of the values asked for are needed. */
  const flipsAt = (part: Part, counted: Uint16Array, least: number): RowList => {
    const bit = bitOf(part);
    const { rows } = emptied(touched, size);
    let length = 0;
    for (let row = 0; row < size; row++) {
      rows[length] = row;
      length += counted[row]! < least === ((failed[row]! & bit) !== 0) ? 0 : 1;
    }
    touched.length = length;
    return touched;
  };

  const moveFacet = (facet: Facet, next: Filter): void => {
    const had = new Set(keysOf(filter, facet));
    const wants = new Set(keysOf(next, facet));
    const counted = hits.get(facet) ?? new Uint16Array(size);
    hits.set(facet, counted);
    const changed: Uint32Array[] = [];
    const add = (source: Filter, key: string, by: 1 | -1): void => {
      const find = (): Uint32Array => rowsWith(columns, source, facet, keysOf(source, facet).indexOf(key));
      const rows = postings(facet, key, find);
      for (let i = 0; i < rows.length; i++) counted[rows[i]!]! += by;
      changed.push(rows);
    };
    for (const key of had) if (!wants.has(key)) add(filter, key, -1);
    for (const key of wants) if (!had.has(key)) add(next, key, 1);
    const least = next[facet].match === 'all' ? wants.size : 1;
    if (wants.size === 0) {
      hits.delete(facet);
      flip(facet, flipsAt(facet, counted, 0));
    } else if (had.size === 0 || filter[facet].match !== 'any' || next[facet].match !== 'any') {
      // Of "all", one value more or less also changes what is asked of rows that do not hold it.
      setAllCounted(facet, counted, least);
    } else flip(facet, flipsAmong(facet, counted, changed));
  };

  /** The same among some rows, where one value is enough; a row may be among them more than once. */
  const flipsAmong = (part: Part, counted: Uint16Array, among: readonly Uint32Array[]): RowList => {
    const bit = bitOf(part);
    const most = among.reduce((sum, { length }) => sum + length, 0);
    const { rows } = emptied(touched, most);
    const seen = among.length > 1 ? new Set<number>() : null;
    let length = 0;
    for (const list of among)
      for (let i = 0; i < list.length; i++) {
        const row = list[i]!;
        if ((counted[row] === 0) === ((failed[row]! & bit) !== 0) || seen?.has(row)) continue;
        seen?.add(row);
        rows[length++] = row;
      }
    touched.length = length;
    return touched;
  };

  const moveWindow = (next: TimeWindow | null): void => {
    time ??= orderByLatest(columns);
    const { earliest, latest } = columns;
    if (next === null || filter.window === null) {
      const { start, end } = next ?? { start: 0, end: 0 };
      setAll('window', next === null ? () => true : (row) => earliest[row]! < end && latest[row]! > start);
      return;
    }
    windowChange(columns, time, filter.window, next, touched);
    flip('window', touched);
  };

  return {
    failed,
    filter: () => filter,
    matched: () => matched,
    follow: (follower) => followers.push(follower),
    move(next) {
      for (const facet of FACETS) {
        if (same(filter[facet], next[facet])) continue;
        moveFacet(facet, next);
        filter = { ...filter, [facet]: next[facet] };
      }
      if (filter.text.trim() !== next.text.trim()) setAll('text', textTest(columns, next.text));
      if (!same(filter.window, next.window)) moveWindow(next.window);
      filter = next;
    },
  };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
