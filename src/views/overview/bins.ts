import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { HISTOGRAM_LIMIT } from '#model/answers.ts';
import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';

export type BinUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Bins on edges of the calendar; the first and the last end with the extent. All days are UTC days. */
export type Bins = {
  readonly unit: BinUnit;
  /** Units in one bin; more than one only of years. */
  readonly count: number;
  /** Epoch milliseconds UTC, ascending: bin i is from edges[i] to edges[i + 1], exclusive. */
  readonly edges: readonly number[];
};

type Step = {
  readonly unit: BinUnit;
  readonly count: number;
  readonly days: number;
  readonly interval: TimeInterval | null;
};

const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;
const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, days: 1, interval: utcDay },
  { unit: 'week', count: 1, days: 7, interval: utcMonday },
  { unit: 'month', count: 1, days: 30.44, interval: utcMonth },
  { unit: 'quarter', count: 1, days: 91.3, interval: utcMonth.every(3) },
  ...YEARS.map((count): Step => ({ unit: 'year', count, days: count * 365.25, interval: utcYear.every(count) })),
];

/** CSS pixels that a bar needs at least, to be told from the next. */
const LEAST_WIDTH = 3;
const NO_BINS: Bins = { unit: 'day', count: 1, edges: [] };

/** The finest bins whose bars can be told apart on so many pixels, and that one question may ask for. */
export function chooseBins({ start, end }: TimeWindow, width: number): Bins {
  const days = (end - start) / DAY_MS;
  if (width <= 0 || days <= 0) return NO_BINS;
  const most = Math.min(HISTOGRAM_LIMIT - 2, width / LEAST_WIDTH);
  const step = STEPS.find((candidate) => days / candidate.days <= most) ?? STEPS.at(-1);
  const between = step?.interval?.range(new Date(start + 1), new Date(end)) ?? [];
  return {
    unit: step?.unit ?? 'day',
    count: step?.count ?? 1,
    edges: [start, ...between.map((date) => date.getTime()), end],
  };
}

/** The edge so many bins after an instant, or before it where that is negative; never beyond the first or the last. */
export function edgeFrom(edges: readonly number[], instant: number, bins: number): number {
  const after = edges.findIndex((edge) => edge > instant);
  const before = edges.findLastIndex((edge) => edge < instant);
  const at = bins > 0 ? (after < 0 ? edges.length : after) + bins - 1 : before + bins + 1;
  return edges[Math.min(Math.max(at, 0), edges.length - 1)] ?? instant;
}
