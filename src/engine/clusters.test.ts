import { describe, expect, test } from 'vitest';
import { CLUSTER_LIMIT } from '#model/answers.ts';
import { EMPTY_FILTER } from '#model/filter.ts';
import { placesOnPlane } from '#projection/placesOnPlane.ts';
import { answerClusters } from './clusters.ts';

const place = (name: string, longitude: number, latitude: number) => ({
  key: `${name} ${longitude} ${latitude}`,
  name,
  country: null,
  point: [longitude, latitude] as const,
});
const world = { kind: 'equal-earth', centre: [11, 0] } as const;
const ask = (
  places: readonly ReturnType<typeof place>[],
  counts: readonly number[],
  reach: number,
  within: { within?: readonly [number, number, number, number] } = {},
) =>
  answerClusters(
    { places },
    { placeCounts: Int32Array.from(counts), unplaced: 2, matched: 9 },
    { filter: EMPTY_FILTER, projection: world, reach, ...within },
  );

const paris = place('Paris', 2.35, 48.86);
const versailles = place('Versailles', 2.12, 48.8);
const tokyo = place('Tokyo', 139.7, 35.7);

describe('clusters', () => {
  test('stand on the place with most events and hold the box of all', () => {
    const { clusters, omitted, unplaced, matched } = ask([paris, versailles, tokyo], [3, 5, 1], 0.1);
    expect({ omitted, unplaced, matched }).toEqual({ omitted: 0, unplaced: 2, matched: 9 });
    expect(clusters).toHaveLength(2);
    expect(clusters[0]).toMatchObject({ name: 'Versailles', point: [2.12, 48.8], count: 8, places: 2, place: null });
    expect(clusters[0]?.bounds.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([2.12, 48.8, 2.35, 48.86]);
    expect(clusters[1]).toMatchObject({ place: tokyo.key, count: 1, bounds: [139.7, 35.7, 139.7, 35.7] });
  });

  test('have a box across the antimeridian where their places lie on both sides', () => {
    const azimuthal = { kind: 'azimuthal', centre: [180, 0] } as const;
    const places = [place('West', 179, 1), place('East', -179, 0)];
    const { clusters } = answerClusters(
      { places },
      { placeCounts: Int32Array.of(2, 1), unplaced: 0, matched: 3 },
      { filter: EMPTY_FILTER, projection: azimuthal, reach: 0.2 },
    );
    expect(clusters.map(({ bounds }) => bounds)).toEqual([[179, 0, -179, 1]]);
  });

  test('are those of the part of the plane that is asked for, and do not depend on it', () => {
    const places = [paris, versailles, tokyo];
    const { x, y } = placesOnPlane(places, world);
    const near = [(x[0] ?? 0) - 0.2, (y[0] ?? 0) - 0.2, (x[0] ?? 0) + 0.2, (y[0] ?? 0) + 0.2] as const;
    const { clusters, omitted } = ask(places, [3, 5, 1], 0.1, { within: near });
    expect(omitted).toBe(0);
    expect(clusters).toEqual(ask(places, [3, 5, 1], 0.1).clusters.slice(0, 1));
  });

  test('are at most CLUSTER_LIMIT, those with most events', () => {
    const places = Array.from({ length: CLUSTER_LIMIT + 40 }, (_, i) =>
      place(`P${i}`, (i % 60) * 5 - 150, i / 20 - 25),
    );
    const { clusters, omitted } = ask(
      places,
      places.map((_, i) => i + 1),
      1e-6,
    );
    expect([clusters.length, omitted]).toEqual([CLUSTER_LIMIT, 40]);
    expect(clusters.at(-1)?.count).toBe(41);
  });

  test('follow the counts of another filter', () => {
    const places = [paris, versailles, tokyo];
    const other = { ...EMPTY_FILTER, text: 'x' };
    const { clusters } = answerClusters(
      { places },
      { placeCounts: Int32Array.of(1, 0, 0), unplaced: 0, matched: 1 },
      { filter: other, projection: world, reach: 0.1 },
    );
    expect(clusters).toMatchObject([{ name: 'Paris', count: 1, place: paris.key }]);
  });
});
