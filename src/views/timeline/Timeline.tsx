import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { fetchedPart } from '#controls/fetchedPart.ts';
import { zoomKey } from '#controls/platform.ts';
import { useLaneWidth } from '#controls/useLaneWidth.ts';
import { COMPACT, SHEET, useMedia } from '#controls/useMedia.ts';
import { useSize } from '#controls/useSize.ts';
import { useTextScale } from '#controls/useTextScale.ts';
import { useWheelHint } from '#controls/useWheelHint.ts';
import { axisTicks } from '#figures/axisTicks.ts';
import type { Lanes as LanesBy, TimelineAnswer } from '#model/answers.ts';
import { DAY_MS, type EventDate } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import type { Hovered } from '#model/hovered.ts';
import { dayWords } from '#wording/dates.ts';
import { words } from '#wording/words.ts';
import { Axis, Grid } from './Axis.tsx';
import type { UseDensity } from './Density.tsx';
import { isExtra } from './extraItems.ts';
import { Lanes } from './Lanes.tsx';
import { orderLanes } from './laneNames.ts';
import { nextItem } from './navigate.ts';
import { PanelButton } from './PanelButton.tsx';
import { MARK_LANE, MARK_ROW } from './rows.ts';
import { SourceBand, SourceRule } from './SourceLine.tsx';
import { toDays, within } from './shownWindow.ts';
import styles from './Timeline.module.css';
import { PhoneHead, Toolbar } from './Toolbar.tsx';
import { useAnswered } from './useAnswered.ts';
import { useDensityNote } from './useDensityNote.ts';
import { useItemStates } from './useItemStates.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { usePinch } from './usePinch.ts';
import { usePlacedItems } from './usePlacedItems.ts';
import { usePointerActs } from './usePointerActs.ts';
import { useSelectedInSight } from './useSelectedInSight.ts';
import { useDrawing, useFeed } from './useTimelineItems.ts';
import { useVisTimeline } from './useVisTimeline.ts';
import { useWidgetOptions } from './useWidgetOptions.ts';

export type TimelineProps = {
  readonly answer: TimelineAnswer;
  /** The whole dataset's dates; a window as wide as this is no filter. */
  readonly extent: TimeWindow;
  /** The window that the address asks for; null is the whole extent. */
  readonly window: TimeWindow | null;
  /** The reader has moved or zoomed the window, by a gesture or by a button or key; whole days. */
  readonly onWindow: (window: TimeWindow | null, how: 'act' | 'gesture') => void;
  readonly lanes: LanesBy;
  readonly onLanes: (lanes: LanesBy) => void;
  /** The one participant that is filtered, whose roles the marks can show; null offers none. */
  readonly roleOf: { readonly name: string } | null;
  readonly showRoles: boolean;
  readonly onShowRoles: (show: boolean) => void;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Enter on the selected event: the reader wants its card. */
  readonly onEnterCard: () => void;
  /** When the selected event's latest source was published; null draws no source line. */
  readonly published: EventDate | null;
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  /** Events that what is hovered elsewhere concerns; the others step back. Null dims nothing. */
  readonly related: ReadonlySet<string> | null;
  /** What the button for undated events opens. */
  readonly undatedList: ReactNode;
  readonly useDensity: UseDensity;
};

const [useDense, fetchDense] = fetchedPart(async () => (await import('./Dense.tsx')).Dense);

/** For those who know that there will be many events. */
export { fetchDense };

const ZOOM_STEP = 0.6;
/** CSS pixels of source band and axis on a phone, where the lanes are only as high as their marks. */
const PHONE_BARS = 44;
/** CSS pixels that a lane of bars has at least. */
const LEAST_BARS = 26;

