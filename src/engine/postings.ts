import type { Facet } from '#model/filter.ts';
import type { Columns } from './columns.ts';

/** As many row numbers are kept, by the number of rows; the values that were asked for least lately go first. */
const KEPT = 4;

/** The rows that hold a value of a facet, in order of time; found when they are first asked for, and kept. */
export function createPostings({ size }: Columns): (facet: Facet, key: string, find: () => Uint32Array) => Uint32Array {
  const known = new Map<string, Uint32Array>();
  let held = 0;
  return (facet, key, find) => {
    const name = `${facet} ${key}`;
    const found = known.get(name) ?? find();
    if (!known.delete(name)) held += found.length;
    known.set(name, found);
    for (const [oldest, rows] of known) {
      if (held <= size * KEPT || oldest === name) break;
      known.delete(oldest);
      held -= rows.length;
    }
    return found;
  };
}
