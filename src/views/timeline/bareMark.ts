import type { DateMark } from '#signs/dateMark.ts';
import type { Lane } from './laneNames.ts';
import { type Extent, MARK_GAP, MARK_LANE, MARK_ROW, rowsByLane, xOf } from './rows.ts';
import { type BareMark, captionWidth, EDGE, LEAST_ROOM, type PlacedItem, type Visible } from './visItems.ts';

const LEAST_WIDTH = 12;
/**
 * What a point takes of its row where there is room, and where marks must overlap; the last still leaves of each what can
 * be seen and pressed.
 */
const TAKES = [LEAST_WIDTH, 8, 5] as const;
/** Of a fade, and of the end of a tail that counts as the mark. */
const FADE = 60;
const SIGN = 16;
/** From a mark to its label. */
const CAPTION_GAP = 5;

const FADING: ReadonlySet<DateMark> = new Set(['after', 'bar-fading', 'bar-from']);

/** The rows of each lane of marks alone, which overlap as little as they can while the lanes fit into `room`. */
export function bareRows(
  items: readonly PlacedItem[],
  lanes: readonly Lane[],
  visible: Visible,
  room: number,
): { readonly take: number; readonly rows: ReadonlyMap<string, number>; readonly height: number } {
  // The signs of roles could not be told apart if they overlapped.
  const takes = items.some(({ role }) => role) ? [LEAST_WIDTH] : TAKES;
  const tried = takes.map((take) => {
    const extentOf = (placed: PlacedItem): Extent => bareExtent(placed, visible, take);
    const rows = rowsByLane(items, lanes, visible, extentOf, MARK_GAP);
    const height = [...rows.values()].reduce((sum, count) => sum + count * MARK_ROW + MARK_LANE, 0);
    return { take, rows, height };
  });
  return (
    tried.find(({ height }) => height <= room) ?? tried.at(-1) ?? { take: LEAST_WIDTH, rows: new Map(), height: 0 }
  );
}

/** How an item stands as a mark alone; a point takes `take` of its row. */
export function bareMark(placed: PlacedItem, visible: Visible, take: number): BareMark {
  const { left, right } = pressable(placed, visible);
  const width = Math.max(LEAST_WIDTH, right - left);
  const start = xOf(placed.start, visible);
  const isRange = placed.shape === 'range';
  const signAfter = placed.role?.at === 'text' && placed.label !== 'inside' ? SIGN : 0;
  const side = captionSide(placed, { left, right: left + width + signAfter }, visible);
  return {
    width: Math.round(width),
    offset: isRange ? Math.round(left - start) : 0,
    free: isRange ? Math.max(width > right - left ? LEAST_WIDTH : 0, signAfter) : isFading(placed) ? width : take,
    inset: placed.label === 'inside' ? Math.max(0, Math.round(start + placed.labelOffset - left)) : 0,
    ...side,
  };
}

/** What the widget keeps free for a mark alone. */
export function bareExtent(placed: PlacedItem, visible: Visible, take: number): Extent {
  const { free } = bareMark(placed, visible, take);
  if (placed.shape === 'point') {
    const { left, right } = pressable(placed, visible);
    const beside = (right - left - free) / 2;
    return { left: left + beside, right: right - beside };
  }
  return {
    left: xOf(placed.start, visible),
    right: Math.max(xOf(placed.end, visible), xOf(placed.start, visible) + 1) + free,
  };
}

function isFading({ mark }: PlacedItem): boolean {
  return FADING.has(mark);
}

/** The part of a mark that can be seen; of a long tail, its end. */
function pressable(placed: PlacedItem, visible: Visible): Extent {
  const { mark, shape, boundOutside } = placed;
  const left = xOf(placed.start, visible);
  if (shape === 'point') {
    if (!isFading(placed)) return { left: left - LEAST_WIDTH / 2, right: left + LEAST_WIDTH / 2 };
    return mark === 'bar-from' ? { left: left - FADE, right: left } : { left, right: left + FADE };
  }
  const right = Math.min(xOf(placed.end, visible), visible.width);
  const seen = Math.max(0, left);
  return { left: mark === 'before' && !boundOutside ? Math.max(seen, right - FADE) : seen, right };
}

/** After the mark if its label fits there or has more room there, else before it; inside what fills the window. */
function captionSide(
  { item }: PlacedItem,
  { left, right }: Extent,
  visible: Visible,
): Pick<BareMark, 'label' | 'room'> {
  const after = Math.floor(visible.width - right - EDGE);
  const before = Math.floor(left - EDGE);
  if (Math.max(after, before) < LEAST_ROOM) return { label: 'inside', room: Math.floor(right - left - EDGE) };
  const isAfter = after >= captionWidth(item, visible.text) + CAPTION_GAP || after >= before;
  return { label: isAfter ? 'after' : 'before', room: (isAfter ? after : before) - CAPTION_GAP };
}
