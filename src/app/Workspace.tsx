import { memo, type ReactElement, useCallback, useMemo, useRef, useState } from 'react';
import { Splitter } from '#controls/Splitter.tsx';
import { LIST_LIMIT, type Overview } from '#model/answers.ts';
import { EMPTY_FILTER, type Filter, withoutPart } from '#model/filter.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import { DatasetPanel } from '#views/card/DatasetPanel.tsx';
import { EventCard } from '#views/card/EventCard.tsx';
import { FilterBar } from '#views/filters/FilterBar.tsx';
import { NoMatches } from '#views/filters/NoMatches.tsx';
import { words } from '#wording/words.ts';
import type { LoadReport } from '#worker/protocol.ts';
import styles from './app.module.css';
import { filterBy, onlyCountry, useAddressProblems, useConflicts, useRelated, withoutIdleWindow } from './asking.ts';
import { EventListOf } from './EventListOf.tsx';
import { Frame } from './Frame.tsx';
import { MapPanel } from './MapPanel.tsx';
import { loadNotices, Notices } from './Notices.tsx';
import { useAnswer, useFacet } from './queries.ts';
import { useShortcuts } from './shortcuts.ts';
import { TimelinePanel } from './TimelinePanel.tsx';
import type { useAddress } from './useAddress.ts';
import { useFocusAfter } from './useFocusAfter.ts';
import { usePanelSizes } from './usePanelSizes.ts';
import { useSettled } from './useSettled.ts';

type WorkspaceProps = {
  readonly address: ReturnType<typeof useAddress>;
  readonly report: LoadReport;
  readonly overview: Overview;
};

/** How long the pointer rests on an event before the map shows its roles. */
const PREVIEW_MS = 150;
/** Hovering redraws the views that answer to it, not these. */
const StillFilterBar = memo(FilterBar);

