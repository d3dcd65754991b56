import type { TimelineItem } from '#model/answers.ts';
import { DAY_MS, type EventDate } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { AFTER_FADE_PIXELS, type DateMark, dateMark } from '#signs/dateMark.ts';

/**
 * How one event is handed to the timeline widget. A `point` has its mark and label in one piece at an instant, the
 * label after the mark, or before it where the panel ends too soon; a `range` has its mark in the box and its label
 * after it, or inside it when its end lies beyond the window.
 */
export type PlacedItem = {
  readonly id: string;
  readonly lane: string;
  readonly item: TimelineItem;
  readonly mark: DateMark;
  readonly shape: 'point' | 'range';
  /** Epoch milliseconds UTC. */
  readonly start: number;
  readonly end: number;
  /** Where a moment, or the bound of one, is drawn; null for what lasts, and for a bound outside the window. */
  readonly moment: number | null;
  readonly label: 'after' | 'before' | 'inside';
  /** Only inside: CSS pixels from the start of the range to the label. */
  readonly labelOffset: number;
  /** The bound lies outside the window, so that only the open side of the mark can be seen. */
  readonly boundOutside: boolean;
  /** Lies outside the window altogether, and shows only while the window moves over it. */
  readonly away: boolean;
  /** CSS pixels that the label may take before the panel ends. */
  readonly room: number;
  /** Position in time among the items shown. */
  readonly rank: number;
  /** Null where the mark shows the type. */
  readonly role: RoleShown | null;
  /** The mark without its label; null where the label stands in the row. */
  readonly bare: BareMark | null;
};

/**
 * A mark alone in its row: what of it can be pressed and has the focus, and where its label stands over its neighbours
 * while it is selected, pointed at or focused. All in CSS pixels.
 */
export type BareMark = {
  readonly width: number;
  /** From the start of a range to what can be pressed; 0 for a point. */
  readonly offset: number;
  /**
   * What the widget keeps free: around a point, in all; after the end of a range, for a span too short to be seen and for
   * the sign of a role.
   */
  readonly free: number;
  readonly label: PlacedItem['label'];
  /** From the start of what can be pressed to what stands inside it. */
  readonly inset: number;
  /** What the label may take before the panel ends. */
  readonly room: number;
};

/** What a mark says of the one participant that is filtered; `of` is its name for people. */
export type RoleShown = {
  readonly of: string;
  /** Null where it has none here. */
  readonly role: TimelineItem['role'];
  /** Where the sign stands: at the moment, beside the text, or in the range at a share from 0 to 1 of its length. */
  readonly at: 'moment' | 'text' | number;
};

/** What the timeline shows: a window, the pixels it is drawn on, and the size of text, 1 where a rem is 16 px. */
export type Visible = TimeWindow & { readonly width: number; readonly text: number };

export const LEAST_ROOM = 60;
/** Pixels that stay free between a label and the edge of the panel. */
export const EDGE = 14;

/** A moment known to the day is drawn at the day's noon, so that a cap, a disc and the source line of one day agree. */
const NOON = DAY_MS / 2;

/**
 * Where and how each item stands in a window; `extent` bounds what is open. With `roleOf`, the name of a participant,
 * the marks show its roles.
 */
export function placeItems(
  items: readonly TimelineItem[],
  visible: Visible,
  extent: TimeWindow,
  roleOf: string | null = null,
): readonly PlacedItem[] {
  return items.map((item, rank) => {
    const placed = placeItem(item, rank, visible, extent);
    return roleOf === null
      ? placed
      : { ...placed, role: { of: roleOf, role: item.role, at: signPlace(placed, visible) } };
  });
}

function placeItem(item: TimelineItem, rank: number, visible: Visible, extent: TimeWindow): PlacedItem {
  const mark = dateMark(item.date);
  const { start, end } = spanOf(item.date, mark, extent);
  const bound = mark === 'before' ? end : start;
  const outside = isOpen(mark) && (bound < visible.start || bound >= visible.end);
  const shape = start === end && !outside ? 'point' : 'range';
  const span = outside ? openSpan(item.date, extent) : { start, end };
  const drawn = hasCandidates(mark) ? span : nearWindow(span, visible);
  const perPixel = (visible.end - visible.start) / Math.max(1, visible.width);
  const before = (bound - visible.start) / perPixel;
  const after = (visible.end - span.end) / perPixel;
  const label = labelPlace(shape, mark, captionWidth(item, visible.text), before, after);
  const free = label === 'inside' ? insideSpan(item.date, mark, span, visible) : drawn;
  const inside = (free.end - free.start) / perPixel;
  const room = Math.max(LEAST_ROOM, Math.floor({ after, before, inside }[label]) - EDGE);
  const away = span.end < visible.start || span.start >= visible.end;
  const labelOffset = Math.round((free.start - drawn.start) / perPixel);
  const isMoment = shape === 'point' || (mark === 'before' && !outside);
  const place = {
    shape,
    ...drawn,
    moment: isMoment ? bound : null,
    label,
    labelOffset,
    boundOutside: outside,
    away,
    room,
  } as const;
  return { id: item.id, lane: item.lane, item, mark, rank, role: null, bare: null, ...place };
}

