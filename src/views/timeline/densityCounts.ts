import type { Lanes } from '#model/answers.ts';
import { laneName } from '#wording/laneName.ts';
import { denseWords } from '#wording/lateWords.ts';
import { periodWords } from '#wording/periodWords.ts';
import { countIn } from './densityBars.ts';
import type { Lane } from './laneNames.ts';
import type { Counted } from './useDensityCanvas.ts';

export type BinCounts = {
  readonly period: string;
  readonly total: number;
  /** Of the total, about how many may also have been at another time. */
  readonly uncertain: number;
  /** Those that count something, from top to bottom. */
  readonly lanes: readonly { readonly key: string; readonly name: string; readonly count: number }[];
};

/** What all lanes count in one bin, in whole events. */
export function countsOf({ bins, answer }: Counted, lanes: readonly Lane[], by: Lanes, bin: number): BinCounts {
  const [start, end] = [bins.edges[bin] ?? 0, bins.edges[bin + 1] ?? 0];
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const counted = lanes.flatMap(({ key }) => {
    const lane = answer.lanes.find((one) => one.key === key);
    return lane ? [{ key, name: laneName(key, by), exact: countIn(lane, bin), lane }] : [];
  });
  return {
    period: periodWords(bins.unit, { start, end }),
    total: Math.round(sum(counted.map(({ exact }) => exact))),
    uncertain: Math.round(sum(counted.map(({ lane }) => lane.uncertain[bin] ?? 0))),
    lanes: counted
      .map(({ key, name, exact }) => ({ key, name, count: Math.round(exact) }))
      .filter(({ count }) => count > 0),
  };
}

/** The same in one sentence, for those who hear it. */
export function saidOf(counted: Counted, lanes: readonly Lane[], by: Lanes, bin: number): string {
  const { period, total, uncertain, lanes: found } = countsOf(counted, lanes, by, bin);
  const parts = [
    denseWords.bin(period, total),
    found.map(({ name, count }) => denseWords.lane(name, count)).join(', '),
    uncertain > 0 ? denseWords.uncertainIn(uncertain, counted.bins.unit) : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}
