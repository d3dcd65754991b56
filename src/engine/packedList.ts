import type { Columns, ListColumn } from './columns.ts';
import { bitsIn, emptyRowSet, putRow, type RowSet } from './rowSet.ts';

/** A list column in which a code may stand more than once in a row: in rows where `repeats` is 1. It counts once. */
export type RepeatingList = ListColumn & { readonly repeats?: Uint8Array };

/**
 * A list column as records of equal width, so that counting needs no loop whose end must be guessed. The first records
 * have the first codes of each row, in the order of rows; where a row has more, the last slot is marked, and the other
 * codes fill records behind those, one after the other, each but the last marked in its turn. Slot s holds a code as
 * code + s * stride, so that each slot counts for itself; `size` stands for a code where there is none.
 */
export type PackedList = {
  readonly rows: number;
  /** Codes are less than this. */
  readonly size: number;
  /** Slots a record. */
  readonly width: 1 | 4;
  readonly stride: number;
  /** The highest bit of a slot is its mark. */
  readonly slots: Uint16Array | Uint32Array;
  /** Four slots of sixteen bits as two of thirty-two; null where they are others. */
  readonly pairs: Int32Array | null;
  readonly long: LongRows;
};

/** Rows that do not end with their first record. */
type LongRows = {
  readonly set: RowSet;
  /** By word of the set: how many of them come before it. */
  readonly before: Uint32Array;
  /** The i-th of them, and its second record; after all of those stands how many records there are. */
  readonly rowOf: Uint32Array;
  readonly recordOf: Uint32Array;
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
  const stride = size + 1;
  const all = emptySlots(mostRecords(offsets, width), width, size);
  const mark = 1 << bitOfMark(all);
  const rowOf: number[] = [];
  const recordOf: number[] = [];
  let records = rows;
  for (let row = 0; row < rows; row++) {
    const end = offsets[row + 1]!;
    let [record, slot] = [row, 0];
    for (let at = offsets[row]!; at < end; at++) {
      if (isAgain(list, row, at)) continue;
      if (slot === width) {
        all[record * width + width - 1]! |= mark;
        if (record === row) rowOf.push(row);
        if (record === row) recordOf.push(records);
        record = records++;
        slot = 0;
      }
      all[record * width + slot] = codes[at]! + slot * stride;
      slot++;
    }
  }
  recordOf.push(records);
  const slots = all.subarray(0, records * width);
  const pairs = width === 4 && slots instanceof Uint16Array ? new Int32Array(slots.buffer, 0, records * 2) : null;
  return { rows, size, width, stride, slots, pairs, long: longRows(rows, rowOf, recordOf) };
}

/** Enough for all rows; where codes are repeated, it is more than they need. */
function mostRecords(offsets: Uint32Array, width: number): number {
  let records = 0;
  for (let row = 1; row < offsets.length; row++)
    records += Math.max(1, Math.ceil((offsets[row]! - offsets[row - 1]!) / width));
  return records;
}

function emptySlots(records: number, width: 1 | 4, size: number): Uint16Array | Uint32Array {
  const room = (size + 1) * width;
  const slots = room <= 0x8000 ? new Uint16Array(records * width) : new Uint32Array(records * width);
  for (let at = 0; at < slots.length; at++) slots[at] = size + (at & (width - 1)) * (size + 1);
  return slots;
}

function bitOfMark(slots: Uint16Array | Uint32Array): number {
  return slots.BYTES_PER_ELEMENT * 8 - 1;
}

