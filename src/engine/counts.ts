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
 * before each. Those of any stretch of blocks are then the difference of two.
 */
function blocksAdder(
  counts: Int32Array,
  add: Dimension['add'],
  fold: NonNullable<Dimension['fold']>,
): NonNullable<Gauge['addBlocks']> {
  const before = [new Int32Array(fold(counts).length)];
  const rows = new Uint32Array(ROWS_IN_BLOCK);
  const own = new Int32Array(counts.length);
  const countsBefore = (block: number): Int32Array => {
    while (before.length <= block) {
      const last = before.length - 1;
      for (let i = 0; i < rows.length; i++) rows[i] = last * ROWS_IN_BLOCK + i;
      own.fill(0);
      add(own, rows, rows.length, 1);
      const sums = fold(own).slice();
      for (let i = 0; i < sums.length; i++) sums[i]! += before[last]![i]!;
      before.push(sums);
    }
    return before[block]!;
  };
  return (from, to, by) => {
    const [low, high] = [countsBefore(from), countsBefore(to)];
    for (let i = 0; i < low.length; i++) counts[i]! += by * (high[i]! - low[i]!);
  };
}