/** On the cap of a bound, in the middle of what can be seen of a span, and beside the text where neither can be. */
function signPlace(placed: PlacedItem, visible: Visible): RoleShown['at'] {
  const { shape, mark, label, boundOutside, start, end } = placed;
  if (shape === 'point') return 'moment';
  if (boundOutside || hasCandidates(mark) || mark === 'bar-arrow') return 'text';
  if (mark === 'before') return 1;
  if (label === 'inside') return 'text';
  const seen = Math.max(start, visible.start);
  return end > start ? ((seen + end) / 2 - start) / (end - start) : 0.5;
}

function hasCandidates(mark: DateMark): boolean {
  return mark === 'candidates' || mark === 'several';
}

/** A range no longer than the browser can draw: cut two windows away from this one, where nobody sees it. */
function nearWindow(span: TimeWindow, visible: TimeWindow): TimeWindow {
  const margin = 2 * (visible.end - visible.start);
  if (span.end < visible.start || span.start > visible.end) return span;
  return { start: Math.max(span.start, visible.start - margin), end: Math.min(span.end, visible.end + margin) };
}

/**
 * The span of time that a label inside a range may take: from the window's edge on, or between two candidates where it
 * has most room, so that it covers none.
 */
function insideSpan(date: EventDate, mark: DateMark, span: TimeWindow, visible: TimeWindow): TimeWindow {
  const edge = { start: Math.max(span.start, visible.start), end: visible.end };
  if (!hasCandidates(mark)) return edge;
  const length = span.end - span.start;
  const instants = candidateShares(date).map((share) => span.start + share * length);
  const inView = instants.filter((instant) => instant > visible.start && instant < visible.end);
  const gaps = inView.map((start, i) => ({ start, end: inView[i + 1] ?? visible.end }));
  return gaps.reduce(
    (widest, gap) => (gap.end - gap.start > widest.end - widest.start ? gap : widest),
    gaps[0] ?? edge,
  );
}

const LETTER = 6.4;
const FLAG = 56;
const FITTING = 0.66;

/** About how many pixels the label of an event takes, with its flag, where text has this size. */
export function captionWidth(item: TimelineItem, text: number): number {
  const flag = item.status === 'planned' || item.status === 'conditional' ? FLAG : 0;
  return (flag + item.shortTitle.length * LETTER) * text;
}

/** A label goes before its mark when less than two thirds of it would fit after it, and more before. */
function labelPlace(
  shape: PlacedItem['shape'],
  mark: DateMark,
  caption: number,
  before: number,
  after: number,
): PlacedItem['label'] {
  if (shape === 'range' && mark !== 'before') return after <= 0 ? 'inside' : 'after';
  if (after <= 0) return 'inside';
  const wanted = (mark === 'after' ? AFTER_FADE_PIXELS : 0) + caption;
  return after < wanted * FITTING && before > after ? 'before' : 'after';
}

function isOpen(mark: DateMark): boolean {
  return mark === 'before' || mark === 'after';
}

/** The part of the extent in which a moment of unknown date may lie. */
function openSpan(date: EventDate, extent: TimeWindow): TimeWindow {
  return { start: Math.max(date.earliest, extent.start), end: Math.min(date.latest, extent.end) };
}

function spanOf(date: EventDate, mark: DateMark, extent: TimeWindow): TimeWindow {
  const at = (instant: number): TimeWindow => ({ start: instant, end: instant });
  switch (mark) {
    case 'disc':
    case 'doubt':
      return at(date.earliest + NOON);
    case 'stem':
    case 'bar-fading':
      return at(date.earliest);
    case 'before':
      // As long as it may reach back, so that nothing else stands in its row.
      return { start: Math.min(extent.start, date.latest - DAY_MS), end: date.latest - NOON };
    case 'after':
      return at(date.earliest + NOON);
    case 'bar-from':
      return at(date.latest);
    case 'bar-arrow':
      return { start: date.earliest, end: Math.max(extent.end, date.earliest + DAY_MS) };
    case 'candidates':
    case 'several':
      return { start: date.earliest + NOON, end: date.latest - NOON };
    default:
      return { start: date.earliest, end: date.latest };
  }
}

/** Where the candidates of a date stand in their range, as shares from 0 to 1. */
export function candidateShares(date: EventDate): readonly number[] {
  if (date.kind !== 'one-of' && date.kind !== 'all-of') return [];
  const start = date.earliest + NOON;
  const length = Math.max(1, date.latest - NOON - start);
  return date.candidates.map((span) => ((span.earliest + span.latest) / 2 - start) / length);
}
