import { byCode, type Dimension } from './dimension.ts';
import type { Gauge } from './gauge.ts';
import type { Keep } from './keeper.ts';
import { ROWS_IN_BLOCK } from './rowSet.ts';

/** How many rows pass, by code. It is the counter's own and changes with the next move: copy what is to stay. */
export type Counter = (dimension: Dimension) => Int32Array;

type Counts = Gauge & { readonly counts: Int32Array };

export function createCounter(keep: Keep): Counter {
  return (dimension) => {
    const { counts } = keep(dimension.key, dimension.part, () => countsOf(dimension));
    return byCode(dimension, counts);
  };
}

/** Adding more numbers than this is no less work than adding the rows of a block. */
const MOST_NUMBERS = 1000;

/** Where counts are folded, some numbers may be less than 0: what they sum up to is what they mean. */
function countsOf(dimension: Dimension): Counts {
  const { room, add, fold = (all) => all } = dimension;
  const counts = new Int32Array(room);
  return {
    counts,
    clear: () => counts.fill(0),
    add: (rows, length, by) => add(counts, rows, length, by),
    save: () => fold(counts).slice(),
    load(saved) {
      counts.fill(0);
      counts.set(saved);
    },
    ...(fold(counts).length <= MOST_NUMBERS ? { addBlocks: blocksAdder(counts, add, fold) } : {}),
  };
}

/**
 * Counts each block once, since a window is moved over the same events again and again, and keeps the counts of all blocks
 * before each, as from the first block that was asked for. Those of a stretch of blocks are the difference of two.
 */
function blocksAdder(
  counts: Int32Array,
  add: Dimension['add'],
  fold: NonNullable<Dimension['fold']>,
): NonNullable<Gauge['addBlocks']> {
  const before = new Map<number, Int32Array>();
  const rows = new Uint32Array(ROWS_IN_BLOCK);
  const own = new Int32Array(counts.length);
  let [low, high] = [0, 0];
  const countsOfBlock = (block: number): Int32Array => {
    for (let i = 0; i < rows.length; i++) rows[i] = block * ROWS_IN_BLOCK + i;
    own.fill(0);
    add(own, rows, rows.length, 1);
    return fold(own);
  };
  const countsBefore = (block: number): Int32Array => {
    if (before.size === 0) {
      [low, high] = [block, block];
      before.set(block, new Int32Array(fold(counts).length));
    }
    for (; high < block; high++) before.set(high + 1, sum(before.get(high)!, countsOfBlock(high), 1));
    for (; low > block; low--) before.set(low - 1, sum(before.get(low)!, countsOfBlock(low - 1), -1));
    return before.get(block)!;
  };
  return (from, to, by) => {
    const [first, last] = [countsBefore(from), countsBefore(to)];
    for (let i = 0; i < first.length; i++) counts[i]! += by * (last[i]! - first[i]!);
  };
}

function sum(a: Int32Array, b: Int32Array, by: 1 | -1): Int32Array {
  const sums = a.slice();
  for (let i = 0; i < sums.length; i++) sums[i]! += by * b[i]!;
  return sums;
}
