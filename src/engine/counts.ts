import type { Dimension } from './dimension.ts';
import type { Gauge, Keep } from './keeper.ts';
import { SPARE_COUNTS } from './packedList.ts';

/** How many rows pass, by code. It is the counter's own and changes with the next move: copy what is to stay. */
export type Counter = (dimension: Dimension) => Uint32Array;

type Counts = Gauge & { readonly counts: Uint32Array };

export function createCounter(keep: Keep): Counter {
  return (dimension) => {
    const { counts } = keep(dimension.key, dimension.part, () => countsOf(dimension));
    return dimension.expand?.(counts) ?? counts;
  };
}

function countsOf({ size, add }: Dimension): Counts {
  const all = new Uint32Array(size + SPARE_COUNTS);
  const counts = all.subarray(0, size);
  return {
    counts,
    clear: () => counts.fill(0),
    add: (rows, length, by) => add(all, rows, length, by),
    save: () => counts.slice(),
    load: (saved) => counts.set(saved),
  };
}
