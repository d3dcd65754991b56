import type { Facet } from '#model/filter.ts';
import type { RowSet } from './rowSet.ts';

/** As many sets are kept; those that were asked for least lately go first. */
const KEPT = 96;

/** The rows that hold a value of a facet; found when they are first asked for, and kept. */
export function createValueSets(): (facet: Facet, key: string, find: () => RowSet) => RowSet {
  const known = new Map<string, RowSet>();
  return (facet, key, find) => {
    const name = `${facet} ${key}`;
    const found = known.get(name) ?? find();
    known.delete(name);
    known.set(name, found);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
