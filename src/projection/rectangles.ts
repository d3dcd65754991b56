export type Point = { readonly x: number; readonly y: number };

/** Top left and size; y grows down. */
export type Rect = Point & { readonly width: number; readonly height: number };

export type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** Whether the inner one lies in the outer one, edges included. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether two rectangles come nearer to each other than `gap` in both directions. */
export function meet(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether a segment touches a rectangle that is widened by `gap` on each side (Liang and Barsky's clipping). */
export function segmentMeetsRect({ x1, y1, x2, y2 }: Segment, rect: Rect, gap: number): boolean {
  let [from, to] = [0, 1];
  const edges = [
    [x1 - x2, x1 - (rect.x - gap)],
    [x2 - x1, rect.x + rect.width + gap - x1],
    [y1 - y2, y1 - (rect.y - gap)],
    [y2 - y1, rect.y + rect.height + gap - y1],
  ] as const;
  for (const [slope, room] of edges) {
    if (slope === 0) {
      if (room < 0) return false;
    } else if (slope < 0) {
      from = Math.max(from, room / slope);
    } else {
      to = Math.min(to, room / slope);
    }
  }
  return from <= to;
}

/** Whether two segments have a point in common; ends count. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  const [a1, a2] = ends(a);
  const [b1, b2] = ends(b);
  const sides = [turn(a1, a2, b1), turn(a1, a2, b2), turn(b1, b2, a1), turn(b1, b2, a2)] as const;
  if (sides.every((side) => side === 0)) return meet(around(a1, a2), around(b1, b2), Number.EPSILON);
  return sides[0] * sides[1] <= 0 && sides[2] * sides[3] <= 0;
}

function ends({ x1, y1, x2, y2 }: Segment): readonly [Point, Point] {
  return [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

function around(a: Point, b: Point): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x, b.x) - x, height: Math.max(a.y, b.y) - y };
}
