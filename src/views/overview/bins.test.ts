import { describe, expect, it } from 'vitest';
import { HISTOGRAM_LIMIT } from '#model/answers.ts';
import { chooseBins, edgeFrom } from './bins.ts';

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const extent = (from: string, to: string) => ({ start: at(from), end: at(to) });

describe('the bins of the overview', () => {
  it.each([
    ['2025-03-01', '2025-04-01', 880, 'day', 1],
    ['2024-01-01', '2026-01-01', 880, 'week', 1],
    ['2014-01-01', '2026-01-01', 880, 'month', 1],
    ['1990-01-01', '2026-01-01', 880, 'quarter', 1],
    ['1900-01-01', '2026-01-01', 880, 'year', 1],
    ['0500-01-01', '2026-01-01', 880, 'year', 10],
    ['2024-01-01', '2026-01-01', 250, 'month', 1],
  ])('from %s to %s on %i px are as fine as 3 px allow: %s × %i', (from, to, width, unit, count) => {
    expect(chooseBins(extent(from, to), width)).toMatchObject({ unit, count });
  });

  it('lie on the calendar, and end where the extent ends', () => {
    const { edges } = chooseBins(extent('2014-01-10', '2026-01-06'), 880);
    expect(edges.slice(0, 3)).toEqual([at('2014-01-10'), at('2014-02-01'), at('2014-03-01')]);
    expect(edges.slice(-2)).toEqual([at('2026-01-01'), at('2026-01-06')]);
  });

  it('put quarters on January, April, July and October, and weeks on Mondays', () => {
    const quarters = chooseBins(extent('1990-02-01', '2026-01-01'), 880).edges;
    expect(quarters.slice(1, 3)).toEqual([at('1990-04-01'), at('1990-07-01')]);
    const weeks = chooseBins(extent('2024-01-01', '2026-01-01'), 880).edges;
    expect(weeks.slice(0, 2)).toEqual([at('2024-01-01'), at('2024-01-08')]);
  });

  it('are never more than one question may ask for, and none where there is no room', () => {
    expect(chooseBins(extent('0001-01-01', '2026-01-01'), 100_000).edges.length - 1).toBeLessThanOrEqual(
      HISTOGRAM_LIMIT,
    );
    expect(chooseBins(extent('2024-01-01', '2026-01-01'), 0).edges).toEqual([]);
  });
});

describe('a step over bins', () => {
  const edges = [0, 10, 20, 30, 40];

  it.each([
    [10, 1, 20],
    [10, -1, 0],
    [13, 1, 20],
    [13, -1, 10],
    [13, 2, 30],
    [27, -2, 10],
  ])('from %i by %i leads to %i', (from, by, to) => {
    expect(edgeFrom(edges, from, by)).toBe(to);
  });

  it('stops at the ends', () => {
    expect([edgeFrom(edges, 30, 10), edgeFrom(edges, 40, 1), edgeFrom(edges, 12, -10), edgeFrom(edges, 0, -1)]).toEqual(
      [40, 40, 0, 0],
    );
  });
});
