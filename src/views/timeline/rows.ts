import { AFTER_FADE_PIXELS } from '#signs/dateMark.ts';
import type { Lane } from './laneNames.ts';
import { captionWidth, type PlacedItem, type Visible } from './visItems.ts';

/** CSS pixels of a row: with labels where a rem is 16 px, and of marks alone. */
export const LABEL_ROW = 24;
export const MARK_ROW = 13;
/** CSS pixels that a lane of marks alone has beside its rows. */
export const MARK_LANE = 5;
/** CSS pixels that the widget keeps free between two items of a row. */
export const LABEL_GAP = 8;
export const MARK_GAP = 1;

/** What an item takes of its row, in CSS pixels from the left of the window. */
export type Extent = { readonly left: number; readonly right: number };

/** The rows that items of one lane take, when each goes into the first that has room for it, as the widget does it. */
export function rowsOf(extents: readonly Extent[], gap: number): number {
  const rows: Extent[][] = [];
  for (const one of extents) {
    const free = rows.find((row) => row.every(({ left, right }) => one.right + gap <= left || right + gap <= one.left));
    if (free) free.push(one);
    else rows.push([one]);
  }
  return rows.length;
}

/** The rows of each lane; those of what stands wholly outside the window are not counted. */
export function rowsByLane(
  items: readonly PlacedItem[],
  lanes: readonly Lane[],
  visible: Visible,
  extentOf: (item: PlacedItem, visible: Visible) => Extent,
  gap: number,
): ReadonlyMap<string, number> {
  const extents = new Map<string, Extent[]>(lanes.map(({ key }) => [key, []]));
  for (const item of items) {
    const extent = extentOf(item, visible);
    if (extent.right > 0 && extent.left < visible.width) extents.get(item.lane)?.push(extent);
  }
  return new Map([...extents].map(([lane, taken]) => [lane, Math.max(1, rowsOf(taken, gap))]));
}

/** CSS pixels that all lanes take with labels; an estimate, since no text is measured. */
export function labelledHeight(items: readonly PlacedItem[], lanes: readonly Lane[], visible: Visible): number {
  const rows = rowsByLane(items, lanes, visible, labelledExtent, LABEL_GAP);
  return [...rows.values()].reduce((sum, count) => sum + count * LABEL_ROW * visible.text, 0);
}

/** How much higher than their room lanes with labels may be: until labels are hidden, and before they come back. */
const HIDE_ABOVE = 1.5;
const SHOW_BELOW = 1.3;

/** Whether labels are to be hidden; between the two bounds they stay as they are, so that nothing flickers. */
export function isCrowded(height: number, room: number, was: boolean): boolean {
  return height > room * (was ? SHOW_BELOW : HIDE_ABOVE);
}

/** The mark of an item with its label. */
function labelledExtent(placed: PlacedItem, visible: Visible): Extent {
  const { item, mark, shape, label, start, end } = placed;
  const left = xOf(start, visible);
  const text = Math.min(placed.room, captionWidth(item, visible.text));
  if (shape === 'range') return { left, right: label === 'inside' ? xOf(end, visible) : xOf(end, visible) + text };
  const fade = mark === 'after' ? AFTER_FADE_PIXELS : 0;
  if (label === 'before') return { left: left - text, right: left };
  return { left, right: left + fade + text };
}

/** CSS pixels from the left of the window to an instant. */
export function xOf(instant: number, { start, end, width }: Visible): number {
  return ((instant - start) / (end - start)) * width;
}
