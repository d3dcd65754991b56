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
    ...(fold(counts).length <= MOST_NUMBERS ? { addBlock: blockAdder(counts, add, fold) } : {}),
  };
}

/** Counts each block once, when it first comes or goes as a whole: a window is moved over the same events again and again. */
function blockAdder(
  counts: Int32Array,
  add: Dimension['add'],
  fold: NonNullable<Dimension['fold']>,
): NonNullable<Gauge['addBlock']> {
  const sums: Uint16Array[] = [];
  const rows = new Uint32Array(ROWS_IN_BLOCK);
  const sumOf = (block: number): Uint16Array => {
    for (let i = 0; i < rows.length; i++) rows[i] = block * ROWS_IN_BLOCK + i;
    const sum = new Int32Array(counts.length);
    add(sum, rows, rows.length, 1);
    return Uint16Array.from(fold(sum));
  };
  return (block, by) => {
    const sum = sums[block] ?? sumOf(block);
    sums[block] = sum;
    for (let i = 0; i < sum.length; i++) counts[i]! += by * sum[i]!;
  };
}
