import type { MapCountry } from './countries.ts';
import type { PlaneBounds, PlanePoint, PlanePolygon } from './projection.ts';

export type Room = { readonly width: number; readonly height: number };
export type LabelAnchor = { readonly point: PlanePoint; readonly room: Room };

/** Points a side of the grid on which the visible part of a country is searched. */
const gridSteps = 14;
/** A label point nearer to the view's edge than this share of the view leaves no space for a name. */
const edgeShare = 0.08;

/**
 * Where the name of a country belongs in a part of the plane: its label point where that is well in view, else the
 * roomiest point of what is visible; null where nothing is. The room ends at the edge of the view. Plane units.
 */
export function labelAnchor({ label, polygons }: MapCountry, view: PlaneBounds): LabelAnchor | null {
  const margin = { x: (view.right - view.left) * edgeShare, y: (view.bottom - view.top) * edgeShare };
  if (label && isWithin(label, view, margin)) return { point: label, room: roomAt(label, polygons, view) };
  const rings = polygons.flat().flat();
  const left = Math.max(view.left, least(rings.map(({ x }) => x)));
  const right = Math.min(view.right, -least(rings.map(({ x }) => -x)));
  const top = Math.max(view.top, least(rings.map(({ y }) => y)));
  const bottom = Math.min(view.bottom, -least(rings.map(({ y }) => -y)));
  if (!(left < right && top < bottom)) return null;
  let best: LabelAnchor | null = null;
  for (let row = 0; row < gridSteps; row++) {
    for (let column = 0; column < gridSteps; column++) {
      const x = left + ((column + 0.5) / gridSteps) * (right - left);
      const y = top + ((row + 0.5) / gridSteps) * (bottom - top);
      if (!polygons.some((polygon) => isInside({ x, y }, polygon))) continue;
      const room = roomAt({ x, y }, polygons, view);
      if (!best || roominess(room) > roominess(best.room)) best = { point: { x, y }, room };
    }
  }
  return best;
}

/** Twice the distance to the nearer outline, or edge of the view, along the row and the column through a point. */
function roomAt({ x, y }: PlanePoint, polygons: readonly PlanePolygon[], view: PlaneBounds): Room {
  let [left, right, up, down] = [x - view.left, view.right - x, y - view.top, view.bottom - y];
  for (const ring of polygons.flat()) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a && a.y > y !== b.y > y) {
        const offset = a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y) - x;
        if (offset < 0) left = Math.min(left, -offset);
        else right = Math.min(right, offset);
      }
      if (a && a.x > x !== b.x > x) {
        const offset = a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) - y;
        if (offset < 0) up = Math.min(up, -offset);
        else down = Math.min(down, offset);
      }
      a = b;
    }
  }
  return { width: 2 * Math.max(0, Math.min(left, right)), height: 2 * Math.max(0, Math.min(up, down)) };
}

/** Even–odd over all rings. */
export function isInside({ x, y }: PlanePoint, polygon: PlanePolygon): boolean {
  let inside = false;
  for (const ring of polygon) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a && a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside;
      a = b;
    }
  }
  return inside;
}

/** Names are several times as wide as high, so height counts no more than half the width. */
function roominess({ width, height }: Room): number {
  return Math.min(width / 2, height);
}

function isWithin({ x, y }: PlanePoint, view: PlaneBounds, margin: PlanePoint): boolean {
  return (
    x >= view.left + margin.x && x <= view.right - margin.x && y >= view.top + margin.y && y <= view.bottom - margin.y
  );
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
