import { useEffect, useState } from 'react';
import type { Overview } from '#model/answers.ts';
import type { Basemap } from '#projection/countries.ts';
import { groundInSteps, groundOf } from '#projection/ground.ts';

/** Milliseconds of the main thread at a time. */
const AT_A_TIME = 8;

/**
 * Whether the shapes of the map are read for this dataset: between other tasks, once it is their turn, since they take long.
 * Of what cannot be read the map itself says so when it reads them.
 */
export function useGroundAhead(overview: Overview, basemap: Basemap | null, isTurn: boolean): boolean {
  const [tried, setTried] = useState<Basemap | null>(null);
  const isRead = basemap !== null && (tried === basemap || groundOf(overview, basemap) !== null);
  useEffect(
    function readBetweenTasks() {
      if (!basemap || !isTurn || isRead) return;
      const steps = groundInSteps(overview, basemap);
      let timer = 0;
      const readSome = (): void => {
        const until = performance.now() + AT_A_TIME;
        try {
          while (performance.now() < until) {
            if (!steps.next().done) continue;
            setTried(basemap);
            return;
          }
          timer = window.setTimeout(readSome);
        } catch {
          setTried(basemap);
        }
      };
      readSome();
      return () => window.clearTimeout(timer);
    },
    [overview, basemap, isTurn, isRead],
  );
  return isRead;
}
