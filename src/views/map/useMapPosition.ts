import { useEffect, useEffectEvent, useMemo } from 'react';
import { corePoints, fitView, type Padding } from '#projection/fit.ts';
import { isSameView, leastZoom, type MapPosition, type PlaneView } from '#projection/planeView.ts';
import type { MapProjection, PlanePoint } from '#projection/projection.ts';
import type { PlaneMap } from './planeMap.ts';

/** Room for controls at the right and for chip, legend button and attribution below. */
const wide: Padding = { left: 36, right: 60, top: 8, bottom: 52 };
const narrow: Padding = { left: 16, right: 48, top: 12, bottom: 32 };

/** A frame narrower than this has a legend button and short notes. */
export const NARROW = 760;
/** Narrower than this, the notes take more than one line. */
export const PHONE = 420;

/**
 * Shows what the address says; null is the view that fits the participants, which it keeps through changes of size.
 * Returns that view.
 */
export function useMapPosition(
  { map, view }: { readonly map: PlaneMap | null; readonly view: PlaneView | null },
  position: MapPosition | null,
  projection: MapProjection,
  fitPoints: readonly PlanePoint[],
): PlaneView | null {
  const width = view?.width ?? 0;
  const height = view?.height ?? 0;
  const { bounds, kind } = projection;
  const core = useMemo(() => corePoints(fitPoints), [fitPoints]);
  const fitted = useMemo(() => {
    if (width === 0 || height === 0) return null;
    const size = { width, height };
    const lowest = leastZoom(bounds, size);
    const isNarrow = width < NARROW;
    // In a small frame, or on a map of the world, the few that lie far off are named at its edge instead.
    const points = isNarrow || kind === 'equal-earth' ? core : fitPoints;
    return fitView(points, size, isNarrow ? narrow : wide, lowest);
  }, [fitPoints, core, bounds, kind, width, height]);
  const show = useEffectEvent((target: PlaneView) => {
    if (map && !isSameView(map.view(), target)) map.setView(target);
  });

  useEffect(
    function showPosition() {
      if (!map || !fitted) return;
      const centre = position && projection.project([position.longitude, position.latitude]);
      const asked = position && centre && Number.isFinite(position.zoom);
      show(asked ? { ...fitted, centre, zoom: position.zoom } : fitted);
    },
    [map, fitted, position, projection],
  );
  return fitted;
}

/** What an address keeps of a view; null where its middle is no place on the globe. */
export function positionOf({ centre, zoom }: PlaneView, projection: MapProjection): MapPosition | null {
  const place = projection.invert(centre);
  return place && { longitude: place[0], latitude: place[1], zoom };
}