/** The views of one dataset, joined: each shows an answer of the engine, and every act of the reader changes the address. */
export function Workspace({ address, report, overview }: WorkspaceProps): ReactElement {
  const { view, navigate } = address;
  const filter = useMemo(() => withoutIdleWindow(view.filter, overview.extent), [view.filter, overview.extent]);
  const [hovered, setHovered] = useState<Hovered | null>(null);

  const asked = useAnswer('event', view.selected === null ? null : [{ id: view.selected, filter }]);
  // An address may name an event that the dataset does not hold; then nothing is selected.
  const isUnknown = asked.data === null && !asked.isPlaceholderData;
  const selected = isUnknown ? null : view.selected;
  // The card before stays until the next one is there, so that the focus in it stays too.
  const card = selected === null ? null : (asked.data ?? null);
  const count = useAnswer('count', [filter]);
  const timeline = useAnswer('timeline', [{ filter, keep: selected }]);
  const map = useAnswer('map', [filter]);
  const first = useAnswer('list', selected === null ? [{ filter, which: 'all', offset: 0, limit: LIST_LIMIT }] : null);
  const restedOn = useSettled(hovered?.kind === 'event' ? hovered.id : null, PREVIEW_MS);
  const previewed = useAnswer('event', restedOn === null ? null : [{ id: restedOn, filter }]);
  const preview = restedOn !== null && previewed.data?.event.id === restedOn ? previewed.data : null;
  const related = useRelated(hovered, filter);
  const { names, ignored, unknown } = useAddressProblems(address);
  const isEmpty = count.data?.matched === 0 && overview.events > 0;
  const conflicts = useConflicts(filter, isEmpty);

  const searchRef = useRef<HTMLInputElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  const sizes = usePanelSizes(main, overview.events);
  const focusAfter = useFocusAfter(
    asked.isPlaceholderData && selected !== null ? '' : `${selected} ${isEmpty}`,
    headingRef,
  );

  const setFilter = useCallback(
    (next: Filter, how: 'push' | 'replace') => navigate((shown) => ({ ...shown, filter: next }), how),
    [navigate],
  );
  const select = useCallback(
    (id: string | null) => navigate((shown) => ({ ...shown, selected: id }), 'push'),
    [navigate],
  );
  const selectFromList = useCallback(
    (id: string) => {
      focusAfter('card');
      select(id);
    },
    [select, focusAfter],
  );
  const close = (): void => {
    if (selected === null) return;
    const inCard = document.getElementById('detail')?.contains(document.activeElement);
    if (inCard) focusAfter({ event: selected });
    select(null);
  };
  const loosen = (next: Filter): void => {
    if (isEmpty) focusAfter('map');
    setFilter(next, 'push');
  };
  const choose = (choice: ParticipantChoice): void => setFilter(filterBy(filter, choice), 'push');
  const step = (id: string | null | undefined): void => {
    const to = selected === null ? first.data?.rows[0]?.id : id;
    if (to) select(to);
  };
  useShortcuts(
    {
      '/': () => searchRef.current?.focus(),
      j: () => step(card?.next),
      k: () => step(card?.previous),
      c: () => document.querySelector<HTMLElement>('[data-act="copy-link"]')?.click(),
    },
    close,
  );

  const listProps = { filter, selected, onSelect: select, onHover: setHovered };
  const skipLinks = [
    ['#timeline', words.skipTo.timeline],
    ['#map', words.skipTo.map],
    ['#detail', selected === null ? words.skipTo.list : words.skipTo.card],
  ] as const;

  return (
    <Frame overview={overview} skipLinks={skipLinks}>
      <StillFilterBar
        filter={filter}
        onChange={setFilter}
        matched={count.data?.matched ?? null}
        total={count.data?.total ?? null}
        names={names}
        useFacet={useFacet}
        searchRef={searchRef}
      />
      <Notices notices={loadNotices(report, ignored, unknown)} />
      <main ref={main} className="frame-main" style={sizes.style}>
        <div className="frame-left">
          <div className={styles.mapCell} id="map" tabIndex={-1} inert={isEmpty}>
            <MapPanel
              overview={overview}
              answer={map.data ?? null}
              selected={card}
              preview={preview}
              outlined={onlyCountry(filter, names)}
              position={view.map}
              onMove={(position, how) =>
                navigate((shown) => ({ ...shown, map: position }), how === 'act' ? 'step' : 'gesture')
              }
              hovered={hovered}
              onHover={setHovered}
              onSelectEvent={select}
              onFilterBy={choose}
              unplacedList={
                <div className={styles.listPanel}>
                  <EventListOf which="unplaced" {...listProps} />
                </div>
              }
            />
          </div>
          <div className={styles.timelineCell} inert={isEmpty}>
            <Splitter label={words.resizeTimeline} orientation="horizontal" {...sizes.timeline} />
            <TimelinePanel
              answer={timeline.data}
              overview={overview}
              window={filter.window}
              onWindow={(window, how) =>
                navigate(
                  (shown) => ({ ...shown, filter: withoutIdleWindow({ ...shown.filter, window }, overview.extent) }),
                  how === 'act' ? 'step' : 'gesture',
                )
              }
              selected={selected}
              onSelect={select}
              onEnterCard={() => headingRef.current?.focus()}
              published={card?.published ?? null}
              hovered={hovered}
              onHover={setHovered}
              related={related}
              undatedList={
                <div className={styles.listPanel}>
                  <EventListOf which="undated" {...listProps} />
                </div>
              }
            />
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
          aria-busy={asked.isPlaceholderData}
          id="detail"
          tabIndex={-1}
        >
          <Splitter label={words.resizeCard} orientation="vertical" {...sizes.card} />
          {selected === null && (
            <DatasetPanel overview={overview}>
              <EventListOf which="all" {...listProps} onSelect={selectFromList} />
            </DatasetPanel>
          )}
          {card && (
            <EventCard
              answer={card}
              hovered={hovered}
              onHover={setHovered}
              onSelect={select}
              onClose={close}
              onFilterBy={choose}
              onClearFilters={() => loosen(EMPTY_FILTER)}
              headingRef={headingRef}
            />
          )}
        </aside>
      </main>
      <p className="visually-hidden" role="status">
        {card ? words.selectedAnnouncement(card.event.title) : ''}
      </p>
    </Frame>
  );
}
