import { type Columns, DATE_KINDS, type Span } from './columns.ts';
import type { Gauge } from './gauge.ts';

/**
 * How many rows there were, or may have been, in each bin. Whatever reaches over many bins is written where it begins
 * and, with the opposite sign, after it ends, and summed up at the end: a row costs two searches, however many bins it
 * spans, and can be taken out again.
 */
export type Tally = Gauge & {
  /** For each bin of a lane the rows that lie within it, and the weight of those that may be in it. */
  readonly sums: (lane: number) => { readonly known: Float32Array; readonly uncertain: Float32Array };
  /** Rows that may reach back before, or on beyond, every stated bound. */
  readonly open: () => { readonly openStart: number; readonly openEnd: number };
};

/** More bins than any request has. */
const NO_BIN = 0xffff;
/** Kinds before this one are somewhere within their span: a day, a time, a period. */
const SPREAD = DATE_KINDS.indexOf('duration');

/** For each row whose span lies within a bin that bin, else NO_BIN. */
export type RowBins = Uint16Array;

/** Looked for once, since rows come and go again and again. Rows come in order of time, and so do their bins. */
export function binsOf({ size, earliest, latest, dateKind }: Columns, edges: Float64Array): RowBins {
  const bins = new Uint16Array(size).fill(NO_BIN);
  let bin = 0;
  for (let row = 0; row < size; row++) {
    const from = earliest[row]!;
    while (bin + 1 < edges.length && edges[bin + 1]! <= from) bin++;
    if (bin + 1 >= edges.length) break;
    if (from >= edges[bin]! && latest[row]! <= edges[bin + 1]! && dateKind[row]! < SPREAD) bins[row] = bin;
  }
  return bins;
}

/** In which of several rows of bins a row is counted: the place of its code; null where there is but one, number 0. */
export type TallyLanes = {
  readonly codes: Uint32Array | Uint8Array;
  readonly places: Uint32Array;
  readonly size: number;
};

