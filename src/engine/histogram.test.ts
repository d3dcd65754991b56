import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HISTOGRAM_LIMIT, type HistogramAnswer } from '#model/answers.ts';
import { DAY_MS, type EventDate } from '#model/date.ts';
import type { Filter } from '#model/filter.ts';
import { datasetOf, dayAfter, engineOf, filterOf } from './testDataset.ts';

const day = (text: string): number => Date.parse(text);
/** March, April, May, June 2025. */
const MONTHS = ['2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01'].map(day);

function ask(dates: readonly string[], edges = MONTHS, change: Partial<Filter> = {}): HistogramAnswer {
  return engineOf(dates.map((date) => ({ date }))).histogram({ filter: filterOf(change), edges });
}

/** Four decimals, which is more than a pixel. */
const rounded = (weights: Float32Array): number[] => [...weights].map((weight) => Math.round(weight * 1e4) / 1e4);

describe('an event', () => {
  it.each<[string, string, readonly number[], readonly number[]]>([
    ['is known in the bin of its day', '2025-03-11', [1, 0, 0, 0], [0, 0, 0, 0]],
    ['of the first day', '2025-03-01', [1, 0, 0, 0], [0, 0, 0, 0]],
    ['of the last day of a bin', '2025-03-31', [1, 0, 0, 0], [0, 0, 0, 0]],
    ['of the last day of all', '2025-06-30', [0, 0, 0, 1], [0, 0, 0, 0]],
    ['just before is in no bin', '2025-02-28', [0, 0, 0, 0], [0, 0, 0, 0]],
    ['just after is in no bin', '2025-07-01', [0, 0, 0, 0], [0, 0, 0, 0]],
    ['is known where its month is the bin', '2025-05', [0, 0, 1, 0], [0, 0, 0, 0]],
    ['of a season is spread by length', '2025-21', [0, 0, 0, 0], [0.337, 0.3261, 0.337, 0]],
    ['of a year is spread over the bins that there are', '2025', [0, 0, 0, 0], [0.2541, 0.2459, 0.2541, 0.2459]],
    ['lasted in every bin it touches', '2025-03-31/2025-05-01', [1, 1, 1, 0], [0, 0, 0, 0]],
    ['lasted up to the end of a bin', '2025-03-31/2025-04-30', [1, 1, 0, 0], [0, 0, 0, 0]],
    ['lasted from before until after', '2024-01-01/2026-01-01', [1, 1, 1, 1], [0, 0, 0, 0]],
    ['lasted before', '2024-01-01/2025-02-28', [0, 0, 0, 0], [0, 0, 0, 0]],
    ['was on each of its days', '{2025-06-01,2025-03-11,2025-06-02}', [1, 0, 0, 1], [0, 0, 0, 0]],
    ['was on one of two days', '[2025-03-11,2025-06-02]', [0, 0, 0, 0], [0.5, 0, 0, 0.5]],
    [
      'was on one of three days, one of them outside',
      '[2024-03-11,2025-03-11,2025-06-02]',
      [0, 0, 0, 0],
      [0.5, 0, 0, 0.5],
    ],
    ['was on one of two days of one bin', '[2025-03-11,2025-03-12]', [1, 0, 0, 0], [0, 0, 0, 0]],
    ['may have been on one of several days outside', '[2024-03-11,2025-11-11]', [0, 0, 0, 0], [0, 0, 0, 0]],
    ['was on a 16th', '2025-XX-16', [0, 0, 0, 0], [0.25, 0.25, 0.25, 0.25]],
    ['was on one of more days than are kept', '202X-XX-16', [0, 0, 0, 0], [0.2541, 0.2459, 0.2541, 0.2459]],
    ['is known when it began', '2025-04-11/', [0, 1, 0, 0], [0, 0, 0, 0]],
    ['is known when it began and goes on', '2025-04-11/..', [0, 1, 0, 0], [0, 0, 0, 0]],
    ['is known when it ended', '../2025-04-30', [0, 1, 0, 0], [0, 0, 0, 0]],
    ['adds nothing where only a bound is known', '[..2025-04-11]', [0, 0, 0, 0], [0, 0, 0, 0]],
    ['or the other bound', '[2025-04-11..]', [0, 0, 0, 0], [0, 0, 0, 0]],
    ['adds nothing without a date', '', [0, 0, 0, 0], [0, 0, 0, 0]],
  ])('%s: %s', (_what, date, known, uncertain) => {
    const answer = ask([date]);
    expect([[...answer.known], rounded(answer.uncertain)]).toEqual([known, uncertain]);
  });

  it.each<[string, string, readonly number[]]>([
    ['reaches back', '[..2025-04-11]', [1, 0]],
    ['reaches on', '[2025-04-11..]', [0, 1]],
    ['started before', '../2025-04-11', [1, 0]],
    ['started at some time before', '/2025-04-11', [1, 0]],
    ['goes on', '2025-04-11/..', [0, 1]],
    ['ended at some time after', '2025-04-11/', [0, 1]],
    ['is closed', '2025', [0, 0]],
    ['has no date', '', [0, 0]],
  ])('that %s is counted at that end: %s', (_what, date, ends) => {
    const { openStart, openEnd } = ask([date]);
    expect([openStart, openEnd]).toEqual(ends);
  });
});

