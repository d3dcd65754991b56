import { describe, expect, it } from 'vitest';
import { DAY_MS, isoDay } from '#model/date.ts';
import { barHeight, densityAround, densityEdges } from './densityEdges.ts';

const span = (from: string, to: string) => ({ start: Date.parse(from), end: Date.parse(to) });

describe('what a bar counts', () => {
  it.each([
    ['2025-01-01', '2025-03-01', 'day', 59],
    ['2023-01-01', '2026-01-01', 'week', 158],
    ['2014-01-01', '2027-01-01', 'month', 156],
    ['1990-01-01', '2026-01-01', 'quarter', 144],
    ['1800-01-01', '2000-01-01', 'year', 200],
  ] as const)('from %s to %s is a %s of the calendar', (from, to, unit, bins) => {
    const found = densityEdges(span(from, to));
    expect([found.unit, found.edges.length - 1]).toEqual([unit, bins]);
    expect([found.edges[0], found.edges.at(-1)]).toEqual([Date.parse(from), Date.parse(to)]);
  });

  it('the first and the last may be cut, those between are whole', () => {
    const { edges } = densityEdges(span('2014-01-20', '2026-12-10'));
    expect(edges.slice(0, 3).map(isoDay)).toEqual(['2014-01-20', '2014-02-01', '2014-03-01']);
    expect(edges.slice(-2).map(isoDay)).toEqual(['2026-12-01', '2026-12-10']);
  });

  it('is asked in ascending order, whatever the window', () => {
    for (let days = 1; days < 400_000; days = Math.ceil(days * 1.7)) {
      const { edges } = densityEdges({ start: 0, end: days * DAY_MS });
      expect(edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0))).toBe(true);
      expect(edges.length).toBeLessThanOrEqual(2000);
    }
  });
});

describe('the bins of a view', () => {
  const extent = span('1990-01-01', '2026-01-01');

  it('are whole, and reach half a window beyond both sides', () => {
    const { unit, edges } = densityAround(span('2014-03-10', '2014-05-20'), extent, 800, 2);
    expect(unit).toBe('day');
    expect([edges[0], edges.at(-1)].map((edge) => isoDay(edge ?? 0))).toEqual(['2014-02-02', '2014-06-25']);
    const months = densityAround(span('1995-01-10', '2020-06-20'), extent, 850, 2);
    expect([months.unit, ...[months.edges[0], months.edges.at(-1)].map((edge) => isoDay(edge ?? 0))]).toEqual([
      'month',
      '1990-01-01',
      '2026-01-01',
    ]);
  });

  it('begin with the quarters of the calendar, and are never more than can be asked for', () => {
    const quarters = densityAround(extent, extent, 300, 2);
    expect([quarters.unit, quarters.edges.length - 1]).toEqual(['quarter', 144]);
    for (let days = 1; days < 3_000_000; days = Math.ceil(days * 1.7)) {
      const whole = { start: -days * DAY_MS, end: days * DAY_MS };
      const { edges } = densityAround({ start: 0, end: days * DAY_MS }, whole, 5000, 2);
      expect(edges.length).toBeLessThanOrEqual(2000);
      expect(edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0))).toBe(true);
    }
  });
});

it('a bar that counts a quarter of the highest is half as high', () => {
  expect([barHeight(100, 100, 40), barHeight(25, 100, 40), barHeight(0, 100, 40), barHeight(300, 100, 40)]).toEqual([
    40, 20, 0, 40,
  ]);
});
