import type { TimelineItem } from '#model/answers.ts';
import { printWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import type { MarkPlace, TimeScale } from './markPlace.ts';
import { type Font, fitText, textWidth } from './textWidth.ts';

/** Where the words beside a mark stand, in px from the left of the figure: flag, sign of a role, name. */
export type ItemLabel = {
  readonly side: 'after' | 'inside' | 'before';
  readonly left: number;
  readonly right: number;
  /** Planned or If, in a box; null for what happened. */
  readonly flag: { readonly text: string; readonly x: number; readonly width: number } | null;
  /** The middle of the sign of a role; null where none was asked for. */
  readonly signX: number | null;
  readonly text: string;
  readonly textX: number;
};

export type LabelQuestion = {
  readonly selected: string | null;
  readonly fontSize: number;
  /** Names have the sign of a role before them. */
  readonly byRole: boolean;
};

/** From where to where a label may reach. */
type Room = Pick<TimeScale, 'left' | 'right'>;

export const FLAG_FONT: Font = { size: 11, bold: true };
export const SIGN_WIDTH = 14;
/** Free space to the edge of the figure. */
export const EDGE = 6;
/** And inside the round ends of a selected label. */
const PILL_END = 10;
/** A mark that is wider than this may bear its name on it. */
const WIDE = 90;
/**
 * A name goes to the other side of its mark rather than lose more than what is left of this share; less readily where it
 * would cover the tail of “on or before”, or stand before the line after which something may be.
 */
const FITTING = { before: 0.35, after: 0.5, moment: 0.66 } as const;

/** After the mark, before it where the figure ends too soon, or on a mark that reaches from edge to edge. */
export function labelOf(item: TimelineItem, place: MarkPlace, question: LabelQuestion, room: Room): ItemLabel {
  const wanted = wantedWidth(item, question);
  const share = FITTING[place.mark === 'before' || place.mark === 'after' ? place.mark : 'moment'];
  const [after, before] = [room.right - EDGE - place.labelAfter, place.labelBefore - EDGE - room.left];
  if (after >= wanted * share) return labelAt('after', item, place, question, room);
  const inside = room.right - EDGE - place.labelInside;
  const isWide = place.to - place.from > WIDE && inside > Math.max(after, before);
  return labelAt(isWide ? 'inside' : after >= before ? 'after' : 'before', item, place, question, room);
}

/** On one side of the mark, as much of it as fits in the room. */
export function labelAt(
  side: ItemLabel['side'],
  item: TimelineItem,
  place: MarkPlace,
  question: LabelQuestion,
  room: Room,
): ItemLabel {
  const font = fontOf(item, question);
  const flag = flagOf(item);
  const flagWidth = flag === '' ? 0 : textWidth(flag, FLAG_FONT) + 10;
  const lead = leadOf(item, question);
  // The pill of the selected event has round ends, and goes on to the sign of a moment.
  const end = (at: ItemLabel['side']): number =>
    item.id === question.selected && !(side === at && isMoment(place)) ? PILL_END : 0;
  const [start, tail] = [end('after'), end('before')];
  const from = side === 'inside' ? place.labelInside : place.labelAfter;
  const free = side === 'before' ? place.labelBefore - EDGE - room.left : room.right - EDGE - from;
  const text = fitText(titleOf(item), Math.max(0, free - lead - start - tail), font);
  const width = start + lead + textWidth(text, font) + tail;
  const left = side === 'before' ? place.labelBefore - width : Math.min(from, room.right - EDGE - width);
  return {
    side,
    left,
    right: left + width,
    flag: flag === '' ? null : { text: flag, x: left + start, width: flagWidth },
    signX: question.byRole ? left + start + lead - SIGN_WIDTH / 2 - 2 : null,
    text,
    textX: left + start + lead,
  };
}

/** Whether the mark is a single sign, and not a bound or a span. */
export function isMoment({ mark }: MarkPlace): boolean {
  return mark === 'disc' || mark === 'stem' || mark === 'doubt';
}

/** Of the whole name, with what stands before it. */
export function wantedWidth(item: TimelineItem, question: LabelQuestion): number {
  return leadOf(item, question) + textWidth(titleOf(item), fontOf(item, question));
}

/** What stands before the name: a flag, the sign of a role. */
function leadOf(item: TimelineItem, { byRole }: LabelQuestion): number {
  const flag = flagOf(item);
  return (flag === '' ? 0 : textWidth(flag, FLAG_FONT) + 16) + (byRole ? SIGN_WIDTH + 4 : 0);
}

function titleOf(item: TimelineItem): string {
  return item.hidden ? printWords.hiddenEvent(item.shortTitle) : item.shortTitle;
}

function flagOf({ status }: TimelineItem): string {
  return status === 'planned' || status === 'conditional' ? words.flag[status] : '';
}

export function fontOf(item: TimelineItem, { selected, fontSize }: Pick<LabelQuestion, 'selected' | 'fontSize'>): Font {
  return { size: fontSize, bold: item.id === selected };
}