function longRows(rows: number, rowOf: readonly number[], recordOf: readonly number[]): LongRows {
  const set = emptyRowSet(rows);
  for (const row of rowOf) putRow(set, row, true);
  const before = new Uint32Array(set.length);
  for (let at = 1; at < set.length; at++) before[at] = before[at - 1]! + bitsIn(set[at - 1]!);
  return { set, before, rowOf: Uint32Array.from(rowOf), recordOf: Uint32Array.from(recordOf) };
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

/** Records that have a next one, while rows are added. */
let going = new Uint32Array(0);

/** Adds a number to the count of each code of some rows; for `counts` see packedRoom and unpacked. */
export function addPacked(list: PackedList, counts: Uint32Array, rows: Uint32Array, length: number, by: 1 | -1): void {
  if (going.length < length) going = new Uint32Array(length);
  const add = list.pairs ? addPairs : list.width === 4 ? addFours : addOnes;
  let left = add(list, counts, rows, length, by);
  for (let i = 0; i < left; i++) going[i] = secondRecord(list.long, going[i]!);
  while (left > 0) {
    left = add(list, counts, going, left, by);
    for (let i = 0; i < left; i++) going[i]!++;
  }
}

/** Adds some records, and puts those that are marked among the going. Returns how many these are. */
type AddRecords = (list: PackedList, counts: Uint32Array, records: Uint32Array, length: number, by: number) => number;

/** Reads two slots at once. */
const addPairs: AddRecords = ({ pairs }, counts, records, length, by) => {
  let left = 0;
  for (let i = 0; i < length; i++) {
    const record = records[i]!;
    const low = pairs![record * 2]!;
    const high = pairs![record * 2 + 1]!;
    counts[low & 0xffff]! += by;
    counts[low >>> 16]! += by;
    counts[high & 0xffff]! += by;
    counts[(high >>> 16) & 0x7fff]! += by;
    // Whether it is marked is a guess that would often be wrong.
    going[left] = record;
    left += high >>> 31;
  }
  return left;
};

const addFours: AddRecords = ({ slots }, counts, records, length, by) => {
  let left = 0;
  for (let i = 0; i < length; i++) {
    const record = records[i]!;
    const base = record * 4;
    const last = slots[base + 3]!;
    counts[slots[base]!]! += by;
    counts[slots[base + 1]!]! += by;
    counts[slots[base + 2]!]! += by;
    counts[last & 0x7fff_ffff]! += by;
    going[left] = record;
    left += last >>> 31;
  }
  return left;
};

/** The same where a record has one slot. */
const addOnes: AddRecords = ({ slots }, counts, records, length, by) => {
  const bit = bitOfMark(slots);
  const codes = 2 ** bit - 1;
  let left = 0;
  for (let i = 0; i < length; i++) {
    const record = records[i]!;
    const only = slots[record]!;
    counts[only & codes]! += by;
    going[left] = record;
    left += only >>> bit;
  }
  return left;
};

function secondRecord({ set, before, recordOf }: LongRows, row: number): number {
  const word = row >>> 5;
  return recordOf[before[word]! + bitsIn(set[word]! & ((1 << (row & 31)) - 1))]!;
}

/** The rows that hold a code; none for -1. */
export function rowsHolding(list: PackedList, code: number): RowSet {
  const { rows, slots, pairs, width, stride, long } = list;
  if (code < 0) return emptyRowSet(rows);
  const records = emptyRowSet(slots.length / width);
  if (pairs) markPairs(records, pairs, code, stride);
  else markEach(records, list, code);
  const set = records.slice(0, Math.ceil(rows / 32));
  if ((rows & 31) !== 0) set[set.length - 1]! &= ~(-1 << (rows & 31));
  markLong(set, records, long);
  return set;
}

/** Two slots at once: where one of them holds the code, the difference of both has sixteen zeros. */
function markPairs(records: RowSet, pairs: Int32Array, code: number, stride: number): void {
  const size = pairs.length / 2;
  const [low, high] = [pairOf(code, code + stride), pairOf(code + 2 * stride, code + 3 * stride)];
  for (let at = 0, record = 0; record < size; at++) {
    const end = Math.min(size, record + 32);
    let word = 0;
    for (let pair = record * 2; record < end; record++, pair += 2) {
      const a = pairs[pair]! ^ low;
      const b = (pairs[pair + 1]! & WITHOUT_MARK) ^ high;
      const zeros = (((a - 0x1_0001) & ~a) | ((b - 0x1_0001) & ~b)) & 0x8000_8000;
      word |= (((zeros >>> 15) | (zeros >>> 31)) & 1) << (record & 31);
    }
    records[at] = word;
  }
}

/** Two numbers as they stand side by side in memory. */
function pairOf(first: number, second: number): number {
  return new Int32Array(Uint16Array.of(first, second).buffer)[0]!;
}

/** For the last two of four slots, as pairOf has them. */
const WITHOUT_MARK = pairOf(0xffff, 0x7fff);

function markEach(records: RowSet, { width, stride, slots }: PackedList, code: number): void {
  const codes = 2 ** bitOfMark(slots) - 1;
  for (let slot = 0; slot < width; slot++) {
    const wanted = code + slot * stride;
    for (let at = slot, record = 0; at < slots.length; at += width, record++)
      records[record >>> 5]! |= ((slots[at]! & codes) === wanted ? 1 : 0) << (record & 31);
  }
}

/** Puts those rows into a set that have a later record among some. */
function markLong(set: RowSet, records: RowSet, { rowOf, recordOf }: LongRows): void {
  const first = recordOf[0]!;
  let index = 0;
  for (let at = first >>> 5; at < records.length; at++)
    for (let bits = records[at]!; bits !== 0; bits &= bits - 1) {
      const record = (at << 5) + 31 - Math.clz32(bits & -bits);
      if (record < first) continue;
      while (recordOf[index + 1]! <= record) index++;
      putRow(set, rowOf[index]!, true);
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
