import { memo, type ReactElement, useMemo } from 'react';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import type { Overview as DatasetOverview } from '#model/answers.ts';
import { type Filter, type TimeWindow, withoutPart } from '#model/filter.ts';
import { Overview } from '#views/overview/Overview.tsx';
import { overviewWords } from '#wording/words.ts';
import { GroundContext, useHistogram } from './queries.ts';
import { useExtent } from './useExtent.ts';
import { useSame } from './useSame.ts';

const StillOverview = memo(Overview);

type OverviewPanelProps = {
  readonly overview: DatasetOverview;
  readonly filter: Filter;
  readonly onWindow: (window: TimeWindow | null, how: 'act' | 'gesture') => void;
};

/** All dates, and the window in them. */
export const OverviewPanel = memo(function OverviewPanel(props: OverviewPanelProps): ReactElement | null {
  const { overview, filter, onWindow } = props;
  const ground = useMemo(() => withoutPart(filter, 'window'), [filter]);
  const window = useSame(filter.window);
  const extent = useExtent(overview, window);
  if (!extent) return null;
  return (
    <ViewBoundary name={overviewWords.name}>
      <GroundContext value={ground}>
        <StillOverview extent={extent} window={window} useHistogram={useHistogram} onWindow={onWindow} />
      </GroundContext>
    </ViewBoundary>
  );
});
