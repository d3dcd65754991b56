import { expect, it } from 'vitest';
import { nearestMark } from './nearestMark.ts';

const box = (id: string, left: number, top: number, width = 12, height = 13) => ({
  id,
  left,
  top,
  right: left + width,
  bottom: top + height,
});

it('a tap beside a mark means the nearest one', () => {
  const boxes = [box('far', 100, 18), box('near', 100, 40), box('farther', 84, 40)];
  for (const order of [boxes, boxes.toReversed()]) expect(nearestMark(order, { x: 115, y: 44 }, 22)).toBe('near');
});

it('a tap farther from every mark than a finger reaches means none', () => {
  const boxes = [box('one', 100, 0)];
  expect(nearestMark(boxes, { x: 134, y: 6 }, 22)).toBe('one');
  expect(nearestMark(boxes, { x: 135, y: 6 }, 22)).toBeNull();
  expect(nearestMark(boxes, { x: 130, y: 32 }, 22)).toBeNull();
  expect(nearestMark([], { x: 0, y: 0 }, 22)).toBeNull();
});

it('of two marks under a tap the smaller is meant, in whatever order they are drawn', () => {
  const boxes = [box('band', 0, 0, 300), box('disc', 60, 0)];
  for (const order of [boxes, boxes.toReversed()]) expect(nearestMark(order, { x: 66, y: 6 }, 22)).toBe('disc');
});
