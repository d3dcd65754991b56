import { type ComponentProps, lazy, type ReactElement, type ReactNode, Suspense, useMemo } from 'react';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import type { Overview, TimelineAnswer } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import type { Actor } from '#model/record.ts';
import { actorName } from '#wording/actorName.ts';
import { words } from '#wording/words.ts';
import styles from './app.module.css';
import { DensityContext, useDensity } from './useDensity.ts';
import { useExtent } from './useExtent.ts';

const timelineModule = import('#views/timeline/Timeline.tsx');
const Timeline = lazy(async () => ({ default: (await timelineModule).Timeline }));

type TimelinePanelProps = Omit<ComponentProps<typeof Timeline>, 'answer' | 'extent' | 'roleOf' | 'useDensity'> & {
  readonly answer: TimelineAnswer | undefined;
  readonly overview: Overview;
  readonly filter: Filter;
  /** The only participant that is filtered, whose roles the marks can show. */
  readonly actor: Actor | null;
};

/** The timeline over the whole extent of the dataset, and as far beyond it as the address asks. */
export function TimelinePanel({ answer, overview, filter, actor, ...rest }: TimelinePanelProps): ReactElement {
  const waiting = <div className="frame-skeleton-timeline" />;
  const extent = useExtent(overview, rest.window);
  const counted = useMemo(() => ({ filter, lanes: rest.lanes }), [filter, rest.lanes]);
  if (answer && !extent && overview.events > 0) return <NoTimeline undatedList={rest.undatedList} />;
  return (
    <ViewBoundary name={words.timeline.toLowerCase()}>
      <Suspense fallback={waiting}>
        {answer && extent ? (
          <DensityContext value={counted}>
            <Timeline
              answer={answer}
              extent={extent}
              roleOf={actor && { name: actorName(actor) }}
              useDensity={useDensity}
              {...rest}
            />
          </DensityContext>
        ) : (
          waiting
        )}
      </Suspense>
    </ViewBoundary>
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
