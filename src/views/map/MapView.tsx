import {
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { zoomKey } from '#controls/platform.ts';
import { useTextScale } from '#controls/useTextScale.ts';
import { useWheelHint } from '#controls/useWheelHint.ts';
import type { ClustersAnswer, EventAnswer, MapAnswer, Overview } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import type { RoleSign } from '#model/role.ts';
import type { Basemap } from '#projection/countries.ts';
import { holdsEvent, type PlaceGroup, placesOfEvents } from '#projection/placeGroups.ts';
import { type MapPosition, scaleAt } from '#projection/planeView.ts';
import type { PlanePoint } from '#projection/projection.ts';
import { contains } from '#projection/rectangles.ts';
import { words } from '#wording/words.ts';
import { Legend, LegendButton } from './Legend.tsx';
import { MapControls } from './MapControls.tsx';
import { MapLabels } from './MapLabels.tsx';
import { Attribution, OmittedNote, UnplacedChip } from './MapNotes.tsx';
import styles from './MapView.module.css';
import { onMapKey, zoomIn, zoomOut } from './mapKeys.ts';
import { OffMapChips } from './OffMapChips.tsx';
import type { Opened } from './OpenedPanel.tsx';
import { PatternDefs } from './PatternDefs.tsx';
import { PlaceMarkers } from './PlaceMarkers.tsx';
import type { MoveKind } from './planeMap.ts';
import { StateTooltip } from './StateTooltip.tsx';
import { type ClusterQuestion, isCrowded, useClusterQuestion } from './useClusterQuestion.ts';
import { useCountriesLayer } from './useCountriesLayer.ts';
import { useDrawing } from './useDrawing.ts';
import { useGeography } from './useGeography.ts';
import { useMapHover } from './useMapHover.ts';
import { NARROW, PHONE, positionOf, useMapPosition } from './useMapPosition.ts';
import { measureObstacles, OBSTACLE, useObstacles } from './useObstacles.ts';
import { usePlaneMap } from './usePlaneMap.ts';
import { useShownEvent } from './useShownEvent.ts';
import { useTextWidth } from './useTextWidth.ts';

export type MapViewProps = {
  /** Its countries and points decide the projection and the view that fits the participants. */
  readonly overview: Overview;
  readonly coarse: Basemap;
  /** Null until it was asked for and has come. */
  readonly fine: Basemap | null;
  /** Called once, when the reader has come near enough to see the coarse level's corners. */
  readonly onNeedFine: () => void;
  readonly answer: MapAnswer;
  /** Of the last question that `onNeedClusters` was told; null until it has come. */
  readonly clusters: ClustersAnswer | null;
  /** What to ask where places are too many to be drawn each; null where they are not. */
  readonly onNeedClusters: (question: ClusterQuestion | null) => void;
  /** The event whose states are filled by their role. */
  readonly selected: EventAnswer | null;
  /** The event that is pointed at; while there is one, it is filled instead. */
  readonly preview: EventAnswer | null;
  /** Country of the one participant that is filtered to: a line round it. */
  readonly outlined: string | null;
  /** Null shows all participants. */
  readonly position: MapPosition | null;
  /**
   * After a move of the reader, never after one of our own; null when the reader asked for the fit. An act is one press
   * of a button or key, a gesture one of many moves by hand.
   */
  readonly onMove: (position: MapPosition | null, how: MoveKind) => void;
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onSelectEvent: (id: string) => void;
  /** From a state's menu. */
  readonly onFilterBy: (choice: ParticipantChoice) => void;
  /** What stands behind the chip that counts the events without a place. */
  readonly unplacedList: ReactNode;
  /** All events of a place, by its key. */
  readonly eventsAt: (place: string) => ReactNode;
};

/** What only a crowded map needs. */
const CrowdedPlaces = lazy(async () => ({ default: (await import('./CrowdedPlaces.tsx')).CrowdedPlaces }));
const ClusterLegend = lazy(async () => ({ default: (await import('./CrowdedPlaces.tsx')).ClusterLegend }));

const openedPanel = () => import('./OpenedPanel.tsx');
const OpenedPanel = lazy(async () => ({ default: (await openedPanel()).OpenedPanel }));

/** Pixels a radian from which the coarse level's corners show. */
const fineScale = 1300;

/** Where events were and who had which role in the one that is shown. */
export function MapView(props: MapViewProps): ReactElement {
  const { overview, coarse, fine, answer, selected, preview, outlined, position, hovered } = props;
  const { clusters, onNeedClusters, onNeedFine, onMove, onHover, onSelectEvent, onFilterBy, unplacedList } = props;
  const shown = preview ?? selected;
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const description = useId();
  const [opened, setOpened] = useState<Opened | null>(null);

  const geography = useGeography(overview, coarse, fine);
  const { projection, fitPoints, known } = geography;
  const { map, view, zooming } = usePlaneMap(canvas, overlay, projection.bounds, (now, how) => {
    // With its middle off the globe a view has no address; null would mean the fit.
    const reached = positionOf(now, projection);
    if (reached) onMove(reached, how);
  });
  const fitted = useMapPosition({ map, view }, position, projection, fitPoints);
  const states = useShownEvent(shown, hovered);
  const { roles, rows, someInferred, others, paint, pressed, setPressed, pointedAt } = states;

  const { hover, report } = useMapHover(known, roles, onHover);
  const isNear = view !== null && scaleAt(view.zoom) > fineScale;
  const lines = useMemo(
    () => [outlined, hover.country, pointedAt].filter((country) => country !== null),
    [outlined, hover.country, pointedAt],
  );
  const layer = {
    map,
    known,
    paint,
    outlined: lines,
    onEnter: hover.enter,
    onLeave: hover.leave,
    onClick: (country: string, { x, y }: { readonly x: number; readonly y: number }) => {
      hover.dismiss();
      setOpened({ kind: 'state', country, x, y });
    },
  };
  const hasFine = useCountriesLayer({ ...layer, countries: geography.fine, isShown: isNear });
  useCountriesLayer({ ...layer, countries: geography.coarse, isShown: !isNear || !hasFine });

  const asked = useRef(false);
  useEffect(
    function askForFineLevelOnce() {
      if (!isNear || asked.current) return;
      asked.current = true;
      onNeedFine();
    },
    [isNear, onNeedFine],
  );

  const { forget } = hover;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has other states under the pointer
  useEffect(
    function forgetHoverWhenMapMoves() {
      forget();
    },
    [view],
  );

  // Larger text needs as much more room.
  const textScale = useTextScale();
  const isNarrow = view !== null && view.width < NARROW * textScale;
  const isPhone = view !== null && view.width < PHONE * textScale;
  const measure = useTextWidth(frame, textScale);
  const wheelHint = useWheelHint(frame);
  const crowded = isCrowded(answer);
  useClusterQuestion(zooming ? null : view, crowded, projection, textScale, onNeedClusters);
  const single = useMemo(
    () => (crowded ? { ...answer, places: placesOfEvents([selected, preview], answer.places) } : answer),
    [crowded, answer, selected, preview],
  );
  // Names are written of states with a role and of places that are drawn each.
  const hasLabels = states.exceptions.length > 0 || single.places.length > 0 || selected !== null;
  const obstacles = useObstacles(frame, hasLabels);
  const { groups, labels, offMap, smallStates, legendAt } = useDrawing({
    overview,
    answer: single,
    selected,
    shown,
    geography,
    states,
    view,
    fitted,
    obstacles,
    measure,
    text: textScale,
  });

  const hasLegend = rows.length > 0 || others > 0;
  const floatingAt = isNarrow || !hasLegend ? null : legendAt;

  const fit = (): void => {
    if (map && fitted) map.setView(fitted);
    onMove(null, 'act');
  };
  const isSelected = useCallback((group: PlaceGroup) => holdsEvent(group, selected), [selected]);
  const hoveredEvent = hovered?.kind === 'event' ? hovered.id : null;
  const isRinged = useCallback(
    ({ places }: PlaceGroup) => places.some(({ events }) => events.some(({ id }) => id === hoveredEvent)),
    [hoveredEvent],
  );
  const reach = ({ x, y }: PlanePoint): void => {
    if (!map || !view) return;
    const spot = { x, y, width: 0, height: 0 };
    const isHidden = measureObstacles(frame.current).some((obstacle) => contains(obstacle, spot));
    if (isHidden || !contains({ x: 0, y: 0, width: view.width, height: view.height }, spot)) {
      map.panBy(x - view.width / 2, y - view.height / 2);
    }
  };
  const open = (group: PlaceGroup, box: DOMRect): void =>
    setOpened({ kind: 'place', group, x: box.right + 6, y: box.top });
  const legend = {
    rows,
    someInferred,
    others,
    previewed: preview && preview.event.id !== selected?.event.id ? preview.summary : null,
    pressed,
    onPress: setPressed,
    onHover: (sign: RoleSign | null) => report(sign && { kind: 'sign', sign }),
  };

  return (
    <section
      ref={frame}
      className={styles.frame}
      aria-label={words.map}
      aria-describedby={description}
      onKeyDown={(event) => map && onMapKey(event, map, fit)}
      onPointerMove={({ clientX, clientY }) => hover.track({ x: clientX, y: clientY })}
    >
      <p id={description} className="visually-hidden">
        {words.mapLabel}
      </p>
      <PatternDefs />
      <div ref={canvas} className={styles.canvas} aria-hidden="true" onPointerDown={hover.dismiss} />
      <MapControls onZoomIn={() => map && zoomIn(map)} onZoomOut={() => map && zoomOut(map)} onFit={fit} />
      <OffMapChips
        states={offMap}
        isLegendRight={floatingAt !== null && view !== null && floatingAt > view.width / 2 - 100}
        onReach={({ point }) => map?.panTo(point)}
      />
      <div
        ref={overlay}
        className={`${styles.overlay} ${crowded ? styles.crowded : ''} ${zooming ? styles[zooming] : ''}`}
      >
        {crowded && clusters && view && (
          <Suspense fallback={null}>
            <CrowdedPlaces
              {...{ clusters, projection, view, zooming, frame }}
              marks={answer.places}
              text={textScale}
              onZoomTo={(nearer) => map?.zoomTo(nearer)}
              onOpen={open}
              onReach={reach}
            />
          </Suspense>
        )}
        <MapLabels labels={labels} smallStates={smallStates} />
        <PlaceMarkers
          groups={groups}
          isSelected={isSelected}
          isRinged={isRinged}
          onHover={report}
          onReach={reach}
          onPress={(group, box) => {
            const only = group.count === 1 ? group.places[0].events[0] : undefined;
            if (only) onSelectEvent(only.id);
            else open(group, box);
          }}
        />
      </div>
      {crowded && clusters && !isNarrow && !hasLegend && (
        <Suspense fallback={null}>
          <ClusterLegend clusters={clusters} text={textScale} isRaised={answer.unplaced > 0} />
        </Suspense>
      )}
      {hasLegend && floatingAt !== null && <Legend {...legend} left={floatingAt} />}
      <div className={`${styles.notes} ${isPhone ? styles.phone : isNarrow ? styles.narrow : ''}`} {...OBSTACLE}>
        {hasLegend && floatingAt === null && <LegendButton {...legend} isShort={isPhone} />}
        {answer.unplaced > 0 && (
          <UnplacedChip unplaced={answer.unplaced} matched={answer.matched} isShort={isPhone}>
            {unplacedList}
          </UnplacedChip>
        )}
        {!crowded && answer.omitted > 0 && <OmittedNote omitted={answer.omitted} />}
      </div>
      <Attribution room={isPhone ? 'phone' : isNarrow ? 'narrow' : 'wide'} />
      {wheelHint && <p className={styles.hint}>{words.zoomHint(zoomKey())}</p>}
      {hover.tooltip && !opened && (
        <StateTooltip
          country={hover.tooltip.country}
          at={hover.tooltip}
          frame={frame}
          role={roles.get(hover.tooltip.country) ?? null}
          shown={shown}
          onEnter={hover.enterTooltip}
          onLeave={hover.leave}
        />
      )}
      {opened && (
        <Suspense fallback={null}>
          <OpenedPanel
            opened={opened}
            role={opened.kind === 'state' ? (roles.get(opened.country) ?? null) : null}
            selected={selected?.event.id ?? null}
            onFilterBy={onFilterBy}
            onSelectEvent={onSelectEvent}
            onHoverEvent={(id) => report(id === null ? null : { kind: 'event', id })}
            onClose={() => setOpened(null)}
            eventsAt={props.eventsAt}
          />
        </Suspense>
      )}
    </section>
  );
}
