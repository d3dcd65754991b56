import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DensityBins } from '#figures/densityEdges.ts';
import type { DensityAnswer, Lanes } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import { typeColour } from '#signs/eventType.ts';
import { denseWords } from '#wording/lateWords.ts';
import { binsWithin, mostIn } from './densityBars.ts';
import { type DensityPicture, drawDensity } from './drawDensity.ts';
import type { Lane } from './laneNames.ts';
import type { VisHandles } from './useVisTimeline.ts';

export type Counted = { readonly bins: DensityBins; readonly answer: DensityAnswer };

type Asked = {
  readonly handles: VisHandles;
  readonly counted: Counted | null;
  /** From top to bottom, and what they are. */
  readonly lanes: readonly Lane[];
  readonly by: Lanes;
  /** The window on whose highest bar all heights are measured. */
  readonly settled: TimeWindow;
};

/** Draws the bars whenever something about them has changed, and while the window moves in every frame of it. */
export function useDensityCanvas(canvas: RefObject<HTMLCanvasElement | null>, asked: Asked): void {
  const { handles, counted, lanes, by, settled } = asked;
  const drawn = useRef<{ readonly asked: Asked; readonly ground: Ground } | null>(null);
  const looks = useLooks();
  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read when drawing; other looks only ask for another
  useLayoutEffect(
    function drawWhatChanged() {
      const node = canvas.current;
      if (!node) return;
      drawn.current = { asked: { handles, counted, lanes, by, settled }, ground: measure(node) };
      paint(node, drawn.current, windowOf(handles));
    },
    [canvas, handles, counted, lanes, by, settled, looks],
  );
  useEffect(
    function followTheWindow() {
      const onRange = (range: { start: Date; end: Date }): void => {
        const window = { start: range.start.getTime(), end: range.end.getTime() };
        if (canvas.current && drawn.current) paint(canvas.current, drawn.current, window);
      };
      handles.timeline.on('rangechange', onRange);
      return () => handles.timeline.off('rangechange', onRange);
    },
    [canvas, handles],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: new lanes have other elements
  useEffect(
    function followTheLayout() {
      const node = canvas.current;
      if (!node) return;
      const again = new ResizeObserver(() => {
        if (!drawn.current) return;
        drawn.current = { ...drawn.current, ground: measure(node) };
        paint(node, drawn.current, windowOf(handles));
      });
      again.observe(node);
      for (const name of lanesBeside(node)) again.observe(name);
      return () => again.disconnect();
    },
    [canvas, handles, lanes],
  );
}

/** What is read from the page, so that no frame of a movement has to read it. CSS pixels, from the top of the canvas. */
type Ground = {
  readonly width: number;
  readonly height: number;
  readonly places: readonly { readonly top: number; readonly height: number }[];
  readonly look: DensityPicture['look'];
  readonly token: (name: string) => string;
};

/** Changes when the page's colours do. */
function useLooks(): number {
  const [changes, setChanges] = useState(0);
  useEffect(function watchTheme() {
    const onChange = (): void => setChanges((count) => count + 1);
    const theme = new MutationObserver(onChange);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'lang'] });
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query));
    for (const one of media) one.addEventListener('change', onChange);
    document.fonts.addEventListener('loadingdone', onChange);
    return () => {
      theme.disconnect();
      for (const one of media) one.removeEventListener('change', onChange);
      document.fonts.removeEventListener('loadingdone', onChange);
    };
  }, []);
  return changes;
}

export function windowOf({ timeline }: VisHandles): TimeWindow {
  const { start, end } = timeline.getWindow();
  return { start: start.getTime(), end: end.getTime() };
}

function paint(
  canvas: HTMLCanvasElement,
  { asked, ground }: { asked: Asked; ground: Ground },
  window: TimeWindow,
): void {
  const pen = canvas.getContext('2d');
  const { width, height, places, look, token } = ground;
  if (!pen || width === 0 || height === 0) return;
  const ratio = devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  const { counted, lanes, by, settled } = asked;
  if (!counted) return;
  const { bins, answer } = counted;
  const rows = lanes.flatMap(({ key }, index) => {
    const lane = answer.lanes.find((one) => one.key === key);
    const place = places[index];
    const colour = look.forced ? look.ink : token(by === 'type' ? typeColour(key) : 'ink-3');
    return lane && place ? [{ lane, ...place, colour }] : [];
  });
  const most = mostIn(
    rows.map(({ lane }) => lane),
    binsWithin(bins.edges, settled),
  );
  const peakWords = (count: number): string => denseWords.peak(count, bins.unit);
  drawDensity(pen, { edges: bins.edges, rows, most, window, width, peakWords, look });
}

function measure(canvas: HTMLCanvasElement): Ground {
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const forced = matchMedia('(forced-colors: active)').matches;
  const from = canvas.getBoundingClientRect().top;
  return {
    width: canvas.clientWidth,
    height: canvas.clientHeight,
    places: lanesBeside(canvas).map((name) => {
      const { top, height } = name.getBoundingClientRect();
      return { top: top - from, height };
    }),
    look: {
      font: `500 ${style.fontSize} ${style.fontFamily}`,
      ink: forced ? 'CanvasText' : token('ink-2'),
      ground: forced ? 'Canvas' : token('panel'),
      forced,
    },
    token,
  };
}

/** What the widget has put the names of lanes into, from top to bottom. */
function lanesBeside(canvas: HTMLCanvasElement): readonly Element[] {
  return [...(canvas.closest('[data-lanes]')?.querySelectorAll('.vis-labelset .vis-label') ?? [])];
}
