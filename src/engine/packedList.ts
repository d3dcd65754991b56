import type { Columns, ListColumn } from './columns.ts';
import { bitsIn, emptyRowSet, putRow, type RowSet } from './rowSet.ts';

/** A list column in which a code may stand more than once in a row: in rows where `repeats` is 1. It counts once. */
export type RepeatingList = ListColumn & { readonly repeats?: Uint8Array };

/**
 * A list column as records of equal width, so that counting needs no loop whose end must be guessed. The first records have
 * the first codes of each row, in the order of rows. Where a row has more, its record goes on with another one behind
 * those of all rows, in the same order, and so forth: the next of the i-th record that goes on is record rows + i.
 */
export type PackedList = {
  readonly rows: number;
  /** Codes are less than this, which stands where there is none. */
  readonly size: number;
  /** Slots a record. Of the first two of four, the first holds the greater code just when the record goes on, and so is full. */
  readonly width: 1 | 4;
  readonly slots: Slots;
  /** Four slots of eight bits read as one number, four of sixteen as two; null for single slots and for wider ones. */
  readonly words: Int32Array | null;
  /** Records that go on, and by word of this set how many of them come before it. */
  readonly goesOn: RowSet;
  readonly before: Uint32Array;
  /** The rows of the records behind those of all rows. */
  readonly rowOf: Uint32Array;
};

type Slots = Uint8Array | Uint16Array | Uint32Array;

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
  const most = mostRecords(offsets, width);
  const all = slotsFor(most * width, width, size).fill(size);
  const on = emptyRowSet(most);
  /** Puts codes from some place on into a record, and returns the place at which the next has to begin. */
  const fill = (record: number, from: number, row: number): number => {
    const end = offsets[row + 1]!;
    const first = record * width;
    let at = from;
    for (let slot = first; at < end; at++) {
      if (isAgain(list, row, at)) continue;
      if (slot === first + width) break;
      all[slot++] = codes[at]!;
    }
    if (at < end) putRow(on, record, true);
    if (width === 4 && all[first]! < all[first + 1]! === at < end) swap(all, first);
    return at;
  };
  let left: Left[] = [];
  for (let row = 0; row < rows; row++) {
    const at = fill(row, offsets[row]!, row);
    if (at < offsets[row + 1]!) left.push({ row, at });
  }
  const rowOf: number[] = [];
  while (left.length > 0) {
    const still: Left[] = [];
    for (const { row, at } of left) {
      const next = fill(rows + rowOf.length, at, row);
      rowOf.push(row);
      if (next < offsets[row + 1]!) still.push({ row, at: next });
    }
    left = still;
  }
  const records = rows + rowOf.length;
  const goesOn = on.slice(0, Math.ceil(records / 32));
  const before = new Uint32Array(goesOn.length);
  for (let at = 1; at < before.length; at++) before[at] = before[at - 1]! + bitsIn(goesOn[at - 1]!);
  const slots = records < most ? all.slice(0, records * width) : all;
  return { rows, size, width, slots, words: wordsOf(slots, width), goesOn, before, rowOf: Uint32Array.from(rowOf) };
}

/** What of a row has no room in the records so far: its codes from some place on. */
type Left = { readonly row: number; readonly at: number };

/** Enough for all rows; where codes are repeated, it is more than they need. */
function mostRecords(offsets: Uint32Array, width: number): number {
  let records = 0;
  for (let row = 1; row < offsets.length; row++)
    records += Math.max(1, Math.ceil((offsets[row]! - offsets[row - 1]!) / width));
  return records;
}

/** As narrow as the codes allow; single slots are not worth a kind of their own. */
function slotsFor(length: number, width: 1 | 4, size: number): Slots {
  if (size <= 0xff && width === 4) return new Uint8Array(length);
  return size <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

function wordsOf(slots: Slots, width: 1 | 4): Int32Array | null {
  return width === 1 || slots instanceof Uint32Array ? null : new Int32Array(slots.buffer, 0, slots.byteLength / 4);
}

function swap(slots: Slots, at: number): void {
  const first = slots[at]!;
  slots[at] = slots[at + 1]!;
  slots[at + 1] = first;
}

/** Whether a code stands in the same row before. */
function isAgain({ offsets, codes, repeats }: RepeatingList, row: number, at: number): boolean {
  if (repeats?.[row] !== 1) return false;
  for (let before = offsets[row]!; before < at; before++) if (codes[before] === codes[at]) return true;
  return false;
}

/** The rows that hold a code; none for -1. */
export function rowsHolding(list: PackedList, code: number): RowSet {
  const { rows, slots, width, rowOf } = list;
  if (code < 0) return emptyRowSet(rows);
  const records = emptyRowSet(slots.length / width);
  markRecords(records, list, code);
  const set = records.slice(0, Math.ceil(rows / 32));
  if ((rows & 31) !== 0) set[set.length - 1]! &= ~(-1 << (rows & 31));
  for (let at = rows >>> 5; at < records.length; at++)
    for (let bits = records[at]!; bits !== 0; bits &= bits - 1) {
      const record = (at << 5) + 31 - Math.clz32(bits & -bits);
      if (record >= rows) putRow(set, rowOf[record - rows]!, true);
    }
  return set;
}

/** Puts those records into a set that hold a code. */
function markRecords(records: RowSet, { slots, words, width }: PackedList, code: number): void {
  if (!words) markEach(records, slots, width, code);
  else if (slots instanceof Uint8Array) markBytes(records, words, code);
  else markPairs(records, words, code);
}

/** Four slots at once: where one of them holds the code, the difference of all has eight zeros. */
function markBytes(records: RowSet, words: Int32Array, code: number): void {
  const wanted = Math.imul(code, 0x0101_0101);
  const size = words.length;
  for (let at = 0, record = 0; record < size; at++) {
    const end = Math.min(size, record + 32);
    let marks = 0;
    for (; record < end; record++) {
      const other = words[record]! ^ wanted;
      const zeros = (other - 0x0101_0101) & ~other & 0x8080_8080;
      marks |= ((zeros | -zeros) >>> 31) << (record & 31);
    }
    records[at] = marks;
  }
}

/** Two slots at once, and sixteen zeros. */
function markPairs(records: RowSet, words: Int32Array, code: number): void {
  const wanted = Math.imul(code, 0x1_0001);
  const size = words.length / 2;
  for (let at = 0, record = 0; record < size; at++) {
    const end = Math.min(size, record + 32);
    let marks = 0;
    for (let pair = record * 2; record < end; record++, pair += 2) {
      const low = words[pair]! ^ wanted;
      const high = words[pair + 1]! ^ wanted;
      const zeros = (((low - 0x1_0001) & ~low) | ((high - 0x1_0001) & ~high)) & 0x8000_8000;
      marks |= (((zeros >>> 15) | (zeros >>> 31)) & 1) << (record & 31);
    }
    records[at] = marks;
  }
}

function markEach(records: RowSet, slots: Slots, width: number, code: number): void {
  for (let slot = 0; slot < width; slot++)
    for (let at = slot, record = 0; at < slots.length; at += width, record++)
      records[record >>> 5]! |= (slots[at] === code ? 1 : 0) << (record & 31);
}

const lists = new WeakMap<Columns, RepeatingList>();

/** The actors of each row, also those that have several participations in it. */
export function actorsOf(columns: Columns): RepeatingList {
  const { participationOffsets, actor, repeats } = columns;
  const known = lists.get(columns) ?? { offsets: participationOffsets, codes: actor, repeats };
  lists.set(columns, known);
  return known;
}
