import type { TimelineItem } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import type { RoleSign, Status } from '#model/role.ts';
import { type DateMark, dateMark } from '#signs/dateMark.ts';
import { drawMark } from './drawMark.ts';
import type { FigureFrame } from './figure.ts';
import { fillOf } from './mapFills.ts';
import type { MarkPlace } from './markPlace.ts';
import { type Pen, penOf } from './pen.ts';
import { roleGlyph } from './roleGlyph.ts';
import { createDefs, type Defs, element } from './xml.ts';

/** In the order of how well a date is known. */
const MARKS = [
  ...(['disc', 'stem', 'bar', 'band', 'haze', 'doubt', 'candidates', 'several'] as const),
  ...(['before', 'after', 'bar-from', 'bar-fading', 'bar-arrow'] as const),
] satisfies readonly DateMark[];

/** Items of which something is in the window. */
export function itemsWithin(items: readonly TimelineItem[], { start, end }: TimeWindow): readonly TimelineItem[] {
  return items.filter(({ date }) => date.latest > start && date.earliest < end);
}

/** The marks that their dates are drawn with. */
export function marksOf(items: readonly Pick<TimelineItem, 'date'>[]): readonly (typeof MARKS)[number][] {
  const used = new Set(items.map(({ date }) => dateMark(date)));
  return MARKS.filter((mark) => used.has(mark));
}

/** Single signs as pictures, for the legends of figures. Decoration beside their words, so they have no title. */

type Sample = Pick<FigureFrame, 'theme' | 'idPrefix'>;
type SignedRole = { readonly sign: RoleSign; readonly inferred: boolean };

const WIDTH = 36;
const MOMENT_WIDTH = 16;
export const SIGN_HEIGHT = 16;
const INK = 'ink-2';
/** So that a fade ends inside the box. */
const FADE_SCALE: Readonly<Partial<Record<DateMark, number>>> = {
  before: 0.08,
  after: 0.5,
  'bar-fading': 0.22,
  'bar-from': 0.22,
};

/** The mark of a date: 16 px wide for a moment, else 36, and 16 px high. */
export function dateSample(mark: Exclude<DateMark, 'none'>, sample: Sample): string {
  return alone(sample, (pen, defs) => drawDate(mark, pen, defs));
}

/** How a bar looks that stands for an event of this status. */
export function statusSample(status: Status, sample: Sample): string {
  return alone(sample, (pen, defs) => drawStatus(status, pen, defs));
}

/** How a state with this role is filled on the map, and its sign, 42 by 16 px. */
export function roleSample(role: SignedRole, sample: Sample): string {
  return alone(sample, (pen, defs) => drawRole(role, pen, defs));
}

/** A sign in a box of its own, from the origin on. */
export type Sign = { readonly width: number; readonly markup: string };

export function drawDate(mark: Exclude<DateMark, 'none'>, pen: Pen, defs: Defs): Sign {
  return drawInBox(mark, 'occurred', pen, defs);
}

export function drawStatus(status: Status, pen: Pen, defs: Defs): Sign {
  return drawInBox('bar', status, pen, defs);
}

export function drawRole(role: SignedRole, pen: Pen, defs: Defs): Sign {
  const swatch = element('rect', { x: 1, y: 2, width: 20, height: 12, ...fillOf(role, pen, defs) });
  return { width: 42, markup: swatch + roleGlyph(role.sign, role.inferred, { x: 33, y: 8, size: 15 }, pen) };
}

function drawInBox(mark: Exclude<DateMark, 'none'>, status: Status, pen: Pen, defs: Defs): Sign {
  const ink = { token: INK, status, selected: false, fadeScale: FADE_SCALE[mark] ?? 1 };
  return { width: widthOf(mark), markup: drawMark(placeOf(mark), SIGN_HEIGHT / 2, ink, pen, defs) };
}

function widthOf(mark: DateMark): number {
  return mark === 'disc' || mark === 'stem' || mark === 'doubt' ? MOMENT_WIDTH : WIDTH;
}

/** Where the marks stand in their small boxes. */
function placeOf(mark: Exclude<DateMark, 'none'>): MarkPlace {
  const [left, middle, right] = [3, widthOf(mark) / 2, WIDTH - 3];
  const rest = { candidates: [], core: [left, right], labelAfter: 0, labelInside: 0, labelBefore: 0 } as const;
  const at = (from: number, to: number): MarkPlace => ({ mark, from, to, taken: [left, right], ...rest });
  switch (mark) {
    case 'disc':
    case 'stem':
    case 'doubt':
      return at(middle, middle);
    case 'before':
    case 'bar-from':
      return at(right, right);
    case 'after':
    case 'bar-fading':
      return at(left, left);
    case 'haze':
      return at(0, WIDTH);
    case 'candidates':
    case 'several':
      return { ...at(left + 3, right - 3), candidates: [left + 3, middle, right - 3] };
    default:
      return at(left, right);
  }
}

function alone(sample: Sample, draw: (pen: Pen, defs: Defs) => Sign): string {
  const defs = createDefs(sample.idPrefix);
  const { width, markup } = draw(penOf(sample), defs);
  const box = { width, height: SIGN_HEIGHT, viewBox: `0 0 ${width} ${SIGN_HEIGHT}` };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, defs.markup(), markup);
}
