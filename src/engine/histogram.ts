import { HISTOGRAM_LIMIT, type HistogramAnswer } from '#model/answers.ts';
import type { Columns } from './columns.ts';
import type { Keep } from './keeper.ts';
import { createTally, type Tally } from './tally.ts';

/** The edges that count: at most HISTOGRAM_LIMIT bins. */
export function edgesOf(edges: readonly number[]): Float64Array {
  return Float64Array.from(edges.slice(0, HISTOGRAM_LIMIT + 1));
}

/** How many events there were, or may have been, in each bin; see HistogramAnswer. Takes HISTOGRAM_LIMIT bins. */
export function answerHistogram(columns: Columns, keep: Keep, edges: readonly number[]): HistogramAnswer {
  const kept = keep<Tally>(`histogram ${edges.join(' ')}`, 'window', () => createTally(columns, edgesOf(edges)));
  return { ...kept.sums(0), ...kept.open() };
}
