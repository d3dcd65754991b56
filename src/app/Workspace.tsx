import { lazy, type ReactElement, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Splitter } from '#controls/Splitter.tsx';
import { COMPACT, useMedia } from '#controls/useMedia.ts';
import { useSize } from '#controls/useSize.ts';
import { type EventAnswer, LIST_LIMIT, type Overview } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import { EMPTY_FILTER, type Filter, withoutPart } from '#model/filter.ts';
import type { Hovered } from '#model/hovered.ts';
import { issuePlace } from '#model/issue.ts';
import { DatasetPanel } from '#views/card/DatasetPanel.tsx';
import { EventCard } from '#views/card/EventCard.tsx';
import { EventList } from '#views/card/EventList.tsx';
import { FilterBar } from '#views/filters/FilterBar.tsx';
import { NoMatches } from '#views/filters/NoMatches.tsx';
import { words } from '#wording/words.ts';
import type { LoadReport } from '#worker/protocol.ts';
import styles from './app.module.css';
import {
  filterByActor,
  filterByCountry,
  onlyCountry,
  useAddressProblems,
  useConflicts,
  useRelated,
  withoutIdleWindow,
} from './asking.ts';
import { Frame } from './Frame.tsx';
import { MapPanel } from './MapPanel.tsx';
import { type Notice, Notices } from './Notices.tsx';
import { useAnswer, useFacet } from './queries.ts';
import { useShortcuts } from './shortcuts.ts';
import type { useAddress } from './useAddress.ts';
import { useLater, useSettled } from './useSettled.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const timelineModule = import('#views/timeline/Timeline.tsx');
const Timeline = lazy(async () => ({ default: (await timelineModule).Timeline }));

type WorkspaceProps = {
  readonly address: ReturnType<typeof useAddress>;
  readonly report: LoadReport;
  readonly overview: Overview;
};

const HOVER_MS = 150;
const GESTURE_MS = 300;
const CARD = { min: 320, max: 560 } as const;
const TIMELINE_SHARE = 0.52;
const TIMELINE_MIN = 140;

