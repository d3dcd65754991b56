import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type DensityBins, densityAround } from '#figures/densityEdges.ts';
import type { Lanes } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import { denseWords } from '#wording/lateWords.ts';
import styles from './Density.module.css';
import { DensityLegend } from './DensityLegend.tsx';
import { DensityTip } from './DensityTip.tsx';
import { binAt, binsWithin } from './densityBars.ts';
import { saidOf } from './densityCounts.ts';
import type { Lane } from './laneNames.ts';
import { type Counted, useDensityCanvas, windowOf } from './useDensityCanvas.ts';
import type { VisHandles } from './useVisTimeline.ts';
import type { Visible } from './visItems.ts';

/** Asks for counts in bins; a React hook given by the app so that views stay free of queries. */
export type UseDensity = (bins: DensityBins) => Counted | null;

export type DensityProps = {
  readonly handles: VisHandles;
  readonly container: RefObject<HTMLElement | null>;
  /** From top to bottom. */
  readonly lanes: readonly Lane[];
  readonly by: Lanes;
  /** Where the window came to rest, and the whole of what can be shown. */
  readonly settled: Visible;
  readonly extent: TimeWindow;
  readonly useDensity: UseDensity;
  /** Where in the toolbar the scale is named; null while there is no such place. */
  readonly legend: Element | null;
  /** How little of it there is room for. */
  readonly compact: boolean;
  readonly onZoomTo: (window: TimeWindow) => void;
  /** Keys that mean the window, as everywhere on the timeline. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Set to what a click among the lanes means, at a place across the page in CSS pixels. */
  readonly ground: RefObject<((clientX: number) => void) | null>;
};

/** Narrower than this, in CSS pixels, no bar is. */
export const LEAST_BAR = 1.8;

/** Bars instead of marks: how many events there are over time, lane by lane. A slider leads from bin to bin. */
export function Density(props: DensityProps): ReactElement {
  const { handles, container, lanes, by, settled, extent, onZoomTo, ground } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { start, end, width } = settled;
  const bins = useMemo(() => densityAround({ start, end }, extent, width, LEAST_BAR), [start, end, extent, width]);
  const counted = props.useDensity(bins);
  const shown = useMemo(() => ({ start, end }), [start, end]);
  useDensityCanvas(canvas, { handles, counted, lanes, by, settled: shown });

  const edges = counted?.bins.edges ?? bins.edges;
  const unit = counted?.bins.unit ?? bins.unit;
  const [first, until] = binsWithin(edges, shown);
  const [pointed, setPointed] = useState<number | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const clamped = (instant: number): number =>
    Math.min(Math.max(binAt(edges, instant), first), Math.max(first, until - 1));
  const at = clamped(cursor ?? (start + end) / 2);
  const said = useMemo(() => (counted ? saidOf(counted, lanes, by, at) : ''), [counted, lanes, by, at]);
  const windowOfBin = (bin: number): TimeWindow => ({
    start: Math.max(edges[bin] ?? start, extent.start),
    end: Math.min(edges[bin + 1] ?? end, extent.end),
  });

  const edgesNow = useRef(edges);
  useEffect(function keepEdges() {
    edgesNow.current = edges;
    ground.current = (clientX) => {
      const bin = binUnder(canvas.current, edges, handles, clientX);
      if (bin >= 0) onZoomTo(windowOfBin(bin));
    };
    return () => {
      ground.current = null;
    };
  });
  useEffect(
    function followThePointer() {
      const node = container.current;
      if (!node) return;
      const leave = (): void => setPointed(null);
      const move = (event: PointerEvent): void => {
        const among = event.target instanceof Element && !event.target.closest('.vis-left, button');
        const isOver = among && event.pointerType === 'mouse' && event.buttons === 0;
        const bin = isOver ? binUnder(canvas.current, edgesNow.current, handles, event.clientX) : -1;
        setPointed(bin < 0 ? null : (edgesNow.current[bin] ?? null));
      };
      const hide = (event: globalThis.KeyboardEvent): void => {
        if (event.key === 'Escape') leave();
      };
      node.addEventListener('pointermove', move);
      node.addEventListener('pointerleave', leave);
      document.addEventListener('keydown', hide);
      handles.timeline.on('rangechange', leave);
      return () => {
        node.removeEventListener('pointermove', move);
        node.removeEventListener('pointerleave', leave);
        document.removeEventListener('keydown', hide);
        handles.timeline.off('rangechange', leave);
      };
    },
    [container, handles],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    const to = isPlain ? { ArrowLeft: at - 1, ArrowRight: at + 1, Home: first, End: until - 1 }[event.key] : undefined;
    if (to !== undefined) setCursor(edges[Math.min(Math.max(to, first), until - 1)] ?? null);
    else if (isPlain && (event.key === 'Enter' || event.key === ' ')) onZoomTo(windowOfBin(at));
    else {
      props.onKey(event);
      return;
    }
    event.preventDefault();
  };

  const tipped = pointed === null ? (hasFocus ? at : -1) : binAt(edges, pointed);
  const tip = counted && tipped >= first && tipped < until ? { ...windowOfBin(tipped), bin: tipped } : null;
  const fromLeft = (instant: number): number => ((instant - start) / (end - start)) * width;
  return (
    <div className={styles.density}>
      <div className={styles.frame}>
        <canvas ref={canvas} className={styles.canvas} />
        {tip && (
          <i
            className={styles.cursor}
            style={{
              insetInlineStart: fromLeft(tip.start),
              inlineSize: Math.max(1, fromLeft(tip.end) - fromLeft(tip.start)),
            }}
          />
        )}
        <div
          className={styles.keys}
          role="slider"
          tabIndex={0}
          aria-label={denseWords.label(unit)}
          aria-valuemin={1}
          aria-valuemax={Math.max(1, until - first)}
          aria-valuenow={Math.max(1, at - first + 1)}
          aria-valuetext={said}
          onKeyDown={onKeyDown}
          onFocus={(event) => setHasFocus(event.currentTarget.matches(':focus-visible'))}
          onBlur={() => setHasFocus(false)}
        />
      </div>
      {counted && tip && (
        <DensityTip
          counted={counted}
          lanes={lanes}
          by={by}
          bin={tip.bin}
          place={{ x: (fromLeft(tip.start) + fromLeft(tip.end)) / 2, width }}
        />
      )}
      {props.legend && createPortal(<DensityLegend unit={unit} compact={props.compact} />, props.legend)}
    </div>
  );
}

/** The bin at a place across the page; -1 where none is. */
function binUnder(canvas: HTMLElement | null, edges: readonly number[], handles: VisHandles, clientX: number): number {
  if (!canvas) return -1;
  const { left, width } = canvas.getBoundingClientRect();
  const { start, end } = windowOf(handles);
  return clientX < left ? -1 : binAt(edges, start + ((clientX - left) / width) * (end - start));
}
