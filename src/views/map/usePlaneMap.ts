import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { PlaneView } from '#projection/planeView.ts';
import type { PlaneBounds } from '#projection/projection.ts';
import { createPlaneMap, type Motion, type MoveKind, type PlaneMap } from './planeMap.ts';

/** The map widget, and what of the plane is in view: null until the frame is on the page. */
export type ShownMap = {
  readonly map: PlaneMap | null;
  readonly view: PlaneView | null;
  readonly zooming: 'animated' | 'by-hand' | null;
};

/**
 * One Leaflet map in the container for as long as the component lives. While the reader drags, the overlay is moved
 * along as one; it is drawn anew when the map rests.
 */
export function usePlaneMap(
  container: RefObject<HTMLElement | null>,
  overlay: RefObject<HTMLElement | null>,
  bounds: PlaneBounds,
  onReaderMove: (view: PlaneView, how: MoveKind) => void,
): ShownMap {
  const [map, setMap] = useState<PlaneMap | null>(null);
  const [shown, setShown] = useState<{ view: PlaneView; zooming: ShownMap['zooming'] } | null>(null);

  const follow = useEffectEvent((motion: Motion) => {
    if (motion.kind === 'panning') {
      overlay.current?.style.setProperty('translate', `${motion.dx}px ${motion.dy}px`);
      return;
    }
    const zooming = motion.kind === 'settled' ? null : motion.animated ? 'animated' : 'by-hand';
    setShown({ view: motion.view, zooming });
  });
  const report = useEffectEvent(onReaderMove);

  useEffect(
    function createAndDestroyMap() {
      const frame = container.current;
      if (!frame) return;
      const created = createPlaneMap(frame, bounds, {
        onMotion: (motion) => follow(motion),
        onReaderMove: (view, how) => report(view, how),
      });
      const observer = new ResizeObserver(() => created.resize());
      observer.observe(frame);
      setMap(created);
      setShown({ view: created.view(), zooming: null });
      return () => {
        observer.disconnect();
        created.destroy();
        setMap(null);
      };
    },
    [container, bounds],
  );

  useLayoutEffect(
    function putOverlayBack() {
      if (shown) overlay.current?.style.removeProperty('translate');
    },
    [overlay, shown],
  );

  return { map, view: shown?.view ?? null, zooming: shown?.zooming ?? null };
}