/** The views of one dataset, joined: each shows an answer of the engine, and every act of the reader changes the address. */
export function Workspace({ address, report, overview }: WorkspaceProps): ReactElement {
  const { view, navigate } = address;
  const { selected } = view;
  const filter = useMemo(() => withoutIdleWindow(view.filter, overview.extent), [view.filter, overview.extent]);
  const compact = useMedia(COMPACT);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);

  const count = useAnswer('count', [filter]);
  const timeline = useAnswer('timeline', [{ filter, keep: selected }]);
  const map = useAnswer('map', [filter]);
  const list = useAnswer('list', selected === null ? [{ filter, which: 'all', offset: 0, limit: LIST_LIMIT }] : null);
  const unplaced = useAnswer('list', [{ filter, which: 'unplaced', offset: 0, limit: LIST_LIMIT }]);
  const undated = useAnswer('list', [{ filter, which: 'undated', offset: 0, limit: LIST_LIMIT }]);
  const event = useAnswer('event', selected === null ? null : [{ id: selected, filter }]);
  const card = selected !== null && event.data?.event.id === selected ? event.data : null;
  const restedOn = useSettled(hovered?.kind === 'event' ? hovered.id : null, HOVER_MS);
  const previewed = useAnswer('event', restedOn === null ? null : [{ id: restedOn, filter }]);
  const preview = restedOn !== null && previewed.data?.event.id === restedOn ? previewed.data : null;
  const related = useRelated(hovered, filter);
  const { names, problems } = useAddressProblems(address);
  const isEmpty = count.data?.matched === 0 && overview.events > 0;
  const conflicts = useConflicts(filter, isEmpty);

  const setFilter = useCallback(
    (next: Filter, how: 'push' | 'replace') => navigate((shown) => ({ ...shown, filter: next }), how),
    [navigate],
  );
  // The buttons that loosen a filter vanish with the empty result; the focus goes to what takes its place.
  const hasLoosened = useRef(false);
  const loosen = (next: Filter): void => {
    hasLoosened.current = true;
    setFilter(next, 'push');
  };
  useEffect(
    function focusWhatTakesThePlaceOfTheEmptyResult() {
      if (isEmpty || !hasLoosened.current) return;
      hasLoosened.current = false;
      document.getElementById('map')?.focus();
    },
    [isEmpty],
  );
  const select = useCallback(
    (id: string | null) => navigate((shown) => ({ ...shown, selected: id }), 'push'),
    [navigate],
  );
  const afterMapGesture = useLater(GESTURE_MS);
  const afterTimelineGesture = useLater(GESTURE_MS);
  const neighbour = (id: string | null | undefined): void => {
    const first = selected === null ? list.data?.rows[0]?.id : undefined;
    const to = id ?? first;
    if (to) select(to);
  };
  useShortcuts(
    {
      '/': () => searchRef.current?.focus(),
      j: () => neighbour(card?.next),
      k: () => neighbour(card?.previous),
      c: () => document.querySelector<HTMLElement>('[data-act="copy-link"]')?.click(),
    },
    () => select(null),
  );

  const main = useRef<HTMLElement>(null);
  const { height } = useSize(main);
  const [cardWidth, setCardWidth] = useState<number | null>(null);
  const [timelineHeight, setTimelineHeight] = useState<number | null>(null);
  const usualTimeline = Math.min(
    TIMELINE_SHARE * height,
    usualHeight(timeline.data?.lanes.length ?? 7, overview.events),
  );

  const notices: Notice[] = [];
  if (problems.length > 0) notices.push({ title: words.addressIgnored, details: problems });
  if (report.loaded < report.total)
    notices.push({ title: words.leftOut(report.loaded, report.total), details: issueLines(report, 'error') });
  const odd = issueLines(report, 'warning');
  if (odd.length > 0) notices.push({ title: words.noticed, details: odd });

  const listOf = (answer: typeof list) =>
    answer.data && <EventList answer={answer.data} selected={selected} onSelect={select} onHover={setHovered} />;

  return (
    <Frame overview={overview}>
      <nav className="skip-links" aria-label={words.skipLinks}>
        <a href="#timeline">{words.skipTo.timeline}</a>
        <a href="#map">{words.skipTo.map}</a>
        <a href="#detail">{selected === null ? words.skipTo.list : words.skipTo.card}</a>
      </nav>
      <FilterBar
        filter={filter}
        onChange={setFilter}
        matched={count.data?.matched ?? null}
        total={count.data?.total ?? null}
        names={names}
        useFacet={useFacet}
        searchRef={searchRef}
      />
      <Notices notices={notices} />
      <main
        ref={main}
        className="frame-main"
        style={{
          ...(cardWidth === null ? {} : { ['--w-detail' as string]: `${cardWidth}px` }),
          ['--h-timeline' as string]: `${timelineHeight ?? usualTimeline}px`,
        }}
      >
        <div className="frame-left">
          <div className={styles.mapCell} id="map" tabIndex={-1} inert={isEmpty}>
            <MapPanel
              overview={overview}
              answer={map.data ?? null}
              selected={card}
              preview={preview}
              outlined={onlyCountry(filter, names)}
              position={view.map}
              onMove={(position) =>
                afterMapGesture(() => navigate((shown) => ({ ...shown, map: position }), 'replace'))
              }
              hovered={hovered}
              onHover={setHovered}
              onSelectEvent={select}
              onFilterState={(country, sign, actor) =>
                setFilter(filterByCountry(filter, country, sign, actor, card), 'push')
              }
              unplacedList={<div className={styles.listPanel}>{listOf(unplaced)}</div>}
            />
          </div>
          <div className={styles.timelineCell} inert={isEmpty}>
            <Splitter
              label={words.resizeTimeline}
              orientation="horizontal"
              value={Math.round(timelineHeight ?? usualTimeline)}
              min={TIMELINE_MIN}
              max={Math.max(TIMELINE_MIN, Math.round(height - 240))}
              onChange={setTimelineHeight}
              onReset={() => setTimelineHeight(null)}
            />
            <ViewBoundary name={words.timeline}>
              <Suspense fallback={<div className="frame-skeleton-timeline" />}>
                {timeline.data && overview.extent && (
                  <Timeline
                    answer={timeline.data}
                    extent={overview.extent}
                    window={filter.window}
                    onWindow={(window) =>
                      afterTimelineGesture(() =>
                        navigate((shown) => ({ ...shown, filter: { ...shown.filter, window } }), 'replace'),
                      )
                    }
                    selected={selected}
                    onSelect={select}
                    onEnterCard={() => headingRef.current?.focus()}
                    published={card ? latestPublication(card) : null}
                    hovered={hovered}
                    onHover={setHovered}
                    related={related}
                    undatedList={<div className={styles.listPanel}>{listOf(undated)}</div>}
                  />
                )}
              </Suspense>
            </ViewBoundary>
          </div>
          {isEmpty && (
            <div className={styles.empty}>
              <NoMatches
                filter={filter}
                names={names}
                counts={conflicts}
                onRemove={(part) => loosen(withoutPart(filter, part))}
                onClear={() => loosen(EMPTY_FILTER)}
              />
            </div>
          )}
        </div>
        <aside
          className={`frame-detail ${styles.detailCell}`}
          aria-label={selected === null ? words.eventsTitle : words.selectedEvent}
          id="detail"
          tabIndex={-1}
        >
          <Splitter
            label={words.resizeCard}
            orientation="vertical"
            value={cardWidth ?? (compact ? 344 : 404)}
            min={CARD.min}
            max={CARD.max}
            onChange={setCardWidth}
            onReset={() => setCardWidth(null)}
          />
          {selected === null ? (
            <DatasetPanel overview={overview}>{listOf(list)}</DatasetPanel>
          ) : (
            card && (
              <EventCard
                answer={card}
                hovered={hovered}
                onHover={setHovered}
                onSelect={select}
                onClose={() => select(null)}
                onFilterActor={(actor, role) => setFilter(filterByActor(filter, actor, role), 'push')}
                headingRef={headingRef}
              />
            )
          )}
        </aside>
      </main>
      <p className="visually-hidden" role="status">
        {card ? words.selectedAnnouncement(card.event.title) : ''}
      </p>
    </Frame>
  );
}

const ROW = 24.6;
const BARS = 36 + 20 + 26;

/** CSS pixels that the timeline asks for: its bars, and a row for each event as far as there is room. */
function usualHeight(lanes: number, events: number): number {
  return BARS + Math.min(Math.max(events, lanes), 40) * ROW + 4;
}

/** The date of the latest source of an event that has one. */
function latestPublication({ event, sources }: EventAnswer): EventDate | null {
  const read = new Set(event.claims.map(({ source }) => source));
  const dated = sources.filter((source) => read.has(source.id) && source.date.kind !== 'undated');
  return dated.reduce<EventDate | null>(
    (latest, { date }) => (latest && latest.latest >= date.latest ? latest : date),
    null,
  );
}

const ISSUE_LINES = 20;

function issueLines({ issues }: LoadReport, severity: 'error' | 'warning'): string[] {
  const found = issues.filter((issue) => issue.severity === severity);
  return found.slice(0, ISSUE_LINES).map((issue) => `${issuePlace(issue)}, ${issue.field}: ${issue.message}`);
}
