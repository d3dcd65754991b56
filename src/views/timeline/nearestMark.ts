/** Where a mark stands, in the same CSS pixels as the point. */
export type MarkBox = {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The mark nearest to a point, of two that are equally near the smaller; null when none is within `reach`. */
export function nearestMark(
  boxes: Iterable<MarkBox>,
  point: { readonly x: number; readonly y: number },
  reach: number,
): string | null {
  let nearest: { readonly id: string; readonly distance: number; readonly size: number } | null = null;
  for (const { id, left, top, right, bottom } of boxes) {
    const distance = Math.hypot(
      Math.max(left - point.x, 0, point.x - right),
      Math.max(top - point.y, 0, point.y - bottom),
    );
    const size = (right - left) * (bottom - top);
    const isNearer = !nearest || distance < nearest.distance || (distance === nearest.distance && size < nearest.size);
    if (distance <= reach && isNearer) nearest = { id, distance, size };
  }
  return nearest?.id ?? null;
}
