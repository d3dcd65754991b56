import { memo, type ReactElement, useCallback, useState } from 'react';
import { fetchedPart } from '#controls/fetchedPart.ts';
import { Trouble } from '#controls/Trouble.tsx';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import type { Filter } from '#model/filter.ts';
import type { MapViewProps } from '#views/map/MapView.tsx';
import type { ClusterQuestion } from '#views/map/useClusterQuestion.ts';
import { words } from '#wording/words.ts';
import { useAnswer, useBasemap } from './queries.ts';
import { useGroundAhead } from './useGroundAhead.ts';

const [useMapView, fetchMapView] = fetchedPart(async () => memo((await import('#views/map/MapView.tsx')).MapView));
fetchMapView();

type MapPanelProps = Omit<MapViewProps, 'coarse' | 'fine' | 'onNeedFine' | 'answer' | 'clusters' | 'onNeedClusters'> & {
  /** What the clusters of a crowded map meet. */
  readonly filter: Filter;
  readonly answer: MapViewProps['answer'] | null;
  /** False while what takes less time is to be drawn first. */
  readonly isTurn: boolean;
};

/** The map with its base map, coarse first; the fine one is fetched once the reader zooms in. */
export function MapPanel(props: MapPanelProps): ReactElement {
  return (
    <ViewBoundary name={words.map.toLowerCase()}>
      <MapOver {...props} />
    </ViewBoundary>
  );
}

function MapOver({ answer, filter, isTurn, ...rest }: MapPanelProps): ReactElement {
  const MapView = useMapView(true);
  const [needsFine, setNeedsFine] = useState(false);
  const coarse = useBasemap('coarse', true);
  const fine = useBasemap('fine', needsFine);
  const isRead = useGroundAhead(rest.overview, coarse.data ?? null, isTurn);
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
  if (!MapView || !coarse.data || !answer || !isRead) return <div className="frame-skeleton-map" />;
  return (
    <MapView
      {...rest}
      coarse={coarse.data}
      fine={fine.data ?? null}
      onNeedFine={onNeedFine}
      answer={answer}
      clusters={clusters.data ?? null}
      onNeedClusters={setQuestion}
    />
  );
}
