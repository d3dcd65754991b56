import { DAY_MS, type EventDate } from '#model/date.ts';
import { typeColour } from '#signs/eventType.ts';
import { dateWords } from '#wording/dates.ts';
import { numberWords, words } from '#wording/words.ts';
import { axisContext, axisTicks, type Tick } from './axisTicks.ts';
import { type TimeScale, xOf } from './markPlace.ts';
import type { Pen } from './pen.ts';
import { type Font, fitText, textWidth } from './textWidth.ts';
import { element, rounded } from './xml.ts';

/** What stands round the marks of a timeline figure: lanes, axis, grid and source line. Heights and places in px. */

export const SOURCE_BAND = 20;
export const AXIS_HEIGHT = 24;
const PLAIN: Font = { size: 11, bold: false };
const LANE_FONT: Font = { size: 12, bold: true };
const YEAR_FONT: Font = { size: 12, bold: true };
const DOT = 4;

type Upright = { readonly top: number; readonly bottom: number };

export type LaneHead = {
  readonly name: string;
  readonly count: number;
  /** The type whose colour stands beside the name; null where lanes are no types. */
  readonly type: string | null;
  readonly top: number;
  readonly height: number;
};

/** The least width in which all names and counts of lanes stand, within bounds. */
export function laneColumn(heads: readonly Pick<LaneHead, 'name' | 'count'>[], most: number): number {
  const widths = heads.map(({ name, count }) => textWidth(name, LANE_FONT) + textWidth(numberWords(count), LANE_FONT));
  return Math.ceil(Math.min(most, Math.max(72, ...widths.map((width) => width + 40))));
}

/** Name and count of a lane beside its rows, or above them where there is no column. */
export function drawLaneHead(head: LaneHead, column: number, width: number, pen: Pen): string {
  const { name, count, type, top, height } = head;
  const counted = numberWords(count);
  const countWidth = textWidth(counted, PLAIN);
  const y = column > 0 ? top + height / 2 : top + 10;
  const start = type === null ? 4 : 18;
  const room = (column > 0 ? column - 12 : width - 8) - countWidth - start - 8;
  const written = fitText(name, room, LANE_FONT);
  const end = column > 0 ? column - 12 : start + textWidth(written, LANE_FONT) + 8 + countWidth;
  const dot = type === null ? '' : element('circle', { cx: 8, cy: y, r: DOT, fill: pen.colour(typeColour(type)) });
  const rule = { d: `M0 ${rounded(top + height)}H${width}`, stroke: pen.colour('line'), 'stroke-width': 1 };
  const nameAt = { x: start, y: y + 4.2, 'font-size': LANE_FONT.size, 'font-weight': 500, fill: pen.colour('ink') };
  const countAt = { x: end, y: y + 4, 'font-size': PLAIN.size, 'text-anchor': 'end', fill: pen.colour('ink-3') };
  return element('path', rule) + dot + pen.text(written, nameAt) + pen.text(counted, countAt);
}

/** The lines of the grid and the axis under them. What no tick says stands under the lanes, or left under the ticks. */
export function drawAxis(
  scale: TimeScale,
  { top, bottom }: Upright,
  pen: Pen,
): { readonly grid: string; readonly axis: string; readonly height: number } {
  const visible = { start: scale.start, end: scale.end, width: scale.right - scale.left };
  const ticks = axisTicks(visible);
  const grid = ticks.map(({ x, weight }) => {
    const strength = { year: 0.55, quarter: 0.75, plain: 0.4 }[weight];
    const stroke = pen.colour(weight === 'year' ? 'line-strong' : 'line');
    const d = `M${rounded(scale.left + x)} ${top}V${bottom}`;
    return element('path', { d, stroke, 'stroke-width': 1, 'stroke-opacity': strength });
  });
  const rule = element('path', {
    d: `M${scale.left} ${bottom}H${scale.right}`,
    stroke: pen.colour('line-strong'),
    'stroke-width': 1,
    'stroke-opacity': 0.7,
  });
  const context = axisContext(visible, ticks);
  const hasColumn = scale.left >= textWidth(context ?? '', YEAR_FONT) + 10;
  const contextAt = hasColumn
    ? { x: scale.left - 8, y: bottom + 16, 'text-anchor': 'end' }
    : { x: scale.left + 4, y: bottom + 30, 'text-anchor': 'start' };
  const style = { 'font-size': YEAR_FONT.size, 'font-weight': 600, fill: pen.colour('ink') };
  const said = context === null ? '' : pen.text(context, { ...contextAt, ...style });
  const labels = ticks.map((tick) => drawTick(tick, scale, bottom, pen));
  const height = AXIS_HEIGHT + (context !== null && !hasColumn ? 14 : 0);
  return { grid: grid.join(''), axis: rule + labels.join('') + said, height };
}

function drawTick({ x, label, weight }: Tick, scale: TimeScale, bottom: number, pen: Pen): string {
  const font = weight === 'year' ? YEAR_FONT : PLAIN;
  const start = scale.left + x + 4;
  if (start + textWidth(label, font) > scale.right) return '';
  const style = { 'font-size': font.size, 'font-weight': font.bold ? 600 : null };
  const fill = pen.colour(weight === 'year' ? 'ink' : 'ink-3');
  return pen.text(label, { x: start, y: bottom + 16, ...style, fill });
}

/** Where a day of publication stands; null when it is not in the window, or is no day. */
export function publicationX(published: EventDate | null, scale: TimeScale): number | null {
  if (published?.kind !== 'day' && published?.kind !== 'time') return null;
  const instant = published.kind === 'day' ? published.earliest + DAY_MS / 2 : published.earliest;
  return instant < scale.start || instant > scale.end ? null : xOf(scale, instant);
}

/** A line where the source was published, words above it, and a tint on what comes after. */
export function drawSourceLine(
  published: EventDate,
  x: number,
  scale: TimeScale,
  { top, bottom }: Upright,
  pen: Pen,
): { readonly ground: string; readonly line: string } {
  const box = { x, y: top, width: scale.right - x, height: bottom - top };
  const ground = element('rect', { ...box, fill: pen.colour('future'), 'fill-opacity': 0.75 });
  const said = words.sourcePublished(dateWords(published, 'short'));
  const width = textWidth(said, PLAIN);
  const after = textWidth(words.afterPublication, PLAIN);
  const style = { y: top - 9, 'font-size': PLAIN.size, fill: pen.colour('ink-3') };
  const fitsBefore = x - 9 - width >= 2;
  const start = fitsBefore ? x - 9 - width : Math.max(2, Math.min(x + 9, scale.right - width));
  const room = scale.right - (fitsBefore ? x + 9 : start + width + 16);
  const more = fitsBefore && room >= after ? pen.text(words.afterPublication, { x: x + 9, ...style }) : '';
  const rule = { d: `M${rounded(x)} ${top - 4}V${bottom}`, stroke: pen.colour('ink-2'), 'stroke-width': 1 };
  const pointer = { d: `M${rounded(x - 3.5)} ${top - 8}h7l-3.5 5Z`, fill: pen.colour('ink-2') };
  const line = element('path', rule) + element('path', pointer);
  return { ground, line: line + pen.text(fitText(said, scale.right - 4, PLAIN), { x: start, ...style }) + more };
}
