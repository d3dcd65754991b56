import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CIRCLE_OVERLAP, CIRCLE_REACH, circleRadius } from '#projection/clusterCircles.ts';
import { clusterPlaces } from './placeClusters.ts';

const places = fc.array(
  fc.record({
    x: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
    y: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    count: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 400_000 })),
  }),
  { maxLength: 120 },
);
type Placed = { readonly x: number; readonly y: number; readonly count: number };

const reach = 0.1;
const cluster = (given: readonly Placed[], within = reach) =>
  clusterPlaces(
    { x: Float64Array.from(given, ({ x }) => x), y: Float64Array.from(given, ({ y }) => y) },
    Int32Array.from(given, ({ count }) => count),
    within,
  );

describe('clusters of places', () => {
  test('hold every event once, and every place that has one', () => {
    fc.assert(
      fc.property(places, (given) => {
        const { size, counts, places: members, clusterOf, leads } = cluster(given);
        for (let one = 0; one < size; one++) {
          const own = given.filter((_, place) => clusterOf[place] === one && given[place]!.count > 0);
          expect(counts[one]).toBe(own.reduce((sum, { count }) => sum + count, 0));
          expect(members[one]).toBe(own.length);
          expect(given[leads[one]!]!.count).toBe(Math.max(...own.map(({ count }) => count)));
        }
        expect(given.every(({ count }, place) => (count === 0) === (clusterOf[place] === -1))).toBe(true);
      }),
      { seed: 5 },
    );
  });

  test('do not cover each other by more than a fifth of their radii', () => {
    fc.assert(
      fc.property(places, (given) => {
        const { size, counts, leads } = cluster(given);
        for (let one = 0; one < size; one++) {
          for (let other = 0; other < one; other++) {
            const [a, b] = [given[leads[one]!]!, given[leads[other]!]!];
            const pixels = (Math.hypot(a.x - b.x, a.y - b.y) / reach) * CIRCLE_REACH;
            const radii = circleRadius(counts[one]!) + circleRadius(counts[other]!);
            expect(pixels).toBeGreaterThanOrEqual(Math.max(CIRCLE_REACH, CIRCLE_OVERLAP * radii) - 1e-9);
          }
        }
      }),
      { seed: 6 },
    );
  });

  test('are the places themselves where these are far enough apart', () => {
    const given = [0, 1, 2, 3].map((x) => ({ x, y: 0, count: x + 1 }));
    expect(cluster(given).size).toBe(4);
    expect([...cluster(given).clusterOf].toSorted()).toEqual([0, 1, 2, 3]);
  });

  test('are one where all places share a point', () => {
    const { size, counts } = cluster([5, 7, 2].map((count) => ({ x: 0.3, y: 0.2, count })));
    expect([size, counts[0]]).toEqual([1, 14]);
  });

  test('leave out what is not on the map', () => {
    const { size, clusterOf } = cluster([
      { x: Number.NaN, y: Number.NaN, count: 3 },
      { x: 0, y: 0, count: 1 },
    ]);
    expect([size, [...clusterOf]]).toEqual([1, [-1, 0]]);
  });

  test('of nothing are none', () => {
    expect(cluster([]).size).toBe(0);
  });
});
