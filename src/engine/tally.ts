import { type Columns, DATE_KINDS, type Span } from './columns.ts';

/**
 * How many rows there were, or may have been, in each bin. Whatever reaches over many bins is written where it begins
 * and, with the opposite sign, after it ends, and summed up at the end: a row costs two searches, however many bins it
 * spans, and can be taken out again.
 */
export type Tally = {
  readonly clear: () => void;
  readonly add: (rows: Uint32Array, length: number, by: 1 | -1) => void;
  /** For each bin the rows that lie within it, and the weight of those that may be in it. */
  readonly sums: () => { readonly known: Float32Array; readonly uncertain: Float32Array };
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

/**
 * @param edges ascending instants: bin i is from edges[i] to edges[i + 1], exclusive
 * @param rowBins the bins of the rows, where they were looked for already
 */
export function createTally(columns: Columns, edges: Float64Array, rowBins: RowBins | null = null): Tally {
  let binOfRow = rowBins;
  const { earliest, latest, dateKind } = columns;
  const bins = Math.max(0, edges.length - 1);
  const start = edges[0] ?? Number.POSITIVE_INFINITY;
  const end = edges.at(-1) ?? Number.NEGATIVE_INFINITY;
  const within = new Int32Array(bins);
  // Changes from one bin to the next; what is written beyond the last bin is never read.
  const known = new Int32Array(bins + 2);
  // Weight in bins that a span covers in part, and how many such spans there are.
  const parts = new Float64Array(bins);
  const partial = new Int32Array(bins);
  // Changes of the weight per millisecond of spans that cover whole bins, and of their number.
  const density = new Float64Array(bins + 1);
  const covering = new Int32Array(bins + 1);
  const open = { openStart: 0, openEnd: 0 };
  // Rows come in order of time, so the next one is mostly in the bin of the last.
  let last = 0;

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
    known[first]! += by;
    known[final + 1]! -= by;
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
      known[from]! += by;
      known[span.last + 1]! -= by;
      next = span.last + 1;
    }
  };

  /** Adds a weight per millisecond to the bins between two instants that lie within the edges. */
  const spread = (from: number, to: number, weight: number, by: 1 | -1): void => {
    const first = binOf(from);
    const final = lastBinOf(to);
    parts[first]! += by * (Math.min(to, edges[first + 1]!) - from) * weight;
    partial[first]! += by;
    if (first === final) return;
    parts[final]! += by * (to - edges[final]!) * weight;
    partial[final]! += by;
    density[first + 1]! += by * weight;
    density[final]! -= by * weight;
    covering[first + 1]! += by;
    covering[final]! -= by;
  };

  /** Adds to the bin that holds the whole span, or else spreads it over the candidates, as far as the bins reach. */
  const addSomewhere = (from: number, to: number, by: 1 | -1, candidates: (() => readonly Span[]) | null): void => {
    const bin = binOf(from);
    if (bin >= 0 && bin < bins && to <= edges[bin + 1]!) {
      known[bin]! += by;
      known[bin + 1]! -= by;
      return;
    }
    const spans = candidates?.() ?? [{ earliest: from, latest: to }];
    let total = 0;
    for (const span of spans) total += Math.max(0, Math.min(span.latest, end) - Math.max(span.earliest, start));
    for (const span of spans) {
      const [low, high] = [Math.max(span.earliest, start), Math.min(span.latest, end)];
      if (low < high) spread(low, high, 1 / total, by);
    }
  };

  /** Rows whose date is neither a moment nor a month, a year and the like. */
  const addOther = (row: number, by: 1 | -1): void => {
    const [from, to] = [earliest[row]!, latest[row]!];
    switch (DATE_KINDS[dateKind[row]!]) {
      case 'on-or-before':
        open.openStart += by;
        return;
      case 'on-or-after':
        open.openEnd += by;
        return;
      case 'ongoing':
      case 'end-not-stated':
        open.openEnd += by;
        addSpan(from, from + 1, by);
        return;
      case 'start-not-stated':
        open.openStart += by;
        addSpan(to - 1, to, by);
        return;
      case 'duration':
        addSpan(from, to, by);
        return;
      case 'all-of':
        addThroughout(columns.spansOf(row), by);
        return;
      case 'one-of':
        addSomewhere(from, to, by, () => columns.spansOf(row));
        return;
      default:
        return;
    }
  };

  return {
    clear() {
      for (const numbers of [within, known, parts, partial, density, covering]) numbers.fill(0);
      open.openStart = 0;
      open.openEnd = 0;
    },
    add(rows, length, by) {
      binOfRow ??= binsOf(columns, edges);
      for (let i = 0; i < length; i++) {
        const row = rows[i]!;
        const bin = binOfRow[row]!;
        if (bin !== NO_BIN) within[bin]! += by;
        else if (dateKind[row]! < SPREAD) addSomewhere(earliest[row]!, latest[row]!, by, null);
        else addOther(row, by);
      }
    },
    open: () => ({ ...open }),
    sums() {
      const sums = { known: new Float32Array(bins), uncertain: new Float32Array(bins) };
      let [count, spans, weight] = [0, 0, 0];
      for (let bin = 0; bin < bins; bin++) {
        count += known[bin]!;
        spans += covering[bin]!;
        // Sums of fractions never cancel exactly, and a bin in which nothing can have been must say 0.
        weight = spans === 0 ? 0 : weight + density[bin]!;
        sums.known[bin] = within[bin]! + count;
        sums.uncertain[bin] =
          (partial[bin] === 0 ? 0 : parts[bin]!) + Math.max(0, weight) * (edges[bin + 1]! - edges[bin]!);
      }
      return sums;
    },
  };
}
