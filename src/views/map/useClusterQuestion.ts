import { useEffect, useMemo } from 'react';
import type { MapAnswer } from '#model/answers.ts';
import { type ClustersInView, clusterQuestion } from '#projection/clusterCircles.ts';
import type { PlaneView } from '#projection/planeView.ts';
import type { MapProjection } from '#projection/projection.ts';

/** What the map asks about clusters, besides the filter. */
export type ClusterQuestion = Omit<ClustersInView, 'filter'>;

/** More places than this are not drawn one by one. */
const mostSingle = 100;

/** Whether there are too many places to draw each. */
export function isCrowded({ places, omitted }: Pick<MapAnswer, 'places' | 'omitted'>): boolean {
  return omitted > 0 || places.length > mostSingle;
}

/** Tells what to ask for the view in which the map rests, when it has become something else; nothing while it moves. */
export function useClusterQuestion(
  view: PlaneView | null,
  isWanted: boolean,
  projection: MapProjection,
  text: number,
  onNeed: (question: ClusterQuestion | null) => void,
): void {
  const asked = useMemo(
    () => (view ? JSON.stringify(clusterQuestion(view, projection, text)) : null),
    [view, projection, text],
  );
  useEffect(
    function askWhenRested() {
      if (!isWanted) onNeed(null);
      else if (asked !== null) onNeed(JSON.parse(asked) as ClusterQuestion);
    },
    [isWanted, asked, onNeed],
  );
}
