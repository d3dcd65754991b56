import type { PackedList } from './packedList.ts';
import { bitsIn, ROWS_AT_ONCE } from './rowSet.ts';

/** How many numbers it takes to count a list: each slot counts for itself, and also where there is no code. */
export function packedRoom({ width, size }: PackedList): number {
  return width * (size + 1);
}

/** The counts of all slots as one: by code. */
export function unpacked({ size, width }: PackedList, counts: Int32Array): Int32Array {
  if (width === 1) return counts.subarray(0, size);
  const sums = counts.slice(0, size);
  for (let slot = 1; slot < width; slot++)
    for (let code = 0; code < size; code++) sums[code]! += counts[slot * (size + 1) + code]!;
  return sums;
}

/** Records that go on, while some are added. */
const going = new Uint32Array(ROWS_AT_ONCE);

/** Adds a number to the count of each code of some rows, at most ROWS_AT_ONCE; for `counts` see packedRoom and unpacked. */
export function addPacked(list: PackedList, counts: Int32Array, rows: Uint32Array, length: number, by: 1 | -1): void {
  const add = adderOf(list);
  let left = add(list, counts, rows, length, by);
  while (left > 0) {
    for (let i = 0; i < left; i++) going[i] = nextOf(list, going[i]!);
    left = add(list, counts, going, left, by);
  }
}

function nextOf({ rows, goesOn, before }: PackedList, record: number): number {
  const word = record >>> 5;
  return rows + before[word]! + bitsIn(goesOn[word]! & ((1 << (record & 31)) - 1));
}

/** Adds some records, and puts those that go on among the going, without guessing which. Returns how many these are. */
type AddRecords = (list: PackedList, counts: Int32Array, records: Uint32Array, length: number, by: number) => number;

/** One for each kind of four slots, since code that has met several kinds is slower with all. */
function adderOf({ width, slots }: PackedList): AddRecords {
  if (width === 1) return addSingle;
  return slots instanceof Uint8Array ? addFourOf8 : slots instanceof Uint16Array ? addFourOf16 : addFourOf32;
}

const addFourOf8: AddRecords = ({ words, size }, counts, records, length, by) => {
  const stride = size + 1;
  let left = 0;
  for (let i = 0; i < length; i++) {
    const record = records[i]!;
    const codes = words![record]!;
    const first = codes & 0xff;
    const second = (codes >>> 8) & 0xff;
    counts[first]! += by;
    counts[stride + second]! += by;
    counts[2 * stride + ((codes >>> 16) & 0xff)]! += by;
    counts[3 * stride + (codes >>> 24)]! += by;
    going[left] = record;
    left += (second - first) >>> 31;
  }
  return left;
};

const addFourOf16: AddRecords = ({ words, size }, counts, records, length, by) => {
  const stride = size + 1;
  let left = 0;
  for (let i = 0; i < length; i++) {
    const record = records[i]!;
    const low = words![record * 2]!;
    const high = words![record * 2 + 1]!;
    const first = low & 0xffff;
    const second = low >>> 16;
    counts[first]! += by;
    counts[stride + second]! += by;
    counts[2 * stride + (high & 0xffff)]! += by;
    counts[3 * stride + (high >>> 16)]! += by;
    going[left] = record;
    left += (second - first) >>> 31;
  }
  return left;
};

const addFourOf32: AddRecords = ({ slots, size }, counts, records, length, by) => {
  const stride = size + 1;
  let left = 0;
  for (let i = 0; i < length; i++) {
    const record = records[i]!;
    const first = slots[record * 4]!;
    const second = slots[record * 4 + 1]!;
    counts[first]! += by;
    counts[stride + second]! += by;
    counts[2 * stride + slots[record * 4 + 2]!]! += by;
    counts[3 * stride + slots[record * 4 + 3]!]! += by;
    going[left] = record;
    left += (second - first) >>> 31;
  }
  return left;
};

const addSingle: AddRecords = ({ slots, goesOn }, counts, records, length, by) => {
  let left = 0;
  for (let i = 0; i < length; i++) {
    const record = records[i]!;
    counts[slots[record]!]! += by;
    going[left] = record;
    left += (goesOn[record >>> 5]! >>> (record & 31)) & 1;
  }
  return left;
};
