// Finds the point of a country that is farthest from its outline: where a name or the foot of its line stands best.

import { geoArea, geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import type { Position } from 'geojson';

type Point = readonly [number, number];
type Candidate = { readonly point: Point; readonly distance: number };

const gridSteps = 16;
const rounds = 5;
const keptPerRound = 6;

/**
 * The pole of inaccessibility of the largest of these polygons, in degrees, found on a grid that is refined round
 * its best points. Distances are measured on an equal-area plane centred on the polygon, with north–south distances
 * counted half as much again, since names are wide. Rounded to 0.01° (1 km), in a country under 13 km across to 0.0001°.
 */
export function labelPoint(polygons: readonly Position[][][]): readonly [number, number] {
  const largest = polygons
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .reduce((best, polygon) => (geoArea(polygon) > geoArea(best) ? polygon : best));
  const [longitude, latitude] = geoCentroid(largest);
  const plane = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]).precision(0);
  const rings = largest.coordinates.map((ring) =>
    ring.map(([lon = 0, lat = 0]): Point => {
      const [x, y] = plane([lon, lat]) ?? [0, 0];
      return [x, y * stretch];
    }),
  );
  const { point, distance } = farthestInside(rings);
  const [x, y] = point;
  const found = plane.invert?.([x, y / stretch]);
  if (!found) throw new Error('The equal-area plane cannot be inverted');
  const decimals = distance > 0.002 ? 2 : 4;
  return [round(found[0], decimals), round(found[1], decimals)];
}

const stretch = 1.5;

function round(degrees: number, decimals: number): number {
  return Math.round(degrees * 10 ** decimals) / 10 ** decimals;
}

function farthestInside(rings: readonly Point[][]): Candidate {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let halfWidth = (right - left) / 2;
  let halfHeight = (bottom - top) / 2;
  let best: Candidate[] = [{ point: [left + halfWidth, top + halfHeight], distance: Number.NEGATIVE_INFINITY }];
  for (let step = 0; step < rounds; step++) {
    best = best
      .flatMap(({ point }) => grid(point, halfWidth, halfHeight))
      .map((point) => ({ point, distance: signedDistance(point, rings) }))
      .sort((a, b) => b.distance - a.distance)
      .slice(0, keptPerRound);
    halfWidth *= 2 / gridSteps;
    halfHeight *= 2 / gridSteps;
  }
  const [winner] = best;
  if (!winner || winner.distance <= 0) throw new Error('No point of the grid lies inside the polygon');
  return winner;
}

function grid([x, y]: Point, halfWidth: number, halfHeight: number): Point[] {
  const points: Point[] = [];
  for (let row = 0; row <= gridSteps; row++) {
    for (let column = 0; column <= gridSteps; column++) {
      const across = (2 * column) / gridSteps - 1;
      const down = (2 * row) / gridSteps - 1;
      points.push([x + across * halfWidth, y + down * halfHeight]);
    }
  }
  return points;
}

/** Distance from the nearest edge: positive inside (even–odd over all rings), negative outside. */
function signedDistance([x, y]: Point, rings: readonly Point[][]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length)) : 0;
      nearest = Math.min(nearest, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
      [ax, ay] = [bx, by];
    }
  }
  return inside ? nearest : -nearest;
}
