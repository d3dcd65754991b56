import { describe, expect, test } from 'vitest';
import type { PlaceCluster, PlaceMark } from '#model/answers.ts';
import { clusterQuestion } from '#projection/clusterCircles.ts';
import { MAX_ZOOM } from '#projection/planeView.ts';
import { groupOfCluster, legendCounts, viewOfCluster } from './clusterPlace.ts';

const flat = ([longitude, latitude]: readonly [number, number]) => ({ x: longitude / 57.3, y: -latitude / 57.3 });
const view = { centre: { x: 0, y: 0 }, zoom: 0, width: 1000, height: 400 };
const cluster: PlaceCluster = {
  key: 'Paris',
  point: [2, 48],
  count: 30,
  places: 3,
  bounds: [0, 45, 10, 50],
  name: 'Paris',
  country: 'FRA',
  place: null,
};
const mark = (name: string, point: readonly [number, number], count: number): PlaceMark => ({
  key: name,
  name,
  country: null,
  point,
  precision: 'city',
  certainty: 'stated',
  count,
  events: [],
});

describe('a cluster that is pressed', () => {
  test('is taken apart by a nearer view round its places', () => {
    const nearer = viewOfCluster(cluster, view, flat);
    expect(nearer?.zoom).toBeGreaterThanOrEqual(1);
    expect(nearer?.centre.x).toBeCloseTo(5 / 57.3);
    expect(nearer?.centre.y).toBeCloseTo(-47.5 / 57.3);
  });

  test('has no nearer view where its places share a point, or the map is as near as it gets', () => {
    expect(viewOfCluster({ ...cluster, bounds: [2, 48, 2, 48] }, view, flat)).toBeNull();
    expect(viewOfCluster({ ...cluster, places: 1 }, view, flat)).toBeNull();
    expect(viewOfCluster(cluster, { ...view, zoom: MAX_ZOOM }, flat)).toBeNull();
  });

  test('lists the places that the map knows, and how many events there are besides', () => {
    const known = [mark('Paris', [2, 48], 12), mark('Lyon', [5, 46], 8), mark('Rome', [12, 42], 5)];
    const { places } = groupOfCluster(cluster, known, 'elsewhere');
    expect(places.map(({ name, count }) => [name, count])).toEqual([
      ['Paris', 12],
      ['Lyon', 8],
      ['elsewhere', 10],
    ]);
  });

  test('that is one place which the map does not list says how many events it has', () => {
    const alone = { ...cluster, places: 1, place: 'Paris' };
    expect(groupOfCluster(alone, [], 'elsewhere').places).toMatchObject([{ name: 'Paris', count: 30 }]);
  });
});

test('the circles of the legend are round numbers about the largest, and none where all are of one size', () => {
  expect(legendCounts(79_000)).toEqual([10_000, 40_000, 80_000]);
  expect(legendCounts(220_000)).toEqual([25_000, 100_000, 200_000]);
  expect(legendCounts(9000)).toEqual([]);
});

test('a small drag or zoom asks the same about clusters', () => {
  const world = { kind: 'equal-earth', centre: [11, 0] } as const;
  const asked = clusterQuestion(view, world, 1);
  expect(clusterQuestion({ ...view, centre: { x: 0.02, y: 0.01 } }, world, 1)).toEqual(asked);
  expect(clusterQuestion({ ...view, zoom: 0.5 }, world, 1).reach).toBe(asked.reach);
  expect(clusterQuestion({ ...view, zoom: 1 }, world, 1).reach).toBe(asked.reach / 2);
});