/** Events in lanes over time, with what is not known about their dates drawn as it is. */
export function Timeline(props: TimelineProps): ReactElement {
  const { answer, extent, window: asked, onWindow, selected, onSelect, onHover, hovered, published } = props;
  const container = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const compact = useMedia(COMPACT);
  const isPhone = useMedia(SHEET);
  const laneWidth = useLaneWidth();
  const text = useTextScale();
  const width = Math.max(0, useSize(container).width - laneWidth);
  const shown = asked ?? extent;
  const [live, setLive] = useState<TimeWindow>(shown);
  const [settled, setSettled] = useState<TimeWindow>(shown);

  const roleOf = props.showRoles ? (props.roleOf?.name ?? null) : null;
  const answered = useAnswered(answer, props.lanes, roleOf);
  const lanes = useMemo(() => orderLanes(answer.lanes, answered.lanes), [answer.lanes, answered.lanes]);
  const { height: scrollerHeight } = useSize(scroller);
  const { height: sectionHeight } = useSize(section);
  const room = isPhone ? sectionHeight - PHONE_BARS : scrollerHeight;
  // While there are bars, the selected event alone stands as a mark over them.
  const { isDense } = answer;
  const items = useMemo(
    () => (isDense ? answer.items.filter(({ id }) => id === selected) : answer.items),
    [answer, isDense, selected],
  );
  const { placed, extras, crowded, rows } = usePlacedItems({
    items,
    lanes,
    visible: { ...settled, width, text },
    extent,
    roleOf: answered.roleOf,
    room,
    alwaysBare: isPhone,
    selected,
  });
  const heights = useMemo(() => {
    const equal = Math.max(LEAST_BARS, Math.floor((room - 2) / Math.max(1, lanes.length)));
    if (isDense) return new Map(lanes.map(({ key }) => [key, equal]));
    return rows && new Map([...rows].map(([key, count]) => [key, count * MARK_ROW + MARK_LANE]));
  }, [isDense, lanes, room, rows]);
  const drawnAs = isDense ? 'bars' : extras.length > 0 ? 'clusters' : 'single';
  const [isDenseWanted, setIsDenseWanted] = useState(false);
  if (drawnAs !== 'single' && !isDenseWanted) setIsDenseWanted(true);
  const Dense = useDense(isDenseWanted);
  const [slot, setSlot] = useState<HTMLDivElement | null>(null);
  const ground = useRef<((clientX: number) => void) | null>(null);
  const inView = useMemo(() => {
    const seen = placed.filter((item) => !item.away);
    return lanes.map((lane) => [...seen, ...extras].filter((item) => item.lane === lane.key));
  }, [placed, extras, lanes]);

  const [focused, setFocused] = useState<string | null>(null);
  const current = pickCurrent(inView.flat(), [focused, selected]);
  const [hoveredLane, setHoveredLane] = useState<string | null>(null);
  const stateOf = useItemStates(container, placed, {
    selected,
    hovered,
    related: props.related,
    hoveredLane,
    current,
  });
  const drawing = useDrawing(placed, extras, stateOf);

  const handles = useVisTimeline(container, shown, drawing, setLive, (range) => {
    setSettled(range);
    onWindow(toDays(range, extent), 'gesture');
  });
  useWidgetOptions(handles, { extent, leastHeight: isPhone ? 0 : Math.max(0, room - 1), bare: rows !== null });
  useFeed(handles, placed, extras, selected);
  useKeptFocus(container, handles);
  useSelectedInSight(scroller, handles, selected, `${rows !== null} ${room} ${drawnAs}`);
  usePinch(container);

  useEffect(
    function showWhatTheAddressAsks() {
      if (!handles) return;
      const now = handles.timeline.getWindow();
      const same = toDays({ start: now.start.getTime(), end: now.end.getTime() }, extent);
      // The window on screen may lie between days; only another day is another window.
      if (same?.start === asked?.start && same?.end === asked?.end) return;
      handles.timeline.setWindow(shown.start, shown.end, { animation: false });
      setLive(shown);
      setSettled(shown);
    },
    [handles, asked, shown, extent],
  );

  const moveTo = (range: TimeWindow): void => {
    const bounded = within(range, extent);
    handles?.timeline.setWindow(bounded.start, bounded.end, { animation: false });
    setLive(bounded);
    setSettled(bounded);
    onWindow(toDays(bounded, extent), 'act');
  };
  const zoom = (factor: number): void => {
    // The event that the reader is with stays where it stands; without one, the middle does.
    const anchored = placed.find((item) => item.id === (focused ?? selected) && !item.away);
    const anchor = anchored?.moment ?? (live.start + live.end) / 2;
    const by = Math.max(factor, DAY_MS / (live.end - live.start));
    moveTo({ start: anchor - (anchor - live.start) * by, end: anchor + (live.end - anchor) * by });
  };
  const pan = (share: number): void => {
    const by = Math.min(Math.max((live.end - live.start) * share, extent.start - live.start), extent.end - live.end);
    moveTo({ start: live.start + by, end: live.end + by });
  };

  const focusItem = (id: string): void => {
    setFocused(id);
    const mark = container.current?.querySelector<HTMLElement>(`button[data-event="${CSS.escape(id)}"]`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const zoomTo = (range: TimeWindow): void => {
    const beside = Math.max(0, (DAY_MS - (range.end - range.start)) / 2);
    moveTo({ start: range.start - beside, end: range.end + beside });
  };
  const select = (id: string): void => {
    const extra = extras.find((one) => one.id === id);
    // What may have been at any time in the window is no nearer anywhere in it.
    if (extra && (extra.span.start > live.start || extra.span.end < live.end)) zoomTo(extra.span);
    else if (extra) return;
    else if (id === selected) props.onEnterCard();
    else onSelect(id);
  };
  const hover = (next: Hovered | null): void => onHover(next?.kind === 'event' && isExtra(next.id) ? null : next);
  const acts = usePointerActs(select, hover, setFocused, rows !== null, (clientX) => ground.current?.(clientX));
  const onWindowKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.shiftKey && event.key === 'ArrowLeft') pan(-0.2);
    else if (event.shiftKey && event.key === 'ArrowRight') pan(0.2);
    else if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP);
    else if (event.key === '-') zoom(1 / ZOOM_STEP);
    else if (event.key === '0') moveTo(extent);
    else return false;
    event.preventDefault();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || onWindowKey(event)) return;
    const next = nextItem(inView, current, event.key);
    if (next === null) return;
    focusItem(next);
    event.preventDefault();
  };

  const zoomHint = useWheelHint(scroller);
  const visible = { ...live, width, text };
  const ticks = axisTicks(visible);
  const inWindow = answer.lanes.reduce((sum, { count }) => sum + count, -answer.undated);
  const single = placed.filter(({ item, away }) => !item.hidden && !away).length;
  const drawn = isDense ? inWindow : extras.reduce((sum, { count }) => sum + count, single);
  const densityNote = useDensityNote(crowded, drawn, drawnAs !== 'single');
  const span = words.span(dayWords(shown.start), dayWords(shown.end - DAY_MS));

  return (
    <section
      ref={section}
      className={styles.timeline}
      aria-label={words.timeline}
      id="timeline"
      style={{ ['--lane' as string]: `${laneWidth}px` }}
    >
      {isPhone ? (
        <PhoneHead slot={setSlot} />
      ) : (
        <Toolbar
          answer={answer}
          placed={placed}
          compact={compact}
          crowded={crowded}
          isDense={isDense}
          slot={setSlot}
          lanes={props.lanes}
          onLanes={props.onLanes}
          roleOf={props.roleOf}
          showRoles={props.showRoles}
          onShowRoles={props.onShowRoles}
          undatedList={props.undatedList}
          isWhole={asked === null}
          onZoom={(way) => zoom(way === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP)}
          onFit={() => moveTo(extent)}
        />
      )}
      <SourceBand published={published} visible={visible} isPhone={isPhone}>
        {isPhone && answer.undated > 0 && (
          <PanelButton className={styles.undated} text={words.undatedButton(answer.undated)} width={344}>
            {props.undatedList}
          </PanelButton>
        )}
      </SourceBand>
      <div className={styles.scroller} ref={scroller}>
        <div className={styles.lanes} data-lanes={drawnAs}>
          <Grid ticks={ticks} published={published} visible={visible} />
          <SourceRule published={published} visible={visible} />
          {Dense && isDenseWanted && (
            <Dense
              drawnAs={drawnAs}
              events={drawn}
              handles={handles}
              container={container}
              scroller={scroller}
              hadFocus={focused !== null}
              lanes={lanes}
              by={answered.lanes}
              settled={{ ...settled, width, text }}
              extent={extent}
              useDensity={props.useDensity}
              legend={slot}
              compact={compact}
              onZoomTo={zoomTo}
              onKey={onWindowKey}
              ground={ground}
            />
          )}
          {/* biome-ignore lint/a11y/useSemanticElements: a timeline is a group of its events, not a set of form fields */}
          <div
            ref={container}
            className={styles.widget}
            role="group"
            data-moving={live.start !== settled.start || live.end !== settled.end}
            aria-roledescription={words.timelineRole}
            aria-label={words.timelineLabel(drawn, span)}
            onKeyDown={onKeyDown}
            {...acts}
          />
        </div>
      </div>
      {zoomHint && (
        <p className={styles.hint} aria-hidden="true">
          {words.zoomHint(zoomKey())}
        </p>
      )}
      <Axis ticks={ticks} visible={visible} compact={compact} />
      <p className="visually-hidden" role="status">
        {densityNote}
      </p>
      <Lanes
        handles={handles}
        lanes={lanes}
        by={answered.lanes}
        heights={heights}
        compact={compact}
        onHover={(key) => {
          setHoveredLane(key);
          if (answered.lanes === 'type') onHover(key === null ? null : { kind: 'type', type: key });
        }}
      />
    </section>
  );
}

/** The item that Tab reaches: the one last focused, else the selected one, else the first. */
function pickCurrent(items: readonly { readonly id: string }[], wanted: readonly (string | null)[]): string | null {
  const found = wanted.find((id) => id !== null && items.some((item) => item.id === id));
  return found ?? items[0]?.id ?? null;
}
