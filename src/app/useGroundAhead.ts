import { useEffect, useState } from 'react';
import { betweenTasks } from '#controls/betweenTasks.ts';
import type { Overview } from '#model/answers.ts';
import type { Basemap } from '#projection/countries.ts';
import { groundInSteps, groundOf } from '#projection/ground.ts';

/** Whether the shapes of the map are read for this dataset: between other tasks, once it is their turn, since they take long. */
export function useGroundAhead(overview: Overview, basemap: Basemap | null, isTurn: boolean): boolean {
  const [tried, setTried] = useState<Basemap | null>(null);
  const isRead = basemap !== null && (tried === basemap || groundOf(overview, basemap) !== null);
  useEffect(
    function readBetweenTasks() {
      if (basemap && isTurn && !isRead) return betweenTasks(tryGround(overview, basemap), () => setTried(basemap));
    },
    [overview, basemap, isTurn, isRead],
  );
  return isRead;
}

function* tryGround(overview: Overview, basemap: Basemap): Generator<undefined, void> {
  try {
    yield* groundInSteps(overview, basemap);
  } catch {
    // Of what cannot be read the map itself says so, when it reads them.
  }
}
