import { type ComponentProps, lazy, type ReactElement, Suspense } from 'react';
import type { Overview, TimelineAnswer } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import { words } from '#wording/words.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const timelineModule = import('#views/timeline/Timeline.tsx');
const Timeline = lazy(async () => ({ default: (await timelineModule).Timeline }));

type TimelinePanelProps = Omit<ComponentProps<typeof Timeline>, 'answer' | 'extent'> & {
  readonly answer: TimelineAnswer | undefined;
  readonly overview: Overview;
};

/** The timeline over the whole extent of the dataset, and as far beyond it as the address asks. */
export function TimelinePanel({ answer, overview, ...rest }: TimelinePanelProps): ReactElement {
  const waiting = <div className="frame-skeleton-timeline" />;
  const extent = hull(overview.extent, rest.window);
  return (
    <ViewBoundary name={words.timeline.toLowerCase()}>
      <Suspense fallback={waiting}>
        {answer && extent ? <Timeline answer={answer} extent={extent} {...rest} /> : waiting}
      </Suspense>
    </ViewBoundary>
  );
}

function hull(extent: TimeWindow | null, window: TimeWindow | null): TimeWindow | null {
  if (!extent || !window) return extent ?? window;
  return { start: Math.min(extent.start, window.start), end: Math.max(extent.end, window.end) };
}
