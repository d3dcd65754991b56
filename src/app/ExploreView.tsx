import { type ReactElement, useCallback, useMemo, useState } from 'react';
import type { View } from '#address/view.ts';
import { Splitter } from '#controls/Splitter.tsx';
import { SHEET, useMedia } from '#controls/useMedia.ts';
import type { MapViewProps } from '#views/map/MapView.tsx';
import { words } from '#wording/words.ts';
import styles from './app.module.css';
import { timelineRequest } from './askAhead.ts';
import { countryOfState } from './asking.ts';
import { ListedContext, ListedEvents } from './EventListOf.tsx';
import { MapPanel } from './MapPanel.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { useAnswer } from './queries.ts';
import { TimelinePanel } from './TimelinePanel.tsx';
import { useAct } from './useAct.ts';
import { useMapsTurn } from './useMapsTurn.ts';
import type { PanelSize } from './usePanelSizes.ts';
import { useSame } from './useSame.ts';
import type { Workspace } from './useWorkspace.ts';

/** Map, timeline and overview: the same events in space and in time. */
export function ExploreView({ work, height }: { work: Workspace; height: PanelSize }): ReactElement {
  const { view, navigate, overview, filter, selected, card, hovered, setHovered, select, setWindow } = work;
  const isFixed = useMedia(SHEET);
  const actor = work.onlyActor;
  const roleOf = view.roles ? actor : null;
  const timeline = useAnswer('timeline', [timelineRequest(view, filter, selected, roleOf?.id ?? null)]);
  const map = useAnswer('map', [filter]);
  const [isCounted, setIsCounted] = useState(false);
  const onCounted = useCallback(() => setIsCounted(true), []);
  const { isDense = true } = timeline.data ?? {};
  const isMapsTurn = useMapsTurn(!isDense || isCounted);
  const position = useSame(view.map);
  const move = useAct<Parameters<MapViewProps['onMove']>, void>((to, how) =>
    navigate((shown) => ({ ...shown, map: to }), how === 'act' ? 'step' : 'gesture'),
  );
  const choose = useAct(work.choose);
  const setLanes = useAct((lanes: View['lanes']) => work.change({ lanes }));
  const showRoles = useAct((roles: boolean) => work.change({ roles }));
  const enterCard = useAct(() => work.headingRef.current?.focus());
  const window = useSame(filter.window);
  const listed = useMemo(
    () => ({ filter, selected, onSelect: select, onHover: setHovered }),
    [filter, selected, select, setHovered],
  );
  return (
    <ListedContext value={listed}>
      <div className={styles.mapCell} id="map" tabIndex={-1} inert={work.isEmpty}>
        <MapPanel
          overview={overview}
          filter={filter}
          answer={map.data ?? null}
          isTurn={isMapsTurn}
          selected={card}
          preview={work.preview}
          outlined={countryOfState(actor)}
          position={position}
          onMove={move}
          hovered={hovered}
          onHover={setHovered}
          onSelectEvent={select}
          onFilterBy={choose}
          eventsAt={eventsAt}
          unplacedList={UNPLACED}
        />
      </div>
      <div className={styles.timelineCell}>
        {!isFixed && <Splitter label={words.resizeTimeline} orientation="horizontal" {...height} />}
        <div className={styles.lanes} inert={work.isEmpty}>
          <TimelinePanel
            answer={timeline.data}
            onCounted={onCounted}
            overview={overview}
            filter={filter}
            window={window}
            onWindow={setWindow}
            lanes={view.lanes}
            onLanes={setLanes}
            actor={actor}
            showRoles={roleOf !== null}
            onShowRoles={showRoles}
            selected={selected}
            onSelect={select}
            onEnterCard={enterCard}
            published={card?.published ?? null}
            hovered={hovered}
            onHover={setHovered}
            related={work.related}
            undatedList={UNDATED}
          />
        </div>
        <OverviewPanel overview={overview} filter={filter} onWindow={setWindow} />
      </div>
    </ListedContext>
  );
}

// The lists take their filter from the context, so that map and timeline are not drawn anew when it changes.
const UNPLACED = (
  <div className={styles.listPanel}>
    <ListedEvents which="unplaced" />
  </div>
);
const UNDATED = (
  <div className={styles.listPanel}>
    <ListedEvents which="undated" />
  </div>
);
const eventsAt = (place: string): ReactElement => <ListedEvents which={{ place }} />;
