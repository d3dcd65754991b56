import type { AggregateAnswer } from '#model/answers.ts';
import type { Choice } from '#model/filter.ts';

/** A value with the number of events in view that have it. */
export type Counted<T extends string> = { readonly key: T; readonly count: number };

/** A bar that filters: `chosen` when the filter asks for its value. */
export type FilterBarRow<T extends string> = Counted<T> & { readonly chosen: boolean };

/** The counted values, and after them those that are chosen but leave nothing, so that each can be taken back. */
export function filterRows<T extends string>(counted: readonly Counted<T>[], choice: Choice<T>): FilterBarRow<T>[] {
  const chosen = new Set(choice.values);
  const present = new Set(counted.map(({ key }) => key));
  const gone = [...chosen].filter((key) => !present.has(key));
  return [
    ...counted.map((row) => ({ ...row, chosen: chosen.has(row.key) })),
    ...gone.map((key) => ({ key, count: 0, chosen: true })),
  ];
}

/** The choice with a value taken in or out; the last value out leaves no choice. */
export function toggled<T extends string>({ match, values }: Choice<T>, value: T): Choice<T> {
  const others = values.filter((chosen) => chosen !== value);
  const next = others.length < values.length ? others : [...values, value];
  return { match: next.length === 0 ? 'any' : match, values: next };
}

const PRECISIONS = ['day', 'month', 'year', 'open', 'undated'] as const;
const PLACED = ['point', 'country', 'none'] as const;

/** How well dates are known, the best first; what no event has is left out. */
export function dateRows({ dates }: AggregateAnswer): Counted<(typeof PRECISIONS)[number]>[] {
  return PRECISIONS.map((key) => ({ key, count: dates[key] })).filter(({ count }) => count > 0);
}

/** How well places are known, the best first; what no event has is left out. */
export function placeRows({ places }: AggregateAnswer): Counted<(typeof PLACED)[number]>[] {
  return PLACED.map((key) => ({ key, count: places[key] })).filter(({ count }) => count > 0);
}

/** Length of a bar in percent of the longest one; what there is can always be seen. */
export function share(count: number, longest: number): number {
  return count === 0 ? 0 : Math.max(1, (100 * count) / longest);
}
