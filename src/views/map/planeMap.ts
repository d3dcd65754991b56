import {
  CRS,
  extend,
  type LatLngBoundsExpression,
  Map as LeafletMap,
  Transformation,
  type ZoomAnimEvent,
} from 'leaflet';
import { BASE_SCALE, leastZoom, MAX_ZOOM, type PlaneView, ZOOM_STEP } from '#projection/planeView.ts';
import type { PlaneBounds } from '#projection/projection.ts';

/**
 * settled: the map rests; panning: it is drawn at the settled place plus an offset; zooming: it is on its way to `view`
 * in an animation, or follows two fingers.
 */
export type Motion =
  | { readonly kind: 'settled'; readonly view: PlaneView }
  | { readonly kind: 'panning'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zooming'; readonly view: PlaneView; readonly animated: boolean };

/** act: one press of a button or key; gesture: drag, wheel or fingers. */
export type MoveKind = 'act' | 'gesture';

/** A Leaflet map of the plane, which tells the reader's moves from our own. */
export type PlaneMap = {
  readonly leaflet: LeafletMap;
  readonly view: () => PlaneView;
  /** Our own move: at once, and not reported as the reader's. */
  readonly setView: (view: Pick<PlaneView, 'centre' | 'zoom'>) => void;
  /** The frame has another size: the middle stays where it is. */
  readonly resize: () => void;
  /** Moves that the reader asks for by button or key; pan in pixels, zoom in levels. */
  readonly zoomBy: (levels: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly panTo: (centre: PlaneView['centre']) => void;
  /** A nearer view that the reader asks for. */
  readonly zoomTo: (view: Pick<PlaneView, 'centre' | 'zoom'>) => void;
  readonly destroy: () => void;
};

type Handlers = {
  readonly onMotion: (motion: Motion) => void;
  /** After a gesture, button or key of the reader. */
  readonly onReaderMove: (view: PlaneView, how: MoveKind) => void;
};

/** Plane units as Leaflet's coordinates: latitude is y, which grows down, and longitude is x. */
const PLANE = extend({}, CRS.Simple, { transformation: new Transformation(BASE_SCALE, 0, BASE_SCALE, 0) });

export function createPlaneMap(container: HTMLElement, bounds: PlaneBounds, handlers: Handlers): PlaneMap {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const leaflet = new LeafletMap(container, {
    crs: PLANE,
    center: [0, 0],
    zoom: 0,
    maxZoom: MAX_ZOOM,
    zoomSnap: ZOOM_STEP,
    zoomDelta: 0.5,
    wheelPxPerZoomLevel: 180,
    maxBounds: limits(bounds),
    maxBoundsViscosity: 1,
    zoomAnimation: !still,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: !still,
    zoomControl: false,
    attributionControl: false,
    keyboard: false,
    doubleClickZoom: false,
    boxZoom: false,
    worldCopyJump: false,
  });
  // Whether the move under way is ours, how the reader began the last one (null: it was ours), and whether the reader
  // asked for a zoom by a button or key: it begins only at the next frame.
  let ours = false;
  let how: MoveKind | null = null;
  let isZoomAsked = false;
  const view = (): PlaneView => {
    const { lat, lng } = leaflet.getCenter();
    const { x: width, y: height } = leaflet.getSize();
    return { centre: { x: lng, y: lat }, zoom: leaflet.getZoom(), width, height };
  };
  let settled = view();
  const animate = !still;

  leaflet.on('dragstart', () => {
    how = 'gesture';
  });
  // What is neither ours nor asked for is wheel or fingers.
  leaflet.on('zoomstart', () => {
    how = ours ? null : isZoomAsked ? 'act' : 'gesture';
  });
  leaflet.on('zoomend', () => {
    isZoomAsked = false;
  });
  leaflet.on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => {
    const target = { ...view(), centre: { x: center.lng, y: center.lat }, zoom };
    handlers.onMotion({ kind: 'zooming', view: target, animated: true });
  });
  leaflet.on('move', () => {
    const now = view();
    if (now.zoom !== settled.zoom) handlers.onMotion({ kind: 'zooming', view: now, animated: false });
    else handlers.onMotion({ kind: 'panning', ...offset(settled, now) });
  });
  leaflet.on('moveend', () => {
    settled = view();
    handlers.onMotion({ kind: 'settled', view: settled });
    if (how && !ours) handlers.onReaderMove(settled, how);
  });

  const quietly = (act: () => void): void => {
    ours = true;
    how = null;
    act();
    ours = false;
  };
  const asked = (act: () => void): void => {
    how = 'act';
    act();
  };
  const zoomBy = (levels: number): void => {
    const zoom = Math.max(leaflet.getMinZoom(), Math.min(leaflet.getZoom() + levels, MAX_ZOOM));
    if (zoom === leaflet.getZoom()) return;
    isZoomAsked = true;
    asked(() => leaflet.setZoom(zoom, { animate }));
  };
  const limitZoom = (): void => {
    // Not `setMinZoom`, which would zoom in an animation as if the reader had asked for it.
    leaflet.options.minZoom = leastZoom(bounds, view());
    if (leaflet.getZoom() < leaflet.options.minZoom) {
      leaflet.setView(leaflet.getCenter(), leaflet.options.minZoom, { animate: false });
    }
  };
  quietly(limitZoom);
  return {
    leaflet,
    view,
    setView: ({ centre, zoom }) => quietly(() => leaflet.setView([centre.y, centre.x], zoom, { animate: false })),
    resize: () =>
      quietly(() => {
        leaflet.invalidateSize({ animate: false, pan: true });
        limitZoom();
      }),
    zoomBy,
    panBy: (dx, dy) => asked(() => leaflet.panBy([dx, dy], { animate, duration: 0.15 })),
    panTo: ({ x, y }) => asked(() => leaflet.panTo([y, x], { animate: false })),
    zoomTo: ({ centre, zoom }) => {
      isZoomAsked = true;
      asked(() => leaflet.setView([centre.y, centre.x], zoom, { animate }));
    },
    destroy: () => leaflet.off().remove(),
  };
}

function offset(from: PlaneView, to: PlaneView): { dx: number; dy: number } {
  const scale = BASE_SCALE * 2 ** from.zoom;
  return { dx: (from.centre.x - to.centre.x) * scale, dy: (from.centre.y - to.centre.y) * scale };
}

function limits({ left, top, right, bottom }: PlaneBounds): LatLngBoundsExpression {
  return [
    [top, left],
    [bottom, right],
  ];
}
