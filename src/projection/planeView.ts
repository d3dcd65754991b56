import type { PlaneBounds, PlanePoint } from './projection.ts';

/** Size of the map in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/**
 * What part of the plane the map shows: its middle in plane units (radians, y down), the zoom level and the size in CSS
 * pixels. A level doubles the scale; level 0 has 256 pixels a radian, so that an address means the same on every screen.
 */
export type PlaneView = Size & { readonly centre: PlanePoint; readonly zoom: number };

/** Centre of the map in WGS 84 degrees and the zoom level, as an address keeps them. */
export type MapPosition = { readonly latitude: number; readonly longitude: number; readonly zoom: number };

/** A city region. */
export const MAX_ZOOM = 5;
export const ZOOM_STEP = 0.25;

/** Pixels a radian at zoom level 0. */
export const BASE_SCALE = 256;

/** Pixels a radian. */
export function scaleAt(zoom: number): number {
  return BASE_SCALE * 2 ** zoom;
}

export function zoomOf(scale: number): number {
  return Math.log2(scale / BASE_SCALE);
}

/** The closest zoom level, in whole steps, at which all of the map is in the frame: from farther off it is a dot. */
export function leastZoom({ left, top, right, bottom }: PlaneBounds, { width, height }: Size): number {
  const scale = Math.min(Math.max(1, width) / (right - left), Math.max(1, height) / (bottom - top));
  return Math.min(MAX_ZOOM, Math.floor(zoomOf(scale) / ZOOM_STEP) * ZOOM_STEP);
}

/** A point of the plane in pixels from the top left of the map. */
export function toPixels({ centre, zoom, width, height }: PlaneView, { x, y }: PlanePoint): PlanePoint {
  const scale = scaleAt(zoom);
  return { x: (x - centre.x) * scale + width / 2, y: (y - centre.y) * scale + height / 2 };
}

/** The part of the plane that is in view. */
export function visiblePart({ centre, zoom, width, height }: PlaneView): PlaneBounds {
  const scale = scaleAt(zoom);
  const [across, down] = [width / 2 / scale, height / 2 / scale];
  return { left: centre.x - across, right: centre.x + across, top: centre.y - down, bottom: centre.y + down };
}

/** Whether two views show the same to the eye: less than two pixels and half a zoom step apart. */
export function isSameView(a: PlaneView, b: PlaneView): boolean {
  const shift = toPixels(a, b.centre);
  return (
    Math.abs(shift.x - a.width / 2) < 2 &&
    Math.abs(shift.y - a.height / 2) < 2 &&
    Math.abs(a.zoom - b.zoom) < ZOOM_STEP / 2
  );
}
