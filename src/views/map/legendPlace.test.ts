import { expect, test } from 'vitest';
import { legendLeft, legendPlace, widgetBoxes } from './legendPlace.ts';

const size = { width: 1035, height: 375 };
const content = (rows: number) => ({ rows, someInferred: true, others: 0 });
const spread = (left: number, right: number) =>
  Array.from({ length: 50 }, (_, index) => ({ x: left + ((right - left) * index) / 49, y: 250 }));

test('the legend stands a little left of the middle over open water', () => {
  const left = legendLeft([], size, content(6));
  expect(left).toBeGreaterThan(200);
  expect(left).toBeLessThan(400);
});

test('the legend gives way to shapes at its height, and not to those above it', () => {
  expect(legendLeft([spread(200, 500)], size, content(6))).toBeGreaterThan(500);
  const above = spread(200, 500).map(({ x }) => ({ x, y: 20 }));
  expect(legendLeft([above], size, content(3))).toBe(legendLeft([], size, content(3)));
});

test('the legend covers much of two large shapes rather than the whole of a small one', () => {
  const large = spread(0, 330);
  const small = [spread(390, 400), spread(500, 520)];
  expect(legendLeft([large, large, ...small], { width: 640, height: 375 }, content(6))).toBeLessThan(200);
});

test('the legend stays at its usual place until it would cover a name or a marker there', () => {
  const place = (...spots: readonly { x: number; y: number; width: number; height: number }[]) =>
    legendPlace(274, spots, () => [], size, content(6));
  const spot = { width: 20, height: 20 };
  expect(place({ x: 100, y: 200, ...spot }, { x: 300, y: 20, ...spot })).toBe(274);
  const moved = place({ x: 300, y: 200, ...spot });
  expect(moved).not.toBe(null);
  expect(Number(moved) + 202 < 300 || Number(moved) > 320).toBe(true);
});

test('the legend has no place where names stand everywhere, nor in a map that is too low for it', () => {
  const everywhere = Array.from({ length: 10 }, (_, index) => ({ x: index * 110, y: 200, width: 20, height: 20 }));
  expect(legendPlace(274, everywhere, () => [], size, content(6))).toBe(null);
  expect(legendPlace(274, [], () => [], { width: 1035, height: 200 }, content(6))).toBe(null);
});

test('the legend covers neither the buttons nor the chips at the edges', () => {
  const low = { width: 856, height: 312 };
  const crowd = Array.from({ length: 5 }, (_, index) => ({ x: index * 110, y: 150, width: 20, height: 20 }));
  const besideButtons = legendPlace(200, [...crowd, ...widgetBoxes(low, [])], () => [], low, content(6));
  expect(besideButtons).toBeLessThanOrEqual(low.width - 42 - 202 - 4);
  const withChips = (height: number): number | null => {
    const frame = { ...low, height };
    return legendPlace(200, widgetBoxes(frame, [{ edge: 'top' }]), () => [], frame, content(6));
  };
  expect(withChips(320)).not.toBe(null);
  expect(withChips(290)).toBe(null);
});
