import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelToPlace, placeLabels } from './placeLabels.ts';
import { contains, meet, type Rect, segmentMeetsRect, segmentsCross } from './rectangles.ts';

const frame: Rect = { x: 0, y: 0, width: 1035, height: 375 };
const absent = { width: 98, height: 16 };

function mark(id: string, x: number, y: number): LabelToPlace {
  return { id, anchor: { x, y }, width: 60, height: 16, room: null };
}

describe('labels', () => {
  it('sit on a shape that is large enough, without a leader', () => {
    const [label] = placeLabels(
      [{ id: 'USA', anchor: { x: 200, y: 100 }, width: 80, height: 16, room: { width: 200, height: 100 } }],
      [],
      frame,
    );
    expect(label).toEqual({ id: 'USA', x: 160, y: 92, leader: null });
  });

  it('keep clear of a mark in the middle of their shape', () => {
    const obstacle = { x: 188, y: 88, width: 24, height: 24 };
    const [label] = placeLabels(
      [{ id: 'USA', anchor: { x: 200, y: 100 }, width: 80, height: 16, room: { width: 200, height: 120 } }],
      [obstacle],
      frame,
    );
    expect(label?.leader).toBeNull();
    expect(label && meet({ ...label, width: 80, height: 16 }, obstacle, 0)).toBe(false);
  });

  it('stand beside a mark without a leader', () => {
    const [label] = placeLabels([mark('Paris', 500, 200)], [{ x: 485, y: 185, width: 30, height: 30 }], frame);
    expect(label?.leader).toBeNull();
    expect(label && label.x > 515).toBe(true);
  });

  it('of two small neighbours both find a place, each with a leader and off the other one', () => {
    const labels: LabelToPlace[] = [
      { id: 'Croatia', anchor: { x: 829, y: 152 }, ...absent, room: { width: 20, height: 12 } },
      { id: 'Montenegro', anchor: { x: 862, y: 169 }, ...absent, room: { width: 9, height: 9 } },
    ];
    const [croatia, montenegro] = placeLabels(labels, [], frame);
    expect(croatia?.leader).not.toBeNull();
    expect(montenegro?.leader).not.toBeNull();
    const anchor = { x: 862, y: 169, width: 0, height: 0 };
    expect(croatia && meet({ ...croatia, ...absent }, anchor, 0)).toBe(false);
  });

  it('stay away when there is no room, or when their anchor is out of the frame', () => {
    expect(placeLabels([mark('a', 500, 200)], [frame], frame)).toEqual([null]);
    expect(placeLabels([mark('a', -1, 200)], [], frame)).toEqual([null]);
  });

  it('that come first choose first', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => mark(String(index), 500, 200));
    const placed = placeLabels(crowd, [], frame);
    expect(placed.slice(0, 4).every((label) => label !== null)).toBe(true);
    expect(placed.at(-1)).toBeNull();
  });

  it('never overlap, leave the frame, cover an obstacle or cross a leader', () => {
    const integer = (min: number, max: number) => fc.integer({ min, max });
    const label = fc.record({
      anchor: fc.record({ x: integer(-20, 420), y: integer(-20, 320) }),
      width: integer(20, 120),
      height: integer(10, 32),
      room: fc.option(fc.record({ width: integer(0, 200), height: integer(0, 150) }), { nil: null }),
    });
    const obstacle = fc.record({
      x: integer(0, 400),
      y: integer(0, 300),
      width: integer(1, 120),
      height: integer(1, 90),
    });
    const small: Rect = { x: 0, y: 0, width: 400, height: 300 };
    fc.assert(
      fc.property(fc.array(label, { maxLength: 14 }), fc.array(obstacle, { maxLength: 4 }), (some, obstacles) => {
        const labels = some.map((one, index) => ({ ...one, id: String(index) }));
        const boxes: Rect[] = [];
        const placed = placeLabels(labels, obstacles, small);
        labels.forEach(({ width, height }, index) => {
          const at = placed[index];
          if (at) boxes.push({ x: at.x, y: at.y, width, height });
        });
        const leaders = placed.map((at) => at?.leader ?? null).filter((leader) => leader !== null);
        const owners = placed.filter((at) => at !== null);
        expect(boxes.every((box) => contains(small, box))).toBe(true);
        expect(boxes.some((box) => obstacles.some((other) => meet(box, other, 0)))).toBe(false);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => meet(box, other, 0))).toBe(false);
          const foreign = owners.filter((_, owner) => owner !== index).flatMap(({ leader }) => leader ?? []);
          expect(foreign.some((leader) => segmentMeetsRect(leader, box, 0))).toBe(false);
        });
        leaders.forEach((leader, index) => {
          expect(leaders.slice(index + 1).some((other) => segmentsCross(leader, other))).toBe(false);
        });
      }),
      { seed: 20250311, numRuns: 400 },
    );
  });
});
