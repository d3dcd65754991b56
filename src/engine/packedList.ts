import type { Columns, ListColumn } from './columns.ts';
import { bitsIn, emptyRowSet, type RowSet } from './rowSet.ts';

/** A list column in which a code may stand more than once in a row: in rows where `repeats` is 1. It counts once. */
export type RepeatingList = ListColumn & { readonly repeats?: Uint8Array };

/**
 * A list column with the first codes of each row side by side, so that counting most rows needs no loop whose end must be
 * guessed: `width` slots a row, those of row r from r * width on. Slot s holds a code as code + s * stride, so that each
 * slot counts for itself; `none` stands where there is no code, `more` in the last slot of a row that has a rest.
 */
export type PackedList = {
  /** Codes are less than this. */
  readonly size: number;
  readonly width: 1 | 4;
  /** `size`, `none` and `more`. */
  readonly stride: number;
  readonly slots: Uint16Array | Uint32Array;
  readonly rest: Rest;
};

/** Codes beyond the slots: those of the i-th row that has such are codes[offsets[i] .. offsets[i + 1]). */
type Rest = {
  /** The i-th such row. */
  readonly rowOf: Uint32Array;
  readonly rows: RowSet;
  /** By word of `rows`: how many of them come before it. */
  readonly before: Uint32Array;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
};

const packed = new WeakMap<RepeatingList, PackedList>();

/** @param size codes are less than this */
export function packedList(list: RepeatingList, size: number): PackedList {
  const known = packed.get(list) ?? pack(list, size);
  packed.set(list, known);
  return known;
}

function pack(list: RepeatingList, size: number): PackedList {
  const { offsets, codes } = list;
  const rows = offsets.length - 1;
  const width = codes.length > rows * 1.2 ? 4 : 1;
  const stride = size + 2;
  const slots = stride * width <= 0x1_0000 ? new Uint16Array(rows * width) : new Uint32Array(rows * width);
  const set = emptyRowSet(rows);
  const restOffsets = [0];
  const long: number[] = [];
  const rest: number[] = [];
  for (let row = 0; row < rows; row++) {
    const start = offsets[row]!;
    const end = offsets[row + 1]!;
    const isLong = end - start > width;
    const inline = isLong ? width - 1 : end - start;
    for (let slot = 0; slot < width; slot++) {
      const isCode = slot < inline && !isAgain(list, row, start + slot);
      const code = isCode ? codes[start + slot]! : slot < inline || !isLong ? size : size + 1;
      slots[row * width + slot] = code + slot * stride;
    }
    if (!isLong) continue;
    long.push(row);
    for (let at = start + inline; at < end; at++) if (!isAgain(list, row, at)) rest.push(codes[at]!);
    restOffsets.push(rest.length);
    set[row >>> 5]! |= 1 << (row & 31);
  }
  const before = new Uint32Array(set.length);
  for (let at = 1; at < set.length; at++) before[at] = before[at - 1]! + bitsIn(set[at - 1]!);
  const [rowOf, ends, restCodes] = [long, restOffsets, rest].map((numbers) => Uint32Array.from(numbers));
  return { size, width, stride, slots, rest: { rows: set, before, rowOf: rowOf!, offsets: ends!, codes: restCodes! } };
}

/** Whether a code stands in the same row before. */
function isAgain({ offsets, codes, repeats }: RepeatingList, row: number, at: number): boolean {
  if (repeats?.[row] !== 1) return false;
  for (let before = offsets[row]!; before < at; before++) if (codes[before] === codes[at]) return true;
  return false;
}

/** How many numbers it takes to count a list. */
export function packedRoom({ width, stride }: PackedList): number {
  return width * stride;
}

/** The counts of all slots as one: by code. */
export function unpacked({ size, width, stride }: PackedList, counts: Uint32Array): Uint32Array {
  if (width === 1) return counts.subarray(0, size);
  const sums = counts.slice(0, size);
  for (let slot = 1; slot < width; slot++)
    for (let code = 0; code < size; code++) sums[code]! += counts[slot * stride + code]!;
  return sums;
}