describe('the filter', () => {
  const events = [
    { type: 'talks', date: '2025-03-11' },
    { type: 'talks', date: '2025-05-11' },
    { type: 'decision', date: '2025-05-11' },
  ];

  it('counts, but not its window', () => {
    const filter = filterOf({
      type: { match: 'any', values: ['talks'] },
      window: { start: day('2025-05-01'), end: day('2025-06-01') },
    });
    expect([...engineOf(events).histogram({ filter, edges: MONTHS }).known]).toEqual([1, 0, 1, 0]);
  });
});

describe('bins', () => {
  it('are at most as many as the limit', () => {
    const edges = Array.from({ length: HISTOGRAM_LIMIT + 10 }, (_, i) => i * DAY_MS);
    const { known, uncertain } = ask(['1970-01-01/..', '1970/1979'], edges);
    expect([known.length, uncertain.length]).toEqual([HISTOGRAM_LIMIT, HISTOGRAM_LIMIT]);
    expect([known[0], known[1], known[HISTOGRAM_LIMIT - 1]]).toEqual([2, 1, 1]);
  });

  it.each([[[]], [[0]]])('are none between the edges %j', (edges) => {
    const answer = ask(['2025-03-11', '2025', '1969/1971', '[..2025-03-11]', '{1969-12-31,1970-01-01}'], edges);
    expect(answer).toEqual({ known: new Float32Array(0), uncertain: new Float32Array(0), openStart: 1, openEnd: 0 });
  });

  it('in which nothing can have been say exactly 0, whatever went before', () => {
    const edges = Array.from({ length: 800 }, (_, i) => Date.parse(dayAfter(i)));
    const dates = ['2024', '2024-02', '2024-02-03/2024-03-07', '2024-21', '2024-XX-16', '[2024-02,2024-04,2024-07]'];
    expect([...ask(dates, edges).uncertain.subarray(366)].every((weight) => weight === 0)).toBe(true);
  });
});

/** The oracle asks each bin about each event. */

type Span = { readonly earliest: number; readonly latest: number };

/** 120 days, of which 40 are kept. */
const MORE_THAN_ARE_KEPT = '202X-XX-16';

const overlap = (span: Span, start: number, end: number): number =>
  Math.max(0, Math.min(span.latest, end) - Math.max(span.earliest, start));

