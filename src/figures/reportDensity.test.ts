import { describe, expect, it } from 'vitest';
import { DAY_MS, isoDay } from '#model/date.ts';
import { EMPTY_FILTER } from '#model/filter.ts';
import { penOf } from './pen.ts';
import { type Density, densityEdges, drawDensity, laneFilters } from './reportDensity.ts';
import { itemOf, timelineOf } from './testAnswers.ts';
import { readSvg } from './testSvg.ts';

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

it('lanes are asked for where a filter can tell them apart', () => {
  const answer = timelineOf([itemOf('a', '2025', { type: 'statement' }), itemOf('b', '2025')]);
  const lanes = laneFilters(answer, { lanes: 'type', filter: EMPTY_FILTER });
  expect(lanes?.map(({ key, filter }) => [key, filter.type.values])).toEqual([
    ['meeting', ['meeting']],
    ['statement', ['statement']],
  ]);
  expect(laneFilters(answer, { lanes: 'country', filter: EMPTY_FILTER })).toBeNull();
});

it('bars have one scale, and the note says what the highest stands for', () => {
  const window = span('2025-01-01', '2025-01-03');
  const bins = (known: readonly number[], uncertain: readonly number[]) => {
    return { known: Float32Array.from(known), uncertain: Float32Array.from(uncertain), openStart: 0, openEnd: 0 };
  };
  const density: Density = {
    ...densityEdges(window),
    lanes: [
      { key: 'meeting', count: 50, bins: bins([40, 0], [0, 10]) },
      { key: 'statement', count: 20, bins: bins([20, 0], [0, 0]) },
    ],
  };
  const input = { density, window, undated: 0, matched: 70, lanes: 'type', width: 600, idPrefix: 'test' } as const;
  const { children, description } = drawDensity(input, penOf({ theme: 'light' }));
  const heights = readSvg(children.join('')).flatMap(({ name, attributes }) =>
    name === 'rect' ? [Number(attributes['height'])] : [],
  );
  expect(heights).toEqual([38, 9.5, 19]);
  expect(description).toContain('bars count them by day, the highest 40.');
  expect(description).toContain('Paler');
});
