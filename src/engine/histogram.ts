import { HISTOGRAM_LIMIT, type HistogramAnswer, type HistogramRequest } from '#model/answers.ts';
import { DAY_MS, type EventDate } from '#model/date.ts';
import type { Columns } from './columns.ts';
import { bitOf } from './matching.ts';

type Span = { readonly earliest: number; readonly latest: number };

/**
 * What is gathered. Whatever reaches over many bins is written where it begins and, with the opposite sign, after it
 * ends, and summed up at the end: an event costs two searches, however many bins it spans.
 */
type Tally = {
  readonly edges: Float64Array;
  /** The first edge and the last; nothing lies between them where there is no bin. */
  readonly start: number;
  readonly end: number;
  /** Changes of `known` from one bin to the next; what is written beyond the last bin is never read. */
  readonly known: Int32Array;
  /** Weight in bins that a span covers in part. */
  readonly parts: Float64Array;
  /** Changes of the weight per millisecond of spans that cover whole bins, and of their number. */
  readonly density: Float64Array;
  readonly covering: Int32Array;
  openStart: number;
  openEnd: number;
};

/** How many events there were, or may have been, in each bin; see HistogramAnswer. Takes HISTOGRAM_LIMIT bins. */
export function answerHistogram(columns: Columns, failed: Uint16Array, request: HistogramRequest): HistogramAnswer {
  const edges = Float64Array.from(request.edges.slice(0, HISTOGRAM_LIMIT + 1));
  const bins = Math.max(0, edges.length - 1);
  const tally: Tally = {
    edges,
    start: edges[0] ?? Number.POSITIVE_INFINITY,
    end: edges.at(-1) ?? Number.NEGATIVE_INFINITY,
    known: new Int32Array(bins + 2),
    parts: new Float64Array(bins),
    density: new Float64Array(bins + 1),
    covering: new Int32Array(bins + 1),
    openStart: 0,
    openEnd: 0,
  };
  const others = ~bitOf('window');
  for (let row = 0; row < columns.size; row++)
    if ((failed[row]! & others) === 0) addEvent(tally, columns.records[row]!.date);
  return { ...sumUp(tally, bins), openStart: tally.openStart, openEnd: tally.openEnd };
}

function addEvent(tally: Tally, date: EventDate): void {
  switch (date.kind) {
    case 'undated':
      return;
    case 'on-or-before':
      tally.openStart++;
      return;
    case 'on-or-after':
      tally.openEnd++;
      return;
    case 'ongoing':
    case 'end-not-stated':
      tally.openEnd++;
      addThroughout(tally, [{ earliest: date.earliest, latest: date.earliest + 1 }]);
      return;
    case 'start-not-stated':
      tally.openStart++;
      addThroughout(tally, [{ earliest: date.latest - 1, latest: date.latest }]);
      return;
    case 'duration':
      addThroughout(tally, [date]);
      return;
    case 'all-of':
      addThroughout(tally, candidatesOf(date));
      return;
    case 'one-of':
      addSomewhere(tally, date, candidatesOf(date));
      return;
    default:
      addSomewhere(tally, date, [date]);
  }
}

/** The days that a set lists; its whole span where there are more of them than a date keeps. */
function candidatesOf(date: Extract<EventDate, { kind: 'one-of' | 'all-of' }>): readonly Span[] {
  const days = date.candidates.reduce((sum, { earliest, latest }) => sum + (latest - earliest) / DAY_MS, 0);
  return days < date.count ? [date] : date.candidates;
}

/** Adds 1 to every bin that one of the spans touches, once however many of them do. */
function addThroughout({ edges, known }: Tally, spans: readonly Span[]): void {
  const touched = spans
    .map(({ earliest, latest }) => ({ first: binOf(edges, earliest), last: lastBinOf(edges, latest) }))
    .sort((a, b) => a.first - b.first);
  let next = 0;
  for (const { first, last } of touched) {
    const from = Math.max(first, next);
    if (from > last) continue;
    known[from]!++;
    known[last + 1]!--;
    next = last + 1;
  }
}

/** Adds 1 to the bin that holds the date, or else spreads it over the candidates, as far as the bins reach. */
function addSomewhere(tally: Tally, date: Span, candidates: readonly Span[]): void {
  const { edges, start, end, known } = tally;
  const bin = binOf(edges, date.earliest);
  if (bin >= 0 && bin + 1 < edges.length && date.latest <= edges[bin + 1]!) {
    known[bin]!++;
    known[bin + 1]!--;
    return;
  }
  let total = 0;
  for (const { earliest, latest } of candidates)
    total += Math.max(0, Math.min(latest, end) - Math.max(earliest, start));
  for (const { earliest, latest } of candidates) {
    const from = Math.max(earliest, start);
    const to = Math.min(latest, end);
    if (from < to) spread(tally, from, to, 1 / total);
  }
}

/** Adds a weight per millisecond to the bins between two instants that lie within the edges. */
function spread({ edges, parts, density, covering }: Tally, from: number, to: number, weight: number): void {
  const first = binOf(edges, from);
  const last = lastBinOf(edges, to);
  parts[first]! += (Math.min(to, edges[first + 1]!) - from) * weight;
  if (first === last) return;
  parts[last]! += (to - edges[last]!) * weight;
  density[first + 1]! += weight;
  density[last]! -= weight;
  covering[first + 1]!++;
  covering[last]!--;
}

function sumUp({ edges, ...changes }: Tally, bins: number): Pick<HistogramAnswer, 'known' | 'uncertain'> {
  const known = new Float32Array(bins);
  const uncertain = new Float32Array(bins);
  let count = 0;
  let covering = 0;
  let density = 0;
  for (let bin = 0; bin < bins; bin++) {
    count += changes.known[bin]!;
    covering += changes.covering[bin]!;
    // Sums of fractions never cancel exactly, and a bin in which nothing can have been must say 0.
    density = covering === 0 ? 0 : density + changes.density[bin]!;
    known[bin] = count;
    uncertain[bin] = changes.parts[bin]! + density * (edges[bin + 1]! - edges[bin]!);
  }
  return { known, uncertain };
}

/** The last edge at or before an instant, which is the bin that holds it; -1 before the first. */
function binOf(edges: Float64Array, instant: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The bin in which a span ends whose first instant after it is given. */
function lastBinOf(edges: Float64Array, latest: number): number {
  const bin = binOf(edges, latest);
  return edges[bin] === latest ? bin - 1 : bin;
}
