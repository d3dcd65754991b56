import type { MapCountry } from '#projection/countries.ts';
import { type PlaneView, toPixels } from '#projection/planeView.ts';
import type { PlanePolygon, PlaneRing } from '#projection/projection.ts';
import { rounded } from './xml.ts';

/** Bends smaller than this, in px, are left out of a path. */
const LEAST_STEP = 0.35;
/** What is drawn beyond the edge of the map, in px, so that outlines do not end there. */
const MARGIN = 8;

/** A country as the path of its polygons that are in view; blank where none is. */
export function countryPath({ polygons }: MapCountry, view: PlaneView): string {
  return polygons.map((polygon) => polygonPath(polygon, view)).join('');
}

export function polygonPath(polygon: PlanePolygon, view: PlaneView): string {
  return polygon.map((ring) => linePath(ring, view, 'Z')).join('');
}

/** Lines that are in view, as one path. */
export function linesPath(lines: readonly PlaneRing[], view: PlaneView): string {
  return lines.map((line) => linePath(line, view, '')).join('');
}

function linePath(line: PlaneRing, view: PlaneView, end: 'Z' | ''): string {
  const points = line.map((point) => toPixels(view, point));
  const isIn = (of: 'x' | 'y', most: number): boolean =>
    points.some((point) => point[of] > -MARGIN) && points.some((point) => point[of] < most + MARGIN);
  if (!isIn('x', view.width) || !isIn('y', view.height)) return '';
  let [path, lastX, lastY] = ['', Number.NaN, Number.NaN];
  for (const [index, { x, y }] of points.entries()) {
    const isLast = index === points.length - 1;
    if (!isLast && Math.hypot(x - lastX, y - lastY) < LEAST_STEP) continue;
    path += `${path === '' ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`;
    [lastX, lastY] = [x, y];
  }
  return path + end;
}

function coordinate(value: number): string {
  return rounded(Math.round(value * 10) / 10);
}
