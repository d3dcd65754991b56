import type { Room } from './labelAnchor.ts';
import { contains, meet, type Point, type Rect, type Segment, segmentMeetsRect, segmentsCross } from './rectangles.ts';

/** All measures in px, y down. */
export type LabelToPlace = {
  readonly id: string;
  /** What the label names: a country's label point, or the middle of a mark. */
  readonly anchor: Point;
  readonly width: number;
  readonly height: number;
  /** Free space of the shape round the anchor, so that the label may sit on it; null for a mark, which has none. */
  readonly room: Room | null;
};

export type PlacedLabel = {
  readonly id: string;
  /** Top left of the label's box. */
  readonly x: number;
  readonly y: number;
  /** From the anchor to the edge of the box; null where the label sits on its shape or right beside its mark. */
  readonly leader: Segment | null;
};

/** How far a box may stand from its anchor. */
const distances = [4, 10, 17, 25, 34, 44, 55, 67, 80, 95, 110];
const directions = 16;
/** A box this near to a mark needs no leader. */
const beside = 25;
/** Where leaders may begin: the least length for a small shape and for a large one. */
const shortestLeader = 14;
const longestStart = 34;
/** Free space kept between a box and anything else. */
const gap = 3;
/** Free space kept round what another label names. */
const anchorGap = 7;
/** Text may stick out of its shape a little and still seem to sit on it. */
const overhang = 1.15;

/** Shares of the free space by which a label on its shape may be moved from the middle. */
const shifts: readonly (readonly [number, number])[] = [
  [0, 0],
  ...[-0.35, 0.35, -0.7, 0.7].flatMap((share) => [[0, share] as const, [share, 0] as const]),
];

type Candidate = { readonly box: Rect; readonly leader: Segment | null };

/**
 * Finds a place for each label, the first in the list choosing first: on its shape where that is large enough, else
 * round its anchor, nearest first, leaning away from the other anchors. The answer is in the order of the question, with
 * null where there is no room. No box meets another box, an obstacle, the frame's edge or a leader; no two leaders
 * cross; a leader meets no obstacle but one that its own anchor lies in (its mark).
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  obstacles: readonly Rect[],
  frame: Rect,
): readonly (PlacedLabel | null)[] {
  const boxes: Rect[] = [];
  const leaders: Segment[] = [];
  return labels.map((label) => {
    if (!contains(frame, { ...label.anchor, width: 0, height: 0 })) return null;
    const others = labels.filter((other) => other !== label).map(({ anchor }) => anchor);
    const taken: Taken = { boxes, leaders, obstacles, frame, anchor: label.anchor };
    const free = candidates(label, others).filter((candidate) => isFree(candidate, taken));
    const chosen = free.find((candidate) => !hidesAnchor(candidate, others)) ?? free[0];
    if (!chosen) return null;
    boxes.push(chosen.box);
    if (chosen.leader) leaders.push(chosen.leader);
    return { id: label.id, x: chosen.box.x, y: chosen.box.y, leader: chosen.leader };
  });
}

function candidates(label: LabelToPlace, others: readonly Point[]): Candidate[] {
  return [...onShape(label), ...roundAnchor(label, others)];
}

/** Centred on the anchor, then moved as far as the shape allows (its middle may hold a mark). */
function onShape({ anchor, width, height, room }: LabelToPlace): Candidate[] {
  if (!room || width > room.width * overhang || height > room.height) return [];
  const across = Math.max(0, room.width - width) / 2;
  const down = (room.height - height) / 2;
  const left = anchor.x - width / 2;
  const top = anchor.y - height / 2;
  return shifts.map(([x, y]) => ({ box: { x: left + x * across, y: top + y * down, width, height }, leader: null }));
}

function roundAnchor(label: LabelToPlace, others: readonly Point[]): Candidate[] {
  const { anchor, room } = label;
  const angles = anglesAwayFrom(others, anchor);
  const nearest = room ? leaderLength(room) : 0;
  return distances
    .filter((distance) => distance >= nearest)
    .flatMap((distance) =>
      angles.map((angle) => {
        const box = boxAt(label, angle, distance);
        const needsLeader = room !== null || distance > beside;
        return { box, leader: needsLeader ? leaderTo(box, anchor) : null };
      }),
    );
}

/** Half the shape's room, so that the name stands off it, within reason. A shorter line is not seen as one. */
function leaderLength({ width, height }: Room): number {
  return Math.min(Math.max(Math.min(width, height) / 2, shortestLeader), longestStart);
}

function boxAt({ anchor, width, height }: LabelToPlace, angle: number, distance: number): Rect {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  // The direction on a square instead of a circle: straight across, the box touches with its side, diagonally with a corner.
  const side = Math.max(Math.abs(across), Math.abs(down));
  const x = anchor.x + across * distance + ((across / side) * width) / 2 - width / 2;
  const y = anchor.y + down * distance + ((down / side) * height) / 2 - height / 2;
  return { x, y, width, height };
}

/** All directions, those first that lead away from the other anchors; with none about, right, left, below, above first. */
function anglesAwayFrom(others: readonly Point[], anchor: Point): number[] {
  const push = others.reduce(
    (sum, other) => {
      const [dx, dy] = [anchor.x - other.x, anchor.y - other.y];
      const weight = 1 / Math.max(1, dx * dx + dy * dy);
      return { x: sum.x + dx * weight, y: sum.y + dy * weight };
    },
    { x: 0, y: 0 },
  );
  const angles = Array.from({ length: directions }, (_, step) => (step * 2 * Math.PI) / directions);
  const strength = Math.hypot(push.x, push.y);
  const cost = (angle: number) => {
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const away = strength > 0 ? (push.x * across + push.y * down) / strength : 0;
    return 0.2 * Math.abs(across * down) + 0.1 * Math.abs(down) - 0.02 * (across + down) - away;
  };
  return angles.sort((a, b) => cost(a) - cost(b));
}

function leaderTo(box: Rect, anchor: Point): Segment {
  return {
    x1: anchor.x,
    y1: anchor.y,
    x2: Math.min(Math.max(anchor.x, box.x), box.x + box.width),
    y2: Math.min(Math.max(anchor.y, box.y), box.y + box.height),
  };
}

type Taken = {
  readonly boxes: readonly Rect[];
  readonly leaders: readonly Segment[];
  readonly obstacles: readonly Rect[];
  readonly frame: Rect;
  readonly anchor: Point;
};

function isFree({ box, leader }: Candidate, taken: Taken): boolean {
  if (!contains(taken.frame, box)) return false;
  if ([...taken.boxes, ...taken.obstacles].some((other) => meet(box, other, gap))) return false;
  if (taken.leaders.some((other) => segmentMeetsRect(other, box, gap))) return false;
  if (!leader) return true;
  const foot = { ...taken.anchor, width: 0, height: 0 };
  return (
    !taken.boxes.some((other) => segmentMeetsRect(leader, other, gap)) &&
    !taken.leaders.some((other) => segmentsCross(leader, other)) &&
    !taken.obstacles.some((other) => !contains(other, foot) && segmentMeetsRect(leader, other, 0))
  );
}

function hidesAnchor({ box, leader }: Candidate, others: readonly Point[]): boolean {
  return others.some((other) => {
    const spot = { x: other.x, y: other.y, width: 0, height: 0 };
    return meet(box, spot, anchorGap) || (leader !== null && segmentMeetsRect(leader, spot, anchorGap));
  });
}
