import { DAY_MS, type EventDate } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { type DateMark, dateMark } from '#signs/dateMark.ts';

/** The part of a figure in which time runs, in px from its left. */
export type TimeScale = TimeWindow & { readonly left: number; readonly right: number };

/** Where a mark stands, in px from the left of the figure. */
export type MarkPlace = {
  /** open: may have been in the window, but the bound that is known lies outside it. */
  readonly mark: DateMark | 'open';
  /** The moment, the bound or the span, as it is drawn: also beyond the window, within what programs can draw. */
  readonly from: number;
  readonly to: number;
  /** Only of one or of each of several days. */
  readonly candidates: readonly number[];
  /** What stays free for the mark; the tail of “on or before” reaches the edge of the lane. */
  readonly taken: readonly [number, number];
  /** The same where room is scarce, and fades may lie under other marks. */
  readonly core: readonly [number, number];
  /** Where a label begins that stands after the mark or on it, and ends that stands before it. */
  readonly labelAfter: number;
  readonly labelInside: number;
  readonly labelBefore: number;
};

/** A moment known to the day stands at the day's noon, so that a disc, a cap and the source line of one day agree. */
const NOON = DAY_MS / 2;
/** Fades have a length in px and not in time. */
export const FADE = { before: 420, after: 64, bar: 140, about: 18 } as const;
/** Half a disc, with its outline. */
const DISC = 6;
const LEAST_BAR = 3;
const GAP = 10;

/** An instant in px; what lies far outside is brought near, where nobody sees it. */
export function xOf({ start, end, left, right }: TimeScale, instant: number): number {
  const x = left + ((instant - start) / (end - start)) * (right - left);
  return Math.min(Math.max(x, left - 2 * FADE.before), right + 2 * FADE.before);
}

/** Where the mark of a date stands; null where the window holds nothing of it. */
export function placeMark(date: EventDate, scale: TimeScale): MarkPlace | null {
  const mark = dateMark(date);
  if (mark === 'none' || date.latest <= scale.start || date.earliest >= scale.end) return null;
  const drawn = draw(date, mark, (instant) => xOf(scale, instant), scale);
  const { from, to, taken = [from, to], core = taken } = drawn;
  const inside = ([a, b]: readonly [number, number]) => [Math.max(a, scale.left), Math.min(b, scale.right)] as const;
  const { candidates = [], labelAfter = taken[1] + GAP, labelBefore = taken[0] - GAP } = drawn;
  const labelInside = insideOf(candidates, scale);
  const labels = { labelAfter, labelBefore, labelInside };
  return { mark: drawn.mark ?? mark, from, to, candidates, taken: inside(taken), core: inside(core), ...labels };
}

type Drawn = Pick<MarkPlace, 'from' | 'to'> & Partial<MarkPlace>;

function draw(date: EventDate, mark: DateMark, at: (instant: number) => number, { left, right }: TimeScale): Drawn {
  const [start, end] = [at(date.earliest), at(date.latest)];
  const moment = (x: number, half: number): Drawn => ({ from: x, to: x, taken: [x - half, x + half] });
  /** Of a mark that is open on one side only the known bound has a place. */
  const bound = (x: number, drawn: Omit<Drawn, 'from' | 'to'>): Drawn => {
    if (x >= left && x <= right) return { from: x, to: x, ...drawn };
    return { mark: 'open', from: left, to: right, labelAfter: right, labelBefore: left };
  };
  switch (mark) {
    case 'disc':
    case 'doubt':
      return moment(at(date.earliest + NOON), mark === 'doubt' ? DISC + 1.5 : DISC);
    case 'stem':
      return moment(start, DISC);
    case 'before': {
      const x = at(date.latest - NOON);
      return bound(x, { taken: [left, x + 1], core: [x - 60, x + 1], labelBefore: x - GAP });
    }
    case 'after': {
      const x = at(date.earliest + NOON);
      return bound(x, { taken: [x - 1, x + FADE.after], core: [x - 1, x + 40], labelAfter: x + FADE.after - 8 });
    }
    case 'bar-fading':
      return bound(start, { taken: [start, start + FADE.bar], labelAfter: start + 0.9 * FADE.bar });
    case 'bar-from':
      return bound(end, { taken: [end - FADE.bar, end] });
    case 'bar-arrow':
      return { from: start, to: right };
    case 'candidates':
    case 'several': {
      const candidates = candidatesOf(date).map(at);
      const [first, last] = [candidates[0] ?? start, candidates.at(-1) ?? end];
      return { from: first, to: last, candidates, taken: [first - 4, last + 4] };
    }
    case 'haze':
      return { from: start - FADE.about, to: end + FADE.about };
    default:
      return { from: start, to: Math.max(end, start + LEAST_BAR) };
  }
}

/** The noon of a day; the middle of what is longer. */
function candidatesOf(date: EventDate): readonly number[] {
  if (date.kind !== 'one-of' && date.kind !== 'all-of') return [];
  return date.candidates.map(({ earliest, latest }) => (earliest + latest) / 2);
}

/** At the left edge; or between two candidates where there is most room, so that the label covers none. */
function insideOf(candidates: readonly number[], { left, right }: TimeScale): number {
  const inView = candidates.filter((x) => x > left && x < right);
  const widths = inView.map((x, index) => (inView[index + 1] ?? right) - x);
  const widest = inView[widths.indexOf(Math.max(...widths))];
  return (widest ?? left) + GAP;
}
