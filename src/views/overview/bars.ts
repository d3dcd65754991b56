import type { HistogramAnswer } from '#model/answers.ts';
import { type Ground, xOf } from './brush.ts';

/** What is drawn of a histogram: paths of an SVG whose origin is the upper start of the ground, in CSS pixels. */
export type Bars = {
  readonly known: string;
  readonly uncertain: string;
  /** The upper edges of the uncertain bars, which alone would be too pale to see. */
  readonly rims: string;
  /** Heights of the fades at the ends, at most the height of all; 0 draws none. */
  readonly openStart: number;
  readonly openEnd: number;
};

/** The largest bin that is drawn in proportion. */
const LINEAR_UP_TO = 20;
/** CSS pixels: between two bars, where both are wide enough; the height of the least that is not nothing. */
const GAP = 1;
const WIDE_ENOUGH = 4;
const LEAST = 1;

/** Bars on edges over a ground so many pixels high. The uncertain stand on the known, on one scale for both. */
export function drawBars(answer: HistogramAnswer, edges: readonly number[], ground: Ground, height: number): Bars {
  const { known, uncertain, openStart, openEnd } = answer;
  const totals = totalsOf(answer);
  // A single event has its full height, so that a share of one is seen to be less.
  const most = Math.max(1, largest(answer));
  const scale = scaleOf(answer);
  const heightOf = (count: number): number => {
    if (count <= 0) return 0;
    const share = scale === 'linear' ? count / most : Math.sqrt(count / most);
    return Math.min(Math.max(LEAST, share * height), height);
  };
  const paths = { known: '', uncertain: '', rims: '' };
  totals.forEach((total, bin) => {
    if (total === 0) return;
    const [x, next] = [xOf(edges[bin] ?? 0, ground), xOf(edges[bin + 1] ?? 0, ground)];
    const gap = next - x >= WIDE_ENOUGH ? GAP : 0;
    const [from, to] = [written(x + gap / 2), written(next - gap / 2)];
    const [foot, top] = [height - heightOf(known[bin] ?? 0), height - heightOf(total)].map(written);
    if (known[bin]) paths.known += `M${from} ${written(height)}V${foot}H${to}V${written(height)}Z`;
    if (!uncertain[bin]) return;
    paths.uncertain += `M${from} ${foot}V${top}H${to}V${foot}Z`;
    paths.rims += `M${from} ${top}H${to}`;
  });
  return { ...paths, openStart: heightOf(openStart), openEnd: heightOf(openEnd) };
}

/** Square roots keep single events visible beside hundreds; the reader is told. */
export function scaleOf(answer: HistogramAnswer): 'linear' | 'square-root' {
  return largest(answer) > LINEAR_UP_TO ? 'square-root' : 'linear';
}

function totalsOf({ known, uncertain }: HistogramAnswer): Float32Array {
  return known.map((count, bin) => count + (uncertain[bin] ?? 0));
}

function largest(answer: HistogramAnswer): number {
  return totalsOf(answer).reduce((a, b) => Math.max(a, b), 0);
}

/** The bin with most events that are known to lie in it; null when there is none. */
export function fullestBin({ known }: HistogramAnswer): { readonly bin: number; readonly count: number } | null {
  const count = known.reduce((a, b) => Math.max(a, b), 0);
  return count === 0 ? null : { bin: known.indexOf(count), count };
}

function written(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
