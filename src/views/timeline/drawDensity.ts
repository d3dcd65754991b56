import { barHeight } from '#figures/densityEdges.ts';
import type { TimeWindow } from '#model/filter.ts';
import { binsWithin, countIn, type DensityLane, peakOf } from './densityBars.ts';

/** A row of bars; `top` and `height` in CSS pixels from the top of the canvas. */
export type BarRow = {
  readonly lane: DensityLane;
  readonly top: number;
  readonly height: number;
  readonly colour: string;
};

export type DensityPicture = {
  readonly edges: readonly number[];
  readonly rows: readonly BarRow[];
  /** What a bar as high as its row counts. */
  readonly most: number;
  readonly window: TimeWindow;
  readonly width: number;
  /** What is said beside the highest bar of a row. */
  readonly peakWords: (count: number) => string;
  readonly look: { readonly font: string; readonly ink: string; readonly ground: string; readonly forced: boolean };
};

/** CSS pixels that stay free over the highest bar of a row. */
const HEAD = 9;
/** Narrower bars stand without a gap between them. */
const GAP_FROM = 4;
const LEAST_WIDTH = 0.75;
const LEAST_LABELLED = 24;
const DARK = 0.82;
const LIGHT = 0.36;

/** Draws all bars of a window: known counts below, what may have been then above them, paler. */
export function drawDensity(pen: CanvasRenderingContext2D, picture: DensityPicture): void {
  const { rows, edges, window } = picture;
  const bins = binsWithin(edges, window);
  for (const row of rows) {
    pen.fillStyle = row.colour;
    fillBars(pen, picture, row, bins, 'uncertain');
    fillBars(pen, picture, row, bins, 'known');
  }
  pen.globalAlpha = 1;
  // Over the bars of the lane above.
  for (const row of rows) labelPeak(pen, picture, row, bins);
}

function fillBars(
  pen: CanvasRenderingContext2D,
  { edges, most, window, width, look }: DensityPicture,
  { lane, top, height }: BarRow,
  [first, until]: readonly [number, number],
  part: 'known' | 'uncertain',
): void {
  const room = height - HEAD;
  const foot = top + height;
  const perPixel = (window.end - window.start) / width;
  const xOf = (edge: number): number => ((edges[edge] ?? 0) - window.start) / perPixel;
  const run = openRun(pen);
  pen.beginPath();
  for (let bin = first; bin < until; bin++) {
    const known = lane.known[bin] ?? 0;
    const total = countIn(lane, bin);
    if ((part === 'known' ? known : total - known) <= 0) {
      run.end();
      continue;
    }
    const [from, to] = [xOf(bin), xOf(bin + 1)];
    const solid = known > 0 ? Math.max(1, barHeight(known, most, room)) : 0;
    const tall = part === 'known' ? solid : Math.max(0, barHeight(total, most, room) - solid);
    const bottom = part === 'known' ? foot : foot - solid;
    if (to - from >= GAP_FROM) pen.rect(from, bottom - tall, to - from - 1, tall);
    else run.add(from, to, bottom - tall, bottom);
  }
  run.end();
  pen.globalAlpha = part === 'known' ? (look.forced ? 1 : DARK) : LIGHT;
  pen.fill();
}

type Step = { readonly from: number; readonly to: number; readonly top: number; readonly bottom: number };

/**
 * Bars that stand without a gap become one outline: filling hundreds of rectangles, each with edges of its own from top
 * to bottom, takes a browser ten times as long.
 */
function openRun(pen: CanvasRenderingContext2D) {
  let steps: Step[] = [];
  return {
    add: (from: number, to: number, top: number, bottom: number): void => {
      steps.push({ from, to, top, bottom });
    },
    end: (): void => {
      const [first] = steps;
      const last = steps.at(-1);
      if (!first || !last) return;
      const end = Math.max(last.to, last.from + LEAST_WIDTH);
      pen.moveTo(first.from, first.bottom);
      for (const step of steps) {
        pen.lineTo(step.from, step.top);
        pen.lineTo(step === last ? end : step.to, step.top);
      }
      for (const step of steps.toReversed()) {
        pen.lineTo(step === last ? end : step.to, step.bottom);
        pen.lineTo(step.from, step.bottom);
      }
      pen.closePath();
      steps = [];
    },
  };
}

function labelPeak(
  pen: CanvasRenderingContext2D,
  { edges, most, window, width, look, peakWords }: DensityPicture,
  { lane, top, height, colour }: BarRow,
  bins: readonly [number, number],
): void {
  const peak = peakOf(lane, bins);
  if (peak < 0 || height < LEAST_LABELLED) return;
  const perPixel = (window.end - window.start) / width;
  const middle = ((edges[peak] ?? 0) + (edges[peak + 1] ?? 0)) / 2;
  const x = Math.min(width - 3, Math.max(3, (middle - window.start) / perPixel));
  const count = countIn(lane, peak);
  const y = top + height - barHeight(count, most, height - HEAD) - 2.5;
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, 2, 0, 2 * Math.PI);
  pen.fill();
  const text = peakWords(Math.max(1, Math.round(count)));
  pen.font = look.font;
  const isBefore = x + 12 + pen.measureText(text).width > width;
  pen.textAlign = isBefore ? 'end' : 'start';
  pen.textBaseline = 'middle';
  const at = [isBefore ? x - 6 : x + 6, Math.max(top + 6, y)] as const;
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  pen.strokeStyle = look.ground;
  pen.strokeText(text, ...at);
  pen.fillStyle = look.ink;
  pen.fillText(text, ...at);
}
