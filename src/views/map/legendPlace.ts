import type { PlanePoint } from '#projection/projection.ts';
import type { Size } from './planeView.ts';

/** The legend's box in CSS pixels: what its style gives, and a guess of its height. */
const legendWidth = 202;
const legendBottom = 38;
const rowHeight = 24;
const restHeight = 86;

/** Where it stands where every place is as good: a little left of the middle. */
const wantedShare = 0.28;
const step = 12;
const margin = 10;
/** Free space to what should not be covered. */
const gap = 12;

/**
 * Distance in pixels of the legend from the left edge of the map: where it covers least of these shapes (the states with
 * a role, each as the points of its outline in pixels; a marker is a shape of one point), and among equals nearest to a
 * quarter of the width. A shape that is covered wholly weighs more than several that are covered a little.
 */
export function legendLeft(shapes: readonly (readonly PlanePoint[])[], size: Size, rows: number): number {
  const bottom = size.height - legendBottom;
  const top = bottom - restHeight - rows * rowHeight;
  // Of each shape, where its points stand that are as high as the legend, and what share of it one point is.
  const rivals = shapes.map((points) => ({
    across: points.filter(({ y }) => y > top - gap && y < bottom + gap).map(({ x }) => x),
    share: 1 / Math.max(1, points.length),
  }));
  const wanted = size.width * wantedShare;
  let best = { left: wanted, cost: Number.POSITIVE_INFINITY };
  for (let left = margin; left <= size.width - legendWidth - margin; left += step) {
    const covered = rivals.map(
      ({ across, share }) => across.filter((x) => x > left - gap && x < left + legendWidth + gap).length * share,
    );
    const cost = covered.reduce((sum, part) => sum + part ** 2, 0) + Math.abs(left - wanted) / size.width / 20;
    if (cost < best.cost) best = { left, cost };
  }
  return Math.round(best.left);
}
