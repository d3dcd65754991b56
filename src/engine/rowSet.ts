/**
 * A set of rows, one bit each: row r is bit r & 31 of word r >>> 5. Sets of one dataset are as long as each other, and no
 * bit stands beyond the last row.
 */
export type RowSet = Int32Array;

/** Rows that are handed on together: the first `length` of `rows`, in order. The room is used again for the next. */
export type RowChunk = { readonly rows: Uint32Array; length: number };

/** So many words of a set are looked at, or passed over, together. */
export const BLOCK = 32;
export const ROWS_IN_BLOCK = 32 * BLOCK;

/** The block in which a row stands. */
export function blockOf(row: number): number {
  return row >>> 10;
}

/** Few enough to stay in the processor's nearest memory. */
const CHUNK = 4096;
/** A chunk has no more. Whoever fills it looks at its length at the latest after each block. */
export const ROWS_AT_ONCE = CHUNK + ROWS_IN_BLOCK;

export function emptyRowSet(size: number): RowSet {
  return new Int32Array(Math.ceil(size / 32));
}

export function fullRowSet(size: number): RowSet {
  const set = emptyRowSet(size).fill(-1);
  if ((size & 31) !== 0) set[set.length - 1] = ~(-1 << (size & 31));
  return set;
}

export function rowSetOf(size: number, passes: (row: number) => boolean): RowSet {
  const set = emptyRowSet(size);
  for (let row = 0; row < size; row++) set[row >>> 5]! |= passes(row) ? 1 << (row & 31) : 0;
  return set;
}

export function hasRow(set: RowSet, row: number): boolean {
  return ((set[row >>> 5]! >>> (row & 31)) & 1) === 1;
}

/** Puts a row into a set, or takes it out. */
export function putRow(set: RowSet, row: number, isIn: boolean): void {
  const at = row >>> 5;
  const bit = 1 << (row & 31);
  set[at] = isIn ? set[at]! | bit : set[at]! & ~bit;
}

/** The same for all rows from one to another, which is not among them. */
export function putRows(set: RowSet, from: number, to: number, isIn: boolean): void {
  const [first, last] = [(from + 31) >>> 5, to >>> 5];
  if (first >= last) for (let row = from; row < to; row++) putRow(set, row, isIn);
  else {
    for (let row = from; row < first << 5; row++) putRow(set, row, isIn);
    set.fill(isIn ? -1 : 0, first, last);
    for (let row = last << 5; row < to; row++) putRow(set, row, isIn);
  }
}

/** The first row of a set from one to another, which is not among them; that other one if there is none. */
export function firstIn(set: RowSet, from: number, to: number): number {
  if (from >= to) return to;
  const last = (to - 1) >>> 5;
  let at = from >>> 5;
  let word = set[at]! & (-1 << (from & 31));
  while (word === 0 && at < last) word = set[++at]!;
  return word === 0 ? to : Math.min(to, (at << 5) + 31 - Math.clz32(word & -word));
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

export function rowCount(set: RowSet): number {
  let count = 0;
  for (let at = 0; at < set.length; at++) count += bitsIn(set[at]!);
  return count;
}

export function createChunk(): RowChunk {
  return { rows: new Uint32Array(ROWS_AT_ONCE), length: 0 };
}

export function isFull({ length }: RowChunk): boolean {
  return length >= CHUNK;
}

/** Puts the rows of a word into a chunk that has room for them. */
export function pushWord(chunk: RowChunk, word: number, at: number): void {
  const { rows } = chunk;
  const base = at << 5;
  let { length } = chunk;
  for (let bits = word; bits !== 0; bits &= bits - 1) rows[length++] = base + 31 - Math.clz32(bits & -bits);
  chunk.length = length;
}

/** The same of several words, from one to another, which is not among them; `flip` is -1 where the rows are meant that are not in them. */
export function pushWords(chunk: RowChunk, words: RowSet, from: number, to: number, flip: 0 | -1): void {
  const { rows } = chunk;
  let { length } = chunk;
  for (let at = from; at < to; at++) {
    const base = (at << 5) + 31;
    for (let bits = words[at]! ^ flip; bits !== 0; bits &= bits - 1) rows[length++] = base - Math.clz32(bits & -bits);
  }
  chunk.length = length;
}

/** The rows of a set, in order. */
export function* chunksOf(set: RowSet): Generator<RowChunk, void> {
  const chunk = createChunk();
  for (let at = 0; at < set.length; at++) {
    const word = set[at]!;
    if (word === 0) continue;
    pushWord(chunk, word, at);
    if (!isFull(chunk)) continue;
    yield chunk;
    chunk.length = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** A page of the rows of a set: those after the first `offset`, at most `limit`. */
export function rowsFrom(set: RowSet, offset: number, limit: number): readonly number[] {
  const found: number[] = [];
  let passed = 0;
  for (let at = 0; at < set.length && found.length < limit; at++) {
    const word = set[at]!;
    if (word === 0) continue;
    if (passed + bitsIn(word) <= offset) {
      passed += bitsIn(word);
      continue;
    }
    for (let bits = word; bits !== 0 && found.length < limit; bits &= bits - 1)
      if (passed++ >= offset) found.push((at << 5) + 31 - Math.clz32(bits & -bits));
  }
  return found;
}

/** How many rows of a set come before a row. */
export function countBefore(set: RowSet, row: number): number {
  const last = row >>> 5;
  let count = bitsIn((set[last] ?? 0) & ((1 << (row & 31)) - 1));
  for (let at = 0; at < last; at++) count += bitsIn(set[at]!);
  return count;
}

/** The rows that are in both of two sets, or in the first and not in the second. */
export function common(a: RowSet, b: RowSet): RowSet {
  return a.map((word, at) => word & b[at]!);
}

export function without(a: RowSet, b: RowSet): RowSet {
  return a.map((word, at) => word & ~b[at]!);
}
