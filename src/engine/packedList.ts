import type { Columns, ListColumn } from './columns.ts';

type Codes = Uint16Array | Uint32Array;

/**
 * A list column with the first codes of each row side by side: `width` of them at `row * width`, filled up with `none`.
 * Most rows have no more, so that counting them needs no loop whose end must be guessed. Where there are more, `more`
 * stands in the last place, and that code and those after it are in the list.
 */
export type PackedList = ListColumn & {
  readonly width: 1 | 4;
  readonly first: Codes;
  readonly none: number;
  readonly more: number;
  /** Rows that have more. */
  readonly long: Uint32Array;
};

/** Counts that nobody reads, for `none` and `more`. */
export const SPARE_COUNTS = 2;

const packed = new WeakMap<ListColumn, PackedList>();

/** @param size codes are less than this */
export function packedList(list: ListColumn, size: number): PackedList {
  const known = packed.get(list) ?? pack(list, size);
  packed.set(list, known);
  return known;
}

function pack({ offsets, codes }: ListColumn, none: number): PackedList {
  const rows = offsets.length - 1;
  const width = codes.length > rows * 1.2 ? 4 : 1;
  const more = none + 1;
  const first = more < 0xffff ? new Uint16Array(rows * width) : new Uint32Array(rows * width);
  first.fill(none);
  const long: number[] = [];
  for (let row = 0; row < rows; row++) {
    const start = offsets[row]!;
    const end = offsets[row + 1]!;
    const base = row * width;
    if (end - start > width) {
      long.push(row);
      for (let i = 0; i < width - 1; i++) first[base + i] = codes[start + i]!;
      first[base + width - 1] = more;
    } else for (let at = start; at < end; at++) first[base + at - start] = codes[at]!;
  }
  return { offsets, codes, width, first, none, more, long: Uint32Array.from(long) };
}

/** Adds a number to the count of each code of some rows; `counts` has SPARE_COUNTS more than there are codes. */
export function addPacked(list: PackedList, counts: Uint32Array, rows: Uint32Array, length: number, by: 1 | -1): void {
  if (list.width === 4) addFour(list, counts, rows, length, by);
  else addOne(list, counts, rows, length, by);
}

function addFour(
  { offsets, codes, first, more }: PackedList,
  counts: Uint32Array,
  rows: Uint32Array,
  length: number,
  by: number,
): void {
  for (let i = 0; i < length; i++) {
    const row = rows[i]!;
    const base = row * 4;
    const last = first[base + 3]!;
    counts[first[base]!]! += by;
    counts[first[base + 1]!]! += by;
    counts[first[base + 2]!]! += by;
    counts[last]! += by;
    if (last !== more) continue;
    const end = offsets[row + 1]!;
    for (let at = offsets[row]! + 3; at < end; at++) counts[codes[at]!]! += by;
  }
}

function addOne(
  { offsets, codes, first, more }: PackedList,
  counts: Uint32Array,
  rows: Uint32Array,
  length: number,
  by: number,
): void {
  for (let i = 0; i < length; i++) {
    const row = rows[i]!;
    const only = first[row]!;
    counts[only]! += by;
    if (only !== more) continue;
    const end = offsets[row + 1]!;
    for (let at = offsets[row]!; at < end; at++) counts[codes[at]!]! += by;
  }
}

/** The rows that hold a code, in order; none for -1. */
export function rowsHolding(list: PackedList, code: number): Uint32Array {
  const { offsets, codes, width, first, long } = list;
  if (code < 0) return new Uint32Array(0);
  const held = new Uint8Array(offsets.length - 1);
  if (width === 4)
    for (let row = 0, base = 0; row < held.length; row++, base += 4)
      held[row] =
        (first[base] === code ? 1 : 0) |
        (first[base + 1] === code ? 1 : 0) |
        (first[base + 2] === code ? 1 : 0) |
        (first[base + 3] === code ? 1 : 0);
  else for (let row = 0; row < held.length; row++) held[row] = first[row] === code ? 1 : 0;
  for (const row of long) {
    const end = offsets[row + 1]!;
    for (let at = offsets[row]!; at < end; at++) if (codes[at] === code) held[row] = 1;
  }
  return rowsMarked(held);
}

function rowsMarked(marks: Uint8Array): Uint32Array {
  // Written whether it counts or not: a guess that fails costs more than a number that is written over.
  const rows = new Uint32Array(marks.length + 1);
  let length = 0;
  for (let row = 0; row < marks.length; row++) {
    rows[length] = row;
    length += marks[row]!;
  }
  return rows.slice(0, length);
}

const distinct = new WeakMap<Columns, ListColumn>();

/** The actors of each row, each once, also where one has several participations in it. */
export function actorsOf(columns: Columns): ListColumn {
  const known = distinct.get(columns) ?? distinctActors(columns);
  distinct.set(columns, known);
  return known;
}

function distinctActors({ size, participationOffsets: from, actor, repeats }: Columns): ListColumn {
  if (!repeats.includes(1)) return { offsets: from, codes: actor };
  const offsets = new Uint32Array(size + 1);
  const codes = new Uint32Array(actor.length);
  let next = 0;
  for (let row = 0; row < size; row++) {
    const start = next;
    for (let at = from[row]!; at < from[row + 1]!; at++) {
      const code = actor[at]!;
      if (repeats[row] === 1 && codes.subarray(start, next).includes(code)) continue;
      codes[next++] = code;
    }
    offsets[row + 1] = next;
  }
  return { offsets, codes: codes.slice(0, next) };
}
