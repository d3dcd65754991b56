import type { ReactElement } from 'react';
import { Splitter } from '#controls/Splitter.tsx';
import { SHEET, useMedia } from '#controls/useMedia.ts';
import { words } from '#wording/words.ts';
import styles from './app.module.css';
import { countryOfState } from './asking.ts';
import { EventListOf } from './EventListOf.tsx';
import { MapPanel } from './MapPanel.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { useAnswer } from './queries.ts';
import { TimelinePanel } from './TimelinePanel.tsx';
import type { PanelSize } from './usePanelSizes.ts';
import type { Workspace } from './useWorkspace.ts';

/** Map, timeline and overview: the same events in space and in time. */
export function ExploreView({ work, height }: { work: Workspace; height: PanelSize }): ReactElement {
  const { view, navigate, overview, filter, selected, card, hovered, setHovered, select } = work;
  const isFixed = useMedia(SHEET);
  const roleOf = view.roles ? work.onlyActor : null;
  const timeline = useAnswer('timeline', [{ filter, keep: selected, lanes: view.lanes, roleOf: roleOf?.id ?? null }]);
  const map = useAnswer('map', [filter]);
  const listProps = { filter, selected, onSelect: select, onHover: setHovered };
  return (
    <>
      <div className={styles.mapCell} id="map" tabIndex={-1} inert={work.isEmpty}>
        <MapPanel
          overview={overview}
          filter={filter}
          answer={map.data ?? null}
          selected={card}
          preview={work.preview}
          outlined={countryOfState(work.onlyActor)}
          position={view.map}
          onMove={(position, how) =>
            navigate((shown) => ({ ...shown, map: position }), how === 'act' ? 'step' : 'gesture')
          }
          hovered={hovered}
          onHover={setHovered}
          onSelectEvent={select}
          onFilterBy={work.choose}
          eventsAt={(place) => <EventListOf which={{ place }} {...listProps} />}
          unplacedList={
            <div className={styles.listPanel}>
              <EventListOf which="unplaced" {...listProps} />
            </div>
          }
        />
      </div>
      <div className={styles.timelineCell}>
        {!isFixed && <Splitter label={words.resizeTimeline} orientation="horizontal" {...height} />}
        <div className={styles.lanes} inert={work.isEmpty}>
          <TimelinePanel
            answer={timeline.data}
            overview={overview}
            filter={filter}
            window={filter.window}
            onWindow={work.setWindow}
            lanes={view.lanes}
            onLanes={(lanes) => work.change({ lanes })}
            actor={work.onlyActor}
            showRoles={roleOf !== null}
            onShowRoles={(roles) => work.change({ roles })}
            selected={selected}
            onSelect={select}
            onEnterCard={() => work.headingRef.current?.focus()}
            published={card?.published ?? null}
            hovered={hovered}
            onHover={setHovered}
            related={work.related}
            undatedList={
              <div className={styles.listPanel}>
                <EventListOf which="undated" {...listProps} />
              </div>
            }
          />
        </div>
        <OverviewPanel overview={overview} filter={filter} onWindow={work.setWindow} />
      </div>
    </>
  );
}
