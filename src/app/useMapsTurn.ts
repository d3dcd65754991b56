import { useEffect, useState } from 'react';

/** However long what comes first takes, or where the tab is hidden and paints nothing. */
const LONGEST_MS = 1000;

let wasTurn = false;

/**
 * Whether it is the turn of the map, which takes long to draw: once the first events are there and were painted. From then
 * on it is always its turn, however often the view is opened.
 */
export function useMapsTurn(areFirstThere: boolean): boolean {
  const [isTurn, setTurn] = useState(wasTurn);
  useEffect(
    function waitForThePaint() {
      if (isTurn) return;
      const take = (): void => {
        wasTurn = true;
        setTurn(true);
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
