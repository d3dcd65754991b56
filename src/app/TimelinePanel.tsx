import { memo, type ReactElement, type ReactNode, useMemo } from 'react';
import { fetchedPart } from '#controls/fetchedPart.ts';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import { type Overview, TIMELINE_LIMIT, type TimelineAnswer } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import type { Actor } from '#model/record.ts';
import type { TimelineProps } from '#views/timeline/Timeline.tsx';
import { actorName } from '#wording/actorName.ts';
import { words } from '#wording/words.ts';
import styles from './app.module.css';
import { CountedContext, DensityContext, useDensity } from './useDensity.ts';
import { useExtent } from './useExtent.ts';

const [useTimeline, fetchTimeline] = fetchedPart(async () => {
  const { Timeline, fetchDense } = await import('#views/timeline/Timeline.tsx');
  return { Timeline: memo(Timeline), fetchDense };
});
fetchTimeline();

type TimelinePanelProps = Omit<TimelineProps, 'answer' | 'extent' | 'roleOf' | 'useDensity'> & {
  readonly answer: TimelineAnswer | undefined;
  readonly overview: Overview;
  readonly filter: Filter;
  /** The only participant that is filtered, whose roles the marks can show. */
  readonly actor: Actor | null;
  /** The first bars can be drawn. */
  readonly onCounted: () => void;
};

/** The timeline over the whole extent of the dataset, and as far beyond it as the address asks. */
export function TimelinePanel(props: TimelinePanelProps): ReactElement {
  return (
    <ViewBoundary name={words.timeline.toLowerCase()}>
      <TimelineOver {...props} />
    </ViewBoundary>
  );
}

function TimelineOver({ answer, overview, filter, actor, onCounted, ...rest }: TimelinePanelProps): ReactElement {
  const view = useTimeline(true);
  // It comes while the worker still counts.
  if (overview.events > TIMELINE_LIMIT) view?.fetchDense();
  const extent = useExtent(overview, rest.window);
  const name = actor && actorName(actor);
  const roleOf = useMemo(() => (name === null ? null : { name }), [name]);
  const counted = useMemo(() => ({ filter, lanes: rest.lanes }), [filter, rest.lanes]);
  if (answer && !extent && overview.events > 0) return <NoTimeline undatedList={rest.undatedList} />;
  if (!view || !answer || !extent) return <div className="frame-skeleton-timeline" />;
  return (
    <DensityContext value={counted}>
      <CountedContext value={onCounted}>
        <view.Timeline answer={answer} extent={extent} roleOf={roleOf} useDensity={useDensity} {...rest} />
      </CountedContext>
    </DensityContext>
  );
}

/** In its place where no event has a date: the events all the same. */
function NoTimeline({ undatedList }: { readonly undatedList: ReactNode }): ReactElement {
  return (
    <section className={styles.noTimeline} aria-label={words.timeline} id="timeline">
      <p>{words.noDates}</p>
      {undatedList}
    </section>
  );
}
