import { BLOCK, bitsIn, type RowSet } from './rowSet.ts';

/** Rows that came to a set or went from it. */
export type Flow = {
  /** Their bits; beyond the blocks it says nothing. */
  readonly words: RowSet;
  /** The set as it is now. */
  rows: RowSet;
  /** The blocks in which they are, and how many came and went in each: the first `length` of these. */
  readonly blocks: Uint32Array;
  readonly came: Uint16Array;
  readonly went: Uint16Array;
  length: number;
  /** How many they are. */
  changed: number;
};

/** @param words their bits, or room for them */
export function emptyFlow(words: RowSet): Flow {
  const blocks = Math.ceil(words.length / BLOCK);
  const [came, went] = [new Uint16Array(blocks), new Uint16Array(blocks)];
  return { words, rows: words, blocks: new Uint32Array(blocks), came, went, length: 0, changed: 0 };
}

export function addBlock(flow: Flow, block: number, came: number, went: number): void {
  flow.blocks[flow.length] = block;
  flow.came[flow.length] = came;
  flow.went[flow.length] = went;
  flow.length++;
  flow.changed += came + went;
}

/** All rows of a set as if they had just come. */
export function flowOf(rows: RowSet): Flow {
  const flow = emptyFlow(rows);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const end = Math.min(rows.length, from + BLOCK);
    let came = 0;
    for (let at = from; at < end; at++) came += bitsIn(rows[at]!);
    if (came > 0) addBlock(flow, from / BLOCK, came, 0);
  }
  return flow;
}
