import type { DensityAnswer } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';

/** One lane of a density. */
export type DensityLane = DensityAnswer['lanes'][number];

/** The bin that holds an instant; -1 where none does. */
export function binAt(edges: readonly number[], instant: number): number {
  let [low, high] = [0, edges.length - 1];
  if (!(instant >= (edges[low] ?? Infinity) && instant < (edges[high] ?? -Infinity))) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= instant) low = middle;
    else high = middle;
  }
  return low;
}

/** The first bin that the window shows, and the one after the last; both 0 where it shows none. */
export function binsWithin(edges: readonly number[], { start, end }: TimeWindow): readonly [number, number] {
  const last = edges.length - 2;
  if (last < 0 || end <= (edges[0] ?? 0) || start >= (edges[last + 1] ?? 0)) return [0, 0];
  const first = Math.max(0, binAt(edges, start));
  const until = binAt(edges, end - 1);
  return [first, (until < 0 ? last : until) + 1];
}

/** What a lane counts in a bin, known and uncertain. */
export function countIn({ known, uncertain }: DensityLane, bin: number): number {
  return (known[bin] ?? 0) + (uncertain[bin] ?? 0);
}

/** The bin of a lane with most events, of those from `first` to before `until`; -1 where all are empty. */
export function peakOf(lane: DensityLane, [first, until]: readonly [number, number]): number {
  let peak = -1;
  let most = 0;
  for (let bin = first; bin < until; bin++) {
    const count = countIn(lane, bin);
    if (count > most) [peak, most] = [bin, count];
  }
  return peak;
}

/** What the highest bar of all lanes counts, at least 1. */
export function mostIn(lanes: readonly DensityLane[], bins: readonly [number, number]): number {
  return Math.max(1, ...lanes.map((lane) => countIn(lane, peakOf(lane, bins))));
}
