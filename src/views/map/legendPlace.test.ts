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
  const withChips = (height: number): number | null => {
    const frame = { ...low, height };
    return legendPlace(200, widgetBoxes(frame, [{ edge: 'top' }]), () => [], frame, content(6));
  };
  expect(withChips(320)).not.toBe(null);
  expect(withChips(290)).toBe(null);
});
