import type { OffMapState } from '#figures/mapLabels.ts';
import type { Size } from '#projection/planeView.ts';
import type { PlanePoint } from '#projection/projection.ts';
import { meet, type Rect } from '#projection/rectangles.ts';

/** What the legend says, as far as its height depends on it. */
export type LegendContent = { readonly rows: number; readonly someInferred: boolean; readonly others: number };

/** The legend's box in CSS pixels: what its style gives, and a guess of its height. */
const legendWidth = 202;
const legendBottom = 38;
const rowHeight = 24;
const headHeight = 38;
const footerHeight = 45;
const othersHeight = 37;

/** Where it stands where every place is as good: a little left of the middle. */
const wantedShare = 0.28;
const step = 12;
const margin = 10;
/** Free space to what should not be covered, and to what must not be. */
const gap = 12;
const leastGap = 4;

/** Boxes in CSS pixels of what else floats above the lower edge, as the styles give them: a chip no wider than this. */
const controls = { fromRight: 42, top: 10, width: 32, height: 92 };
const chip = { width: 220, height: 34, top: 10, fromRight: 50 };

type Shape = readonly PlanePoint[];

/**
 * Distance in pixels of the legend from the left edge of the map: where it covers least of these shapes (the states with
 * a role, each as the points of its outline in pixels; a marker is a shape of one point), and among equals nearest to a
 * quarter of the width. A shape that is covered wholly weighs more than several that are covered a little.
 */
export function legendLeft(shapes: readonly Shape[], size: Size, content: LegendContent): number {
  return cheapest(candidates(size), shapes, size, content) ?? size.width * wantedShare;
}

/**
 * Where the legend stands in a view: at its usual place, unless it would cover one of these spots there, else where it
 * covers none and least of the shapes; null where no place is free.
 */
export function legendPlace(
  usual: number,
  spots: readonly Rect[],
  shapes: () => readonly Shape[],
  size: Size,
  content: LegendContent,
): number | null {
  const { top, bottom } = upright(size, content);
  if (top < margin) return null;
  const isFree = (left: number): boolean => {
    const box = { x: left, y: top, width: legendWidth, height: bottom - top };
    return !spots.some((spot) => meet(box, spot, leastGap));
  };
  if (isFree(usual)) return usual;
  return cheapest(candidates(size).filter(isFree), shapes(), size, content);
}

/** Where the buttons stand, and the chips at the upper, left and right edge: those at the lower one avoid the legend. */
export function widgetBoxes({ width }: Size, offMap: readonly Pick<OffMapState, 'edge'>[]): readonly Rect[] {
  const at = (edge: OffMapState['edge']): number => offMap.filter((state) => state.edge === edge).length;
  const column = { y: chip.top, width: chip.width };
  const boxes = [
    { ...controls, x: width - controls.fromRight, y: controls.top },
    { ...column, x: margin, height: at('left') * chip.height },
    { ...column, x: width - chip.fromRight - chip.width, height: at('right') * chip.height },
    { x: margin, y: chip.top, width: width - 2 * margin, height: Math.min(1, at('top')) * chip.height },
  ];
  return boxes.filter(({ height }) => height > 0);
}

function cheapest(
  lefts: readonly number[],
  shapes: readonly Shape[],
  size: Size,
  content: LegendContent,
): number | null {
  const { top, bottom } = upright(size, content);
  // Of each shape, where its points stand that are as high as the legend, and what share of it one point is.
  const rivals = shapes.map((points) => ({
    across: points.filter(({ y }) => y > top - gap && y < bottom + gap).map(({ x }) => x),
    share: 1 / Math.max(1, points.length),
  }));
  let best: { left: number; cost: number } | null = null;
  for (const left of lefts) {
    const covered = rivals.map(
      ({ across, share }) => across.filter((x) => x > left - gap && x < left + legendWidth + gap).length * share,
    );
    const away = Math.abs(left - size.width * wantedShare) / size.width;
    const cost = covered.reduce((sum, part) => sum + part ** 2, 0) + away / 20;
    if (!best || cost < best.cost) best = { left, cost };
  }
  return best?.left ?? null;
}

function candidates({ width }: Size): number[] {
  const count = Math.max(0, Math.floor((width - legendWidth - 2 * margin) / step) + 1);
  return Array.from({ length: count }, (_, index) => margin + index * step);
}

function upright({ height }: Size, { rows, someInferred, others }: LegendContent): { top: number; bottom: number } {
  const rest = (someInferred ? footerHeight : 0) + (others > 0 ? othersHeight : 0);
  const bottom = height - legendBottom;
  return { top: bottom - headHeight - rest - rows * rowHeight, bottom };
}
