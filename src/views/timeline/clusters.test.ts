import { describe, expect, it } from 'vitest';
import type { EventDate } from '#model/date.ts';
import { clusterItems, extentOf, STACKED_LIMIT } from './clusters.ts';
import { at, before, day, LANES, place, WIDE } from './testItems.ts';

const days = (from: number, count: number, step: number): readonly EventDate[] =>
  Array.from({ length: count }, (_, index) => {
    const instant = at('2024-01-01') + (from + index * step) * 86_400_000;
    return day(new Date(instant).toISOString().slice(0, 10));
  });
const ROOM = 2 * (3 * 13 + 5);

describe('marks', () => {
  it('stand alone while the rows of their lane have room', () => {
    const found = clusterItems(place(days(10, 30, 20)), LANES, WIDE, ROOM, null);
    expect([found.singles.length, found.clusters.length]).toEqual([30, 0]);
  });

  it('become a pill where they would overlap in all rows, and only there', () => {
    const found = clusterItems(place([...days(10, 12, 1), ...days(300, 5, 30)]), LANES, WIDE, ROOM, null);
    expect(found.clusters.map(({ members }) => members.length)).toEqual([12]);
    expect(found.singles.map(({ id }) => id)).toEqual(['e12', 'e13', 'e14', 'e15', 'e16']);
    const [cluster] = found.clusters;
    expect([cluster?.span.start, cluster?.span.end]).toEqual([
      at('2024-01-11') + 43_200_000,
      at('2024-01-22') + 43_200_000,
    ]);
  });

  it('are each counted once', () => {
    const placed = place([...days(0, 100, 3), ...days(50, 100, 2), before, ...days(400, 60, 1)]);
    const { singles, clusters } = clusterItems(placed, LANES, WIDE, ROOM, 'e120');
    const all = [...singles, ...clusters.flatMap(({ members }) => members)].map(({ id }) => id);
    expect(all.toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
  });

  it('never swallow the selected one', () => {
    const { singles } = clusterItems(place(days(10, 40, 1)), LANES, WIDE, ROOM, 'e7');
    expect(singles.map(({ id }) => id)).toContain('e7');
  });

  it('reach the widget in no greater number than it can stack', () => {
    const dates = Array.from({ length: 400 }, (_, index) => (index % 9 === 0 ? [before] : days(index, 1, 1))).flat();
    const { singles, clusters } = clusterItems(place(dates), LANES, { ...WIDE, width: 3000 }, 600, null);
    expect(singles.length + clusters.length).toBeLessThanOrEqual(STACKED_LIMIT);
    expect(clusters.reduce((sum, { members }) => sum + members.length, singles.length)).toBe(400);
  });

  it('that fill the window are one pill where they would take all rows', () => {
    const placed = place([before, before, before, before, ...days(500, 3, 40)]);
    const { singles, clusters, rows } = clusterItems(placed, LANES, WIDE, ROOM, 'e1');
    expect(clusters.map(({ members }) => members.map(({ id }) => id))).toEqual([['e0', 'e2', 'e3']]);
    expect(singles.map(({ id }) => id)).toEqual(['e1', 'e4', 'e5', 'e6']);
    expect(rows.get('meeting')).toBeLessThanOrEqual(3);
  });

  it('are no more rows than there are, the selected one apart', () => {
    const { rows } = clusterItems(place([...days(0, 300, 1), ...days(100, 300, 1)]), LANES, WIDE, ROOM, null);
    expect(Math.max(...rows.values())).toBeLessThanOrEqual(3);
  });
});

it('a cluster takes its bracket, and at least its pill', () => {
  const { clusters } = clusterItems(place(days(100, 30, 1)), LANES, WIDE, ROOM, null);
  const widths = clusters.map((cluster) => extentOf(cluster, WIDE)).map(({ left, right }) => right - left);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(29);
});
