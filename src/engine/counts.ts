import type { Dimension } from './dimension.ts';
import type { Gauge, Keep } from './keeper.ts';

/** How many rows pass, by code. It is the counter's own and changes with the next move: copy what is to stay. */
export type Counter = (dimension: Dimension) => Uint32Array;

type Counts = Gauge & { readonly counts: Uint32Array };

export function createCounter(keep: Keep): Counter {
  return (dimension) => {
    const { counts } = keep(dimension.key, dimension.part, () => countsOf(dimension));
    return dimension.read?.(counts) ?? counts;
  };
}

function countsOf({ room, add }: Dimension): Counts {
  const counts = new Uint32Array(room);
  return {
    counts,
    clear: () => counts.fill(0),
    add: (rows, length, by) => add(counts, rows, length, by),
    save: () => counts.slice(),
    load: (saved) => counts.set(saved),
  };
}