function expected(dates: readonly EventDate[], edges: readonly number[]): { known: number[]; uncertain: number[] } {
  const bins = edges.slice(1).map((end, i) => [edges[i] ?? 0, end] as const);
  const known = bins.map(() => 0);
  const uncertain = bins.map(() => 0);
  for (const date of dates) {
    const spans = 'candidates' in date && date.edtf !== MORE_THAN_ARE_KEPT ? date.candidates : [date];
    const weights = bins.map(([start, end]) => spans.reduce((sum, span) => sum + overlap(span, start, end), 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const isLasting = date.kind === 'duration' || date.kind === 'all-of';
    bins.forEach(([start, end], i) => {
      const isWithin = date.earliest >= start && date.latest <= end;
      const starts = date.earliest >= start && date.earliest < end && date.latest === Number.POSITIVE_INFINITY;
      const ends = date.latest > start && date.latest <= end && date.earliest === Number.NEGATIVE_INFINITY;
      const isBound = (starts && date.kind !== 'on-or-after') || (ends && date.kind !== 'on-or-before');
      const isOpen = !Number.isFinite(date.latest - date.earliest);
      if (isBound || (!isOpen && (isWithin || (isLasting && weights[i]! > 0)))) known[i]!++;
      else if (!isOpen && !isLasting && total > 0) uncertain[i]! += weights[i]! / total;
    });
  }
  return { known, uncertain };
}

const DATES = [
  '',
  '2024',
  '2024-02',
  '2024-05',
  '2024-22',
  '202X',
  '2024-XX-16',
  MORE_THAN_ARE_KEPT,
  '[2024-02-03,2024-02-09,2024-06-01]',
  '[2024-02,2024-04]',
  '{2024-02-03,2024-02-09,2024-06-01}',
  '{2024-06-01,2024-02-03..2024-02-09}',
  '2024-01-31/2024-03-01',
  '2023/2024-02-09',
  '2024-03-02/..',
  '2024-03-02/',
  '../2024-03-02',
  '[..2024-03-02]',
  '[2024-03-02..]',
  '2024-03-02T12:00',
];
const someDate = fc.oneof(fc.constantFrom(...DATES), fc.integer({ min: -20, max: 250 }).map(dayAfter));
const someEdges = fc
  .uniqueArray(fc.integer({ min: -10, max: 240 * 4 }), { minLength: 2, maxLength: 30 })
  .map((quarters) => quarters.sort((a, b) => a - b).map((quarter) => Date.UTC(2024, 0, 1) + (quarter * DAY_MS) / 4));

describe('the histogram', () => {
  it('agrees with a naive oracle on random dates and bins', () => {
    fc.assert(
      fc.property(fc.array(someDate, { maxLength: 25 }), someEdges, (dates, edges) => {
        const events = datasetOf(dates.map((date) => ({ date }))).events;
        const answer = ask(dates, edges);
        const oracle = expected(
          events.map(({ date }) => date),
          edges,
        );
        expect([...answer.known]).toEqual(oracle.known);
        answer.uncertain.forEach((weight, i) => {
          expect(Math.abs(weight - oracle.uncertain[i]!)).toBeLessThan(1e-5);
          if (oracle.uncertain[i] === 0) expect(weight).toBe(0);
        });
      }),
      { seed: 20250311, numRuns: 500 },
    );
  });

  it('holds every event that did not last once, where the bins reach over all of them', () => {
    const edges = fc
      .uniqueArray(fc.integer({ min: 2021, max: 2029 }))
      .map((years) => [2019, ...years.sort((a, b) => a - b), 2031].map((year) => Date.UTC(year, 0, 1)));
    const closed = DATES.filter((date) => !/^\{|\/|^$|\.\./.test(date));
    const open = ['', '[..2024-03-02]', '[2024-03-02..]'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...closed, ...open)), edges, (dates, years) => {
        const { known, uncertain, openStart, openEnd } = ask(dates, years);
        const weights = [...known, ...uncertain].reduce((sum, weight) => sum + weight, 0);
        const undated = dates.filter((date) => date === '').length;
        expect(weights + openStart + openEnd + undated).toBeCloseTo(dates.length, 4);
      }),
      { seed: 20250311, numRuns: 200 },
    );
  });
});