/** Adds a number to the count of each code of some rows; for `counts` see packedRoom and unpacked. */
export function addPacked(list: PackedList, counts: Uint32Array, rows: Uint32Array, length: number, by: 1 | -1): void {
  if (list.width === 4) addFour(list, counts, rows, length, by);
  else addOne(list, counts, rows, length, by);
}

function addFour(
  { size, stride, slots, rest }: PackedList,
  counts: Uint32Array,
  rows: Uint32Array,
  length: number,
  by: number,
): void {
  const more = size + 1 + 3 * stride;
  for (let i = 0; i < length; i++) {
    const row = rows[i]!;
    const base = row * 4;
    const last = slots[base + 3]!;
    counts[slots[base]!]! += by;
    counts[slots[base + 1]!]! += by;
    counts[slots[base + 2]!]! += by;
    counts[last]! += by;
    if (last === more) addRest(rest, counts, row, by);
  }
}

function addOne(
  { size, slots, rest }: PackedList,
  counts: Uint32Array,
  rows: Uint32Array,
  length: number,
  by: number,
): void {
  for (let i = 0; i < length; i++) {
    const row = rows[i]!;
    const only = slots[row]!;
    counts[only]! += by;
    if (only > size) addRest(rest, counts, row, by);
  }
}

function addRest({ rows, before, offsets, codes }: Rest, counts: Uint32Array, row: number, by: number): void {
  const word = row >>> 5;
  const index = before[word]! + bitsIn(rows[word]! & ((1 << (row & 31)) - 1));
  const end = offsets[index + 1]!;
  for (let at = offsets[index]!; at < end; at++) counts[codes[at]!]! += by;
}

/** The rows that hold a code; none for -1. */
export function rowsHolding(list: PackedList, code: number): RowSet {
  const set = emptyRowSet(list.slots.length / list.width);
  if (code < 0) return set;
  if (list.width === 4 && list.slots instanceof Uint16Array) markPairs(set, list, code);
  else markEach(set, list, code);
  markRest(set, list.rest, code);
  return set;
}

/** Two slots at once: where one of them holds the code, the difference of both has sixteen zeros. */
function markPairs(set: RowSet, { stride, slots }: PackedList, code: number): void {
  const pairs = new Int32Array(slots.buffer);
  const size = pairs.length / 2;
  const [low, high] = [pairOf(code, code + stride), pairOf(code + 2 * stride, code + 3 * stride)];
  for (let at = 0, row = 0; row < size; at++) {
    const end = Math.min(size, row + 32);
    let word = 0;
    for (let pair = row * 2; row < end; row++, pair += 2) {
      const a = pairs[pair]! ^ low;
      const b = pairs[pair + 1]! ^ high;
      const zeros = (((a - 0x1_0001) & ~a) | ((b - 0x1_0001) & ~b)) & 0x8000_8000;
      word |= (((zeros >>> 15) | (zeros >>> 31)) & 1) << (row & 31);
    }
    set[at] = word;
  }
}

/** Two numbers as they stand side by side in memory. */
function pairOf(first: number, second: number): number {
  return new Int32Array(Uint16Array.of(first, second).buffer)[0]!;
}

function markEach(set: RowSet, { width, stride, slots }: PackedList, code: number): void {
  for (let slot = 0; slot < width; slot++) {
    const wanted = code + slot * stride;
    for (let at = slot, row = 0; at < slots.length; at += width, row++)
      set[row >>> 5]! |= (slots[at] === wanted ? 1 : 0) << (row & 31);
  }
}

function markRest(set: RowSet, { rowOf, offsets, codes }: Rest, code: number): void {
  let index = 0;
  for (let at = 0; at < codes.length; at++) {
    if (codes[at] !== code) continue;
    while (offsets[index + 1]! <= at) index++;
    const row = rowOf[index]!;
    set[row >>> 5]! |= 1 << (row & 31);
  }
}

const lists = new WeakMap<Columns, RepeatingList>();

/** The actors of each row, also those that have several participations in it. */
export function actorsOf(columns: Columns): RepeatingList {
  const { participationOffsets, actor, repeats } = columns;
  const known = lists.get(columns) ?? { offsets: participationOffsets, codes: actor, repeats };
  lists.set(columns, known);
  return known;
}
