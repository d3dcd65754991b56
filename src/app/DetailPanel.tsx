import { type CSSProperties, lazy, type ReactElement, Suspense, useRef } from 'react';
import { Splitter } from '#controls/Splitter.tsx';
import { SHEET, TABLET, useMedia } from '#controls/useMedia.ts';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import { CopyLink } from '#views/card/CopyLink.tsx';
import { EventCard } from '#views/card/EventCard.tsx';
import { words } from '#wording/words.ts';
import styles from './app.module.css';
import { EventListOf } from './EventListOf.tsx';
import { useAnswer } from './queries.ts';
import { SheetHandle, useSheet } from './Sheet.tsx';
import { useFirstEvents } from './useMapsTurn.ts';
import type { PanelSize } from './usePanelSizes.ts';
import type { Workspace } from './useWorkspace.ts';

const AggregatePanel = lazy(async () => ({
  default: (await import('#views/aggregate/AggregatePanel.tsx')).AggregatePanel,
}));

type DetailPanelProps = {
  readonly work: Workspace;
  readonly width: PanelSize;
  /** On a phone a sheet over the other views; else a panel of its own there, too. */
  readonly asSheet: boolean;
  readonly onOpenSources: () => void;
};

/** The selected event's card, or what is in view while none is selected; on a phone a sheet from below. */
export function DetailPanel({ work, width, asSheet, onOpenSources }: DetailPanelProps): ReactElement {
  const { selected, card, filter, overview, hovered, setHovered } = work;
  const isSheet = useMedia(SHEET) && asSheet;
  const isUnder = useMedia(TABLET);
  const panel = useRef<HTMLElement>(null);
  const sheet = useSheet(isSheet, panel);
  const isAggregate = selected === null;
  // Beside a timeline what says the same in numbers waits until that is painted.
  const isTurn = useFirstEvents() || work.view.show !== 'timeline';
  const aggregate = useAnswer('aggregate', isAggregate && isTurn ? [filter] : null);
  const sources = useAnswer('sources', isAggregate && isTurn ? [{ filter, offset: 0, limit: 0 }] : null);
  return (
    <aside
      ref={panel}
      className={`frame-detail ${styles.detailCell} ${isSheet ? styles.sheet : ''}`}
      style={isSheet ? ({ '--sheet': sheet.height } as CSSProperties) : undefined}
      aria-label={isAggregate ? words.eventsTitle : words.selectedEvent}
      aria-busy={work.isTurning}
      id="detail"
      tabIndex={-1}
    >
      {isSheet ? (
        <SheetHandle sheet={sheet} isCard={!isAggregate} />
      ) : (
        !isUnder && <Splitter label={words.resizeCard} orientation="vertical" {...width} />
      )}
      <div className={styles.detailScroll}>
        {isAggregate && isTurn && (
          <ViewBoundary name={words.summaryPanel}>
            <Suspense fallback={null}>
              <AggregatePanel
                overview={overview}
                answer={aggregate.data ?? null}
                filter={filter}
                onFilter={(next) => work.setFilter(next, 'push')}
                onOpenList={() => work.change({ show: 'list' })}
                onOpenSources={onOpenSources}
                sourceCount={sources.data?.total ?? null}
                actions={<CopyLink />}
              >
                <EventListOf
                  which="all"
                  filter={filter}
                  selected={selected}
                  onSelect={work.selectFromList}
                  onHover={setHovered}
                />
              </AggregatePanel>
            </Suspense>
          </ViewBoundary>
        )}
        {card && (
          <EventCard
            answer={card}
            hovered={hovered}
            onHover={setHovered}
            onSelect={work.select}
            onClose={work.close}
            onFilterBy={work.choose}
            onClearFilters={work.clearFilters}
            headingRef={work.headingRef}
          />
        )}
      </div>
    </aside>
  );
}
