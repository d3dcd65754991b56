import { lazy, type ReactElement, Suspense, useMemo } from 'react';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import type { Overview as DatasetOverview } from '#model/answers.ts';
import { type Filter, type TimeWindow, withoutPart } from '#model/filter.ts';
import { overviewWords } from '#wording/words.ts';
import { GroundContext, useHistogram } from './queries.ts';
import { useExtent } from './useExtent.ts';

const overviewModule = import('#views/overview/Overview.tsx');
const Overview = lazy(async () => ({ default: (await overviewModule).Overview }));

type OverviewPanelProps = {
  readonly overview: DatasetOverview;
  readonly filter: Filter;
  readonly onWindow: (window: TimeWindow | null, how: 'act' | 'gesture') => void;
};

/** All dates, and the window in them. */
export function OverviewPanel({ overview, filter, onWindow }: OverviewPanelProps): ReactElement | null {
  const ground = useMemo(() => withoutPart(filter, 'window'), [filter]);
  const extent = useExtent(overview, filter.window);
  if (!extent) return null;
  return (
    <ViewBoundary name={overviewWords.name}>
      <Suspense fallback={<div className="frame-overview" />}>
        <GroundContext value={ground}>
          <Overview extent={extent} window={filter.window} useHistogram={useHistogram} onWindow={onWindow} />
        </GroundContext>
      </Suspense>
    </ViewBoundary>
  );
}
