import { useEffect, useSyncExternalStore } from 'react';

/** However long what comes first takes, or where the tab is hidden and paints nothing. */
const LONGEST_MS = 1000;

let arePainted = false;
const heard = new Set<() => void>();

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/** Whether the first events of the timeline were painted; from then on for as long as the page lives. */
export function useFirstEvents(): boolean {
  return useSyncExternalStore(subscribe, () => arePainted);
}

/**
 * Whether it is the turn of the map, which takes long to draw: once the first events are there and were painted. From then
 * on it is always its turn, however often the view is opened.
 */
export function useMapsTurn(areFirstThere: boolean): boolean {
  const isTurn = useFirstEvents();
  useEffect(
    function waitForThePaint() {
      if (isTurn) return;
      const take = (): void => {
        arePainted = true;
        for (const hear of heard) hear();
      };
      const timer = window.setTimeout(take, LONGEST_MS);
      let frame = 0;
      const next = (act: () => void): void => {
        frame = window.requestAnimationFrame(act);
      };
      if (areFirstThere) next(() => next(take));
      return () => {
        window.clearTimeout(timer);
        window.cancelAnimationFrame(frame);
      };
    },
    [areFirstThere, isTurn],
  );
  return isTurn;
}
