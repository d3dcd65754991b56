import type { MapCountry } from './countries.ts';
import { type PlaneView, type Size, scaleAt, ZOOM_STEP, zoomOf } from './planeView.ts';
import type { PlanePoint, PlanePolygon } from './projection.ts';

/** Free space in CSS pixels that a fit keeps inside the edges of the map. */
export type Padding = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** One country alone is not blown up beyond this level. */
const closestFit = 2;

/**
 * The points that the opening view must hold: the places, and a point of each country. This is half-way from its label
 * point to the point of its mainland nearest to the middle of all, so that a large country across an ocean is in view
 * with its near part and does not shrink the rest.
 */
export function participantPoints(countries: readonly MapCountry[], places: readonly PlanePoint[]): PlanePoint[] {
  const labels = countries.flatMap(({ label }) => label ?? []);
  const middle = medianOf([...labels, ...places]);
  if (!middle) return [];
  const points = countries.flatMap(({ label, polygons }) => {
    if (!label) return [];
    const near = nearest([label, ...largest(polygons)], middle);
    return { x: (label.x + near.x) / 2, y: (label.y + near.y) / 2 };
  });
  return [...points, ...places];
}

/**
 * The closest view, in whole zoom steps, that holds all points inside the padding, as far as the lowest zoom level allows;
 * without points the middle of the map from afar.
 */
export function fitView(points: readonly PlanePoint[], size: Size, padding: Padding, lowest: number): PlaneView {
  const left = least(points.map(({ x }) => x));
  const right = -least(points.map(({ x }) => -x));
  const top = least(points.map(({ y }) => y));
  const bottom = -least(points.map(({ y }) => -y));
  if (left > right) return { ...size, centre: { x: 0, y: 0 }, zoom: lowest };
  const across = Math.max(1, size.width - padding.left - padding.right);
  const down = Math.max(1, size.height - padding.top - padding.bottom);
  const scale = Math.min(across / (right - left), down / (bottom - top));
  const stepped = Math.floor(zoomOf(scale) / ZOOM_STEP) * ZOOM_STEP;
  const zoom = Math.max(Math.min(stepped, closestFit), lowest);
  return {
    ...size,
    zoom,
    centre: {
      x: (left + right) / 2 + (padding.right - padding.left) / 2 / scaleAt(zoom),
      y: (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / scaleAt(zoom),
    },
  };
}

/** Of all points this share, those nearest to the middle, stands for them where all would be too small to be told apart. */
const coreShare = 0.9;

/** The points without the few that lie farthest from the middle of all. */
export function corePoints(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const middle = medianOf(points);
  if (!middle) return points;
  const distances = Float64Array.from(points, ({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const farthest = distances.toSorted()[Math.ceil(points.length * coreShare) - 1] ?? 0;
  return points.filter((_, index) => (distances[index] ?? 0) <= farthest);
}

function medianOf(points: readonly PlanePoint[]): PlanePoint | null {
  const middle = (numbers: number[]): number | undefined => numbers.sort((a, b) => a - b)[numbers.length >> 1];
  const x = middle(points.map((point) => point.x));
  const y = middle(points.map((point) => point.y));
  return x === undefined || y === undefined ? null : { x, y };
}

/** The outline of the polygon with the largest box. */
function largest(polygons: readonly PlanePolygon[]): readonly PlanePoint[] {
  let found: PlanePolygon = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const polygon of polygons) {
    const size = boxSize(polygon);
    if (size <= most) continue;
    most = size;
    found = polygon;
  }
  return found.flat();
}

function boxSize(polygon: PlanePolygon): number {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [top, bottom] = [left, right];
  for (const ring of polygon)
    for (const { x, y } of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return (right - left) * (bottom - top);
}

function nearest(points: readonly [PlanePoint, ...PlanePoint[]], target: PlanePoint): PlanePoint {
  const distance = (point: PlanePoint): number => Math.hypot(point.x - target.x, point.y - target.y);
  return points.reduce((best, point) => (distance(point) < distance(best) ? point : best), points[0]);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
