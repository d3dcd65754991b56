import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { edgeFrom } from './bins.ts';

/** The whole extent on so many CSS pixels. */
export type Ground = TimeWindow & { readonly width: number };
/** CSS pixels that stay free after the ground, so that a handle at its end can be grasped. */
export const FREE_AT_END = 14;
export type Side = 'start' | 'end';

/** CSS pixels from the start of the ground at which an instant stands. */
export function xOf(instant: number, { start, end, width }: Ground): number {
  return ((instant - start) / (end - start)) * width;
}

function instantAt(x: number, { start, end, width }: Ground): number {
  return start + (x / width) * (end - start);
}

/** The window with one side where the day nearest to `x` begins; at least one day stays. */
export function dragSide(window: TimeWindow, side: Side, x: number, ground: Ground): TimeWindow {
  return moveSide(window, side, wholeDay(instantAt(x, ground), Math.round), ground);
}

/** The window as it was, so many pixels further on in whole days, as far as there is ground. */
export function dragWindow(window: TimeWindow, pixels: number, ground: Ground): TimeWindow {
  return shift(window, wholeDay((pixels / ground.width) * (ground.end - ground.start), Math.round), ground);
}

/** The days from one place of the ground to another, both included; null where both are beyond the same end. */
export function dragOut(from: number, to: number, ground: Ground): TimeWindow | null {
  const first = wholeDay(instantAt(Math.min(from, to), ground), Math.floor);
  const last = wholeDay(instantAt(Math.max(from, to), ground), Math.floor);
  const window = { start: Math.max(first, ground.start), end: Math.min(last + DAY_MS, ground.end) };
  return window.start < window.end ? window : null;
}

/** Where a side may stand: at least one day from the other, and on the ground. */
export function boundsOf(
  window: TimeWindow,
  side: Side,
  extent: TimeWindow,
): { readonly min: number; readonly max: number } {
  return side === 'start'
    ? { min: extent.start, max: window.end - DAY_MS }
    : { min: window.start + DAY_MS, max: extent.end };
}

function moveSide(window: TimeWindow, side: Side, to: number, extent: TimeWindow): TimeWindow {
  const { min, max } = boundsOf(window, side, extent);
  return { ...window, [side]: Math.min(Math.max(to, min), max) };
}

function shift({ start, end }: TimeWindow, by: number, extent: TimeWindow): TimeWindow {
  const possible = Math.min(Math.max(by, extent.start - start), extent.end - end);
  return { start: start + possible, end: end + possible };
}

const BINS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** Where a key leads the window from one of its handles; with Shift both sides move. Null: no key of a handle. */
export function pressKey(
  window: TimeWindow,
  side: Side,
  key: { readonly key: string; readonly shiftKey: boolean },
  extent: TimeWindow,
  edges: readonly number[],
): TimeWindow | null {
  const bins = BINS[key.key];
  if (bins !== undefined) {
    return key.shiftKey
      ? panBy(window, bins, extent, edges)
      : moveSide(window, side, edgeFrom(edges, window[side], bins), extent);
  }
  const { min, max } = boundsOf(window, side, extent);
  if (key.key === 'Home') return moveSide(window, side, min, extent);
  if (key.key === 'End') return moveSide(window, side, max, extent);
  return null;
}

/** Whole bins stay whole bins, though months differ in length; any other window keeps its days. */
function panBy(window: TimeWindow, bins: number, extent: TimeWindow, edges: readonly number[]): TimeWindow {
  const [first, last] = [edges.indexOf(window.start), edges.indexOf(window.end)];
  if (first < 0 || last < 0) return shift(window, edgeFrom(edges, window.start, bins) - window.start, extent);
  const by = Math.min(Math.max(bins, -first), edges.length - 1 - last);
  return { start: edges[first + by] ?? window.start, end: edges[last + by] ?? window.end };
}

/** The window as the address keeps it: null where it is as wide as the extent, and so no filter. */
export function asFilter(window: TimeWindow, extent: TimeWindow): TimeWindow | null {
  return window.start <= extent.start && window.end >= extent.end ? null : window;
}

export function sameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

const GRIP = 9;
const TARGET = 24;
/** Where the two handles are drawn and where they can be grasped: side by side, however narrow the window is. */
export type HandlePlaces = Readonly<Record<Side, { readonly grip: number; readonly target: number }>>;

/** Pixels from the start of the ground: of the middle of each grip, and of the beginning of each target 24 px wide. */
export function placeHandles(window: TimeWindow, ground: Ground): HandlePlaces {
  const [a, b] = [xOf(window.start, ground), xOf(window.end, ground)];
  const middle = (a + b) / 2;
  const parting = Math.min(middle, ground.width + FREE_AT_END - TARGET);
  return {
    start: { grip: Math.min(a, middle - GRIP / 2), target: Math.min(a + TARGET / 2, parting) - TARGET },
    end: { grip: Math.max(b, middle + GRIP / 2), target: Math.max(b - TARGET / 2, parting) },
  };
}

function wholeDay(milliseconds: number, by: (days: number) => number): number {
  return by(milliseconds / DAY_MS) * DAY_MS;
}
