import { lazy, type ReactElement, Suspense, useCallback, useState } from 'react';
import { Trouble } from '#controls/Trouble.tsx';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import type { Filter } from '#model/filter.ts';
import type { MapViewProps } from '#views/map/MapView.tsx';
import type { ClusterQuestion } from '#views/map/useClusterQuestion.ts';
import { words } from '#wording/words.ts';
import { useAnswer, useBasemap } from './queries.ts';

const mapModule = import('#views/map/MapView.tsx');
const MapView = lazy(async () => ({ default: (await mapModule).MapView }));

type MapPanelProps = Omit<MapViewProps, 'coarse' | 'fine' | 'onNeedFine' | 'answer' | 'clusters' | 'onNeedClusters'> & {
  /** What the clusters of a crowded map meet. */
  readonly filter: Filter;
  readonly answer: MapViewProps['answer'] | null;
};

/** The map with its base map, coarse first; the fine one is fetched once the reader zooms in. */
export function MapPanel({ answer, filter, ...rest }: MapPanelProps): ReactElement {
  const [needsFine, setNeedsFine] = useState(false);
  const coarse = useBasemap('coarse', true);
  const fine = useBasemap('fine', needsFine);
  const onNeedFine = useCallback(() => setNeedsFine(true), []);
  const [question, setQuestion] = useState<ClusterQuestion | null>(null);
  const clusters = useAnswer('clusters', question ? [{ filter, ...question }] : null);
  if (coarse.isError)
    return (
      <Trouble
        title={words.trouble.view(words.map.toLowerCase())}
        details={[coarse.error.message]}
        onRetry={() => void coarse.refetch()}
      >
        {words.trouble.rest}
      </Trouble>
    );
  const waiting = <div className="frame-skeleton-map" />;
  return (
    <ViewBoundary name={words.map.toLowerCase()}>
      <Suspense fallback={waiting}>
        {coarse.data && answer ? (
          <MapView
            {...rest}
            coarse={coarse.data}
            fine={fine.data ?? null}
            onNeedFine={onNeedFine}
            answer={answer}
            clusters={clusters.data ?? null}
            onNeedClusters={setQuestion}
          />
        ) : (
          waiting
        )}
      </Suspense>
    </ViewBoundary>
  );
}
