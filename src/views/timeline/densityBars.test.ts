import { describe, expect, it } from 'vitest';
import { binAt, binsWithin, mostIn, peakOf } from './densityBars.ts';

const EDGES = [0, 10, 20, 40, 50];
const lane = (known: readonly number[], uncertain: readonly number[]) => ({
  key: 'meeting',
  count: 1,
  known: Float32Array.from(known),
  uncertain: Float32Array.from(uncertain),
});

describe('bins', () => {
  it('hold their first instant and not their last', () => {
    expect([0, 9, 10, 39, 40, 49].map((instant) => binAt(EDGES, instant))).toEqual([0, 0, 1, 2, 3, 3]);
    expect([-1, 50, Number.NaN].map((instant) => binAt(EDGES, instant))).toEqual([-1, -1, -1]);
    expect(binAt([], 0)).toBe(-1);
  });

  it('are shown when a part of them is in the window', () => {
    expect(binsWithin(EDGES, { start: 15, end: 41 })).toEqual([1, 4]);
    expect(binsWithin(EDGES, { start: 20, end: 40 })).toEqual([2, 3]);
    expect(binsWithin(EDGES, { start: -30, end: 500 })).toEqual([0, 4]);
  });

  it('are none where the window lies beyond them', () => {
    expect(binsWithin(EDGES, { start: 50, end: 60 })).toEqual([0, 0]);
    expect(binsWithin(EDGES, { start: -9, end: 0 })).toEqual([0, 0]);
    expect(binsWithin([], { start: 0, end: 9 })).toEqual([0, 0]);
  });
});

describe('the highest bar', () => {
  const lanes = [lane([1, 5, 2, 9], [0, 0, 4, 0]), lane([0, 0, 0, 0], [0, 3, 0, 0])];

  it('counts what is known and what is uncertain, of the bins in view', () => {
    expect(lanes.map((one) => peakOf(one, [0, 3]))).toEqual([2, 1]);
    expect(mostIn(lanes, [0, 3])).toBe(6);
    expect(mostIn(lanes, [0, 4])).toBe(9);
  });

  it('is none of an empty lane', () => {
    expect(peakOf(lane([0, 0], [0, 0]), [0, 2])).toBe(-1);
    expect(mostIn([], [0, 2])).toBe(1);
  });
});
