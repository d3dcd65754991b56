import { lazy, type ReactElement, Suspense, useCallback, useState } from 'react';
import { Trouble } from '#controls/Trouble.tsx';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import type { MapViewProps } from '#views/map/MapView.tsx';
import { words } from '#wording/words.ts';
import { useBasemap } from './queries.ts';

const mapModule = import('#views/map/MapView.tsx');
const MapView = lazy(async () => ({ default: (await mapModule).MapView }));

type MapPanelProps = Omit<MapViewProps, 'coarse' | 'fine' | 'onNeedFine' | 'answer'> & {
  readonly answer: MapViewProps['answer'] | null;
};

/** The map with its base map, coarse first; the fine one is fetched once the reader zooms in. */
export function MapPanel({ answer, ...rest }: MapPanelProps): ReactElement {
  const [needsFine, setNeedsFine] = useState(false);
  const coarse = useBasemap('coarse', true);
  const fine = useBasemap('fine', needsFine);
  const onNeedFine = useCallback(() => setNeedsFine(true), []);
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
          <MapView {...rest} coarse={coarse.data} fine={fine.data ?? null} onNeedFine={onNeedFine} answer={answer} />
        ) : (
          waiting
        )}
      </Suspense>
    </ViewBoundary>
  );
}