/** @param edges ascending instants: bin i is from edges[i] to edges[i + 1], exclusive */
export function createTally(columns: Columns, edges: Float64Array, lanes: TallyLanes | null = null): Tally {
  let binOfRow: RowBins | null = null;
  const { earliest, latest, dateKind } = columns;
  const bins = Math.max(0, edges.length - 1);
  const start = edges[0] ?? Number.POSITIVE_INFINITY;
  const end = edges.at(-1) ?? Number.NEGATIVE_INFINITY;
  // A lane's bins and, after them, room for changes beyond the last one, which are never read.
  const width = bins + 2;
  const room = width * (lanes?.size ?? 1);
  // All numbers in one piece, so that they can be copied as one.
  const all = new ArrayBuffer(32 * room + 8);
  const numbers = new Int32Array(all);
  // Weight in bins that a span covers in part, and how many such spans there are.
  const parts = new Float64Array(all, 0, room);
  const partial = new Int32Array(all, 16 * room, room);
  // Changes of the weight per millisecond of spans that cover whole bins, and of their number.
  const density = new Float64Array(all, 8 * room, room);
  const covering = new Int32Array(all, 20 * room, room);
  const within = new Int32Array(all, 24 * room, room);
  // Changes from one bin to the next.
  const known = new Int32Array(all, 28 * room, room);
  const open = new Int32Array(all, 32 * room, 2);
  // Rows come in order of time, so the next one is mostly in the bin of the last.
  let last = 0;
  // The lane of the row at hand: where its bins begin.
  let lane = 0;

  const startOf = ({ codes, places }: TallyLanes, row: number): number =>
    width * places[Math.min(codes[row]!, places.length - 1)]!;

  /** The last edge at or before an instant, which is the bin that holds it; -1 before the first. */
  const binOf = (instant: number): number => {
    if (instant >= edges[last]! && instant < edges[last + 1]!) return last;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (edges[middle]! <= instant) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && low < edges.length) last = low - 1;
    return low - 1;
  };

  /** The bin in which a span ends whose first instant after it is given. */
  const lastBinOf = (after: number): number => {
    const bin = binOf(after);
    return edges[bin] === after ? bin - 1 : bin;
  };

  /** Adds to every bin that the span touches. */
  const addSpan = (from: number, to: number, by: 1 | -1): void => {
    const first = Math.max(0, binOf(from));
    const final = lastBinOf(to);
    if (first > final) return;
    known[lane + first]! += by;
    known[lane + final + 1]! -= by;
  };

  /** Adds to every bin that one of the spans touches, once however many of them do. */
  const addThroughout = (spans: readonly Span[], by: 1 | -1): void => {
    const touched = spans
      .map((span) => ({ first: binOf(span.earliest), last: lastBinOf(span.latest) }))
      .sort((a, b) => a.first - b.first);
    let next = 0;
    for (const span of touched) {
      const from = Math.max(span.first, next);
      if (from > span.last) continue;
      known[lane + from]! += by;
      known[lane + span.last + 1]! -= by;
      next = span.last + 1;
    }
  };

  /** Adds a weight per millisecond to the bins between two instants that lie within the edges. */
  const spread = (from: number, to: number, weight: number, by: 1 | -1): void => {
    const first = binOf(from);
    const final = lastBinOf(to);
    parts[lane + first]! += by * (Math.min(to, edges[first + 1]!) - from) * weight;
    partial[lane + first]! += by;
    if (first === final) return;
    parts[lane + final]! += by * (to - edges[final]!) * weight;
    partial[lane + final]! += by;
    density[lane + first + 1]! += by * weight;
    density[lane + final]! -= by * weight;
    covering[lane + first + 1]! += by;
    covering[lane + final]! -= by;
  };

  /** Adds to the bin that holds the whole span, or else spreads it over the candidates, as far as the bins reach. */
  const addSomewhere = (from: number, to: number, by: 1 | -1, spans: readonly Span[]): void => {
    const bin = binOf(from);
    if (bin >= 0 && bin < bins && to <= edges[bin + 1]!) {
      known[lane + bin]! += by;
      known[lane + bin + 1]! -= by;
      return;
    }
    let total = 0;
    for (const span of spans) total += Math.max(0, Math.min(span.latest, end) - Math.max(span.earliest, start));
    for (const span of spans) {
      const [low, high] = [Math.max(span.earliest, start), Math.min(span.latest, end)];
      if (low < high) spread(low, high, 1 / total, by);
    }
  };

  /** One span that is its only candidate: the same without a list. */
  const addWithin = (from: number, to: number, by: 1 | -1): void => {
    const low = Math.max(from, start);
    const high = Math.min(to, end);
    if (low < high) spread(low, high, 1 / (high - low), by);
  };

  /** Rows whose date is neither a moment nor a month, a year and the like. */
  const addOther = (row: number, by: 1 | -1): void => {
    const [from, to] = [earliest[row]!, latest[row]!];
    switch (DATE_KINDS[dateKind[row]!]) {
      case 'on-or-before':
        open[0]! += by;
        return;
      case 'on-or-after':
        open[1]! += by;
        return;
      case 'ongoing':
      case 'end-not-stated':
        open[1]! += by;
        addSpan(from, from + 1, by);
        return;
      case 'start-not-stated':
        open[0]! += by;
        addSpan(to - 1, to, by);
        return;
      case 'duration':
        addSpan(from, to, by);
        return;
      case 'all-of':
        addThroughout(columns.spansOf(row), by);
        return;
      case 'one-of':
        addSomewhere(from, to, by, columns.spansOf(row));
        return;
      default:
        return;
    }
  };

  /** Rows that are not within one bin. */
  const addBeyond = (start: number, row: number, by: 1 | -1): void => {
    lane = start;
    if (dateKind[row]! < SPREAD) addWithin(earliest[row]!, latest[row]!, by);
    else addOther(row, by);
  };

  return {
    clear: () => numbers.fill(0),
    save: () => numbers.slice(),
    load: (saved) => numbers.set(saved),
    add(rows, length, by) {
      binOfRow ??= binsOf(columns, edges);
      const binOf = binOfRow;
      for (let i = 0; i < length; i++) {
        const row = rows[i]!;
        const bin = binOf[row]!;
        const start = lanes === null ? 0 : startOf(lanes, row);
        if (bin !== NO_BIN) within[start + bin]! += by;
        else addBeyond(start, row, by);
      }
    },
    open: () => ({ openStart: open[0]!, openEnd: open[1]! }),
    sums(which) {
      const base = which * width;
      const sums = { known: new Float32Array(bins), uncertain: new Float32Array(bins) };
      let [count, spans, weight] = [0, 0, 0];
      for (let bin = 0; bin < bins; bin++) {
        const at = base + bin;
        count += known[at]!;
        spans += covering[at]!;
        // Sums of fractions never cancel exactly, and a bin in which nothing can have been must say 0.
        weight = spans === 0 ? 0 : weight + density[at]!;
        sums.known[bin] = within[at]! + count;
        sums.uncertain[bin] =
          (partial[at] === 0 ? 0 : parts[at]!) + Math.max(0, weight) * (edges[bin + 1]! - edges[bin]!);
      }
      return sums;
    },
  };
}
