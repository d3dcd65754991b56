import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type LonLat, middleOf } from './middle.ts';
import { createProjection, type MapProjection, type PlanePolygon } from './projection.ts';

const azimuthal = createProjection([[-24, 47]]);
const world = createProjection([]);
const both: [string, MapProjection][] = [
  ['azimuthal', azimuthal],
  ['equal-earth', world],
];

/** Wound clockwise; its sides are great circles. */
function square([longitude, latitude]: LonLat, size: number): Polygon {
  const [west, east] = [longitude - size, longitude + size];
  const [south, north] = [latitude - size, latitude + size];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function planeArea(polygons: readonly PlanePolygon[]): number {
  return polygons.flat().reduce((sum, ring) => {
    const doubled = ring.reduce((total, b, index) => {
      const a = ring.at(index - 1) ?? b;
      return total + a.x * b.y - b.x * a.y;
    }, 0);
    return sum + doubled / 2;
  }, 0);
}

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);

describe('the middle of places', () => {
  it('is taken the short way round the globe', () => {
    expect(
      middleOf([
        [170, 10],
        [-170, -20],
      ]),
    ).toEqual([-180, -5]);
    expect(
      middleOf([
        [139.7, 35.7],
        [-122.4, 37.8],
      ]),
    ).toEqual([-171, 37]);
    expect(middleOf([[2.35, 48.86]])).toEqual([2, 49]);
    expect(middleOf([])).toBeNull();
  });
});

describe('the projection that is chosen', () => {
  it('is azimuthal round the middle while all places lie within 90° of it', () => {
    const chosen = createProjection([
      [-98, 39.5],
      [43.5, 56],
    ]);
    expect([chosen.kind, chosen.centre]).toEqual(['azimuthal', [-27, 48]]);
  });

  it('is Equal Earth when they do not, or when there are none', () => {
    expect(
      createProjection([
        [-98, 39.5],
        [44, 56],
        [139, 35],
        [150, -33],
      ]).kind,
    ).toBe('equal-earth');
    expect(createProjection([]).kind).toBe('equal-earth');
  });

  it('passes over what is no place', () => {
    const chosen = createProjection([
      [Number.NaN, 0],
      [0, Number.POSITIVE_INFINITY],
      [0, 95],
      [10, 50],
    ]);
    expect(chosen.centre).toEqual([10, 50]);
  });
});

describe.each(both)('the %s projection', (_, projection) => {
  it('comes back to the place it came from', () => {
    fc.assert(
      fc.property(place, (from) => {
        const point = projection.project(from);
        if (!point) return;
        const back = projection.invert(point);
        expect(back).not.toBeNull();
        const again = back && projection.project(back);
        expect(again?.x).toBeCloseTo(point.x, 6);
        expect(again?.y).toBeCloseTo(point.y, 6);
      }),
      { seed: 20250311, numRuns: 500 },
    );
  });

  it('puts north above south: y grows down', () => {
    const [north, south] = [projection.project([10, 60]), projection.project([10, 40])];
    expect(north && south && north.y < south.y).toBe(true);
  });

  it('keeps areas: a plane unit squared is a steradian', () => {
    for (const centre of [
      [-42, 72],
      [-65, -34],
      [25, 0],
      [-24, 47],
      [60, 62],
    ] as LonLat[]) {
      const shape = square(centre, 4);
      // Resampled sides are chords: a thousandth of so small a shape may be lost or won.
      expect(planeArea(projection.rings(shape)) / geoArea(shape)).toBeCloseTo(1, 2);
    }
  });

  it('says null, never NaN, for what is no place or lies off the map', () => {
    for (const wrong of [
      [Number.NaN, 0],
      [0, Number.NaN],
      [Number.POSITIVE_INFINITY, 0],
      [0, 90.1],
    ] as LonLat[]) {
      expect(projection.project(wrong)).toBeNull();
    }
    for (const x of [Number.NaN, Number.NEGATIVE_INFINITY, 3, -50, 1e300]) {
      expect(projection.invert({ x, y: 0 })).toBeNull();
      expect(projection.invert({ x: 0, y: x })).toBeNull();
    }
    expect(projection.invert({ x: projection.bounds.left + 1e-3, y: projection.bounds.top + 1e-3 })).toBeNull();
  });

  it('keeps all it gives within its bounds, wherever the shape lies', () => {
    const { left, top, right, bottom } = projection.bounds;
    fc.assert(
      fc.property(place, fc.double({ min: 0.1, max: 25, noNaN: true }), ([longitude, latitude], size) => {
        const shape = square([longitude, Math.max(-64, Math.min(64, latitude))], size);
        for (const { x, y } of projection.rings(shape).flat(2)) {
          expect(x >= left - 1e-9 && x <= right + 1e-9 && y >= top - 1e-9 && y <= bottom + 1e-9).toBe(true);
        }
      }),
      { seed: 20250311, numRuns: 200 },
    );
  });
});

describe('the edge of the map', () => {
  it('lies 120° from the azimuthal centre', () => {
    expect(azimuthal.project([156, -47])).toBeNull();
    expect(azimuthal.bounds.right).toBeCloseTo(Math.sqrt(3), 9);
    expect(planeArea([azimuthal.outline])).toBeCloseTo(3 * Math.PI, 2);
  });

  it('encloses the whole globe in Equal Earth', () => {
    expect(planeArea([world.outline])).toBeCloseTo(4 * Math.PI, 2);
  });
});
