import { expect, test } from 'vitest';
import { legendLeft } from './legendPlace.ts';

const size = { width: 1035, height: 375 };
const spread = (left: number, right: number) =>
  Array.from({ length: 50 }, (_, index) => ({ x: left + ((right - left) * index) / 49, y: 250 }));

test('the legend stands a little left of the middle over open water', () => {
  const left = legendLeft([], size, 6);
  expect(left).toBeGreaterThan(200);
  expect(left).toBeLessThan(400);
});

test('the legend gives way to shapes at its height, and not to those above it', () => {
  expect(legendLeft([spread(200, 500)], size, 6)).toBeGreaterThan(500);
  const above = spread(200, 500).map(({ x }) => ({ x, y: 20 }));
  expect(legendLeft([above], size, 3)).toBe(legendLeft([], size, 3));
});

test('the legend covers much of two large shapes rather than the whole of a small one', () => {
  const large = spread(0, 330);
  const small = [spread(390, 400), spread(500, 520)];
  expect(legendLeft([large, large, ...small], { width: 640, height: 375 }, 6)).toBeLessThan(200);
});
