import { describe, expect, it } from 'vitest';
import { drawBars, fullestBin, scaleOf } from './bars.ts';

const EDGES = [0, 10, 20, 30];
const GROUND = { start: 0, end: 30, width: 60 };
const HEIGHT = 24;
const answer = (known: number[], uncertain: number[] = [0, 0, 0], openStart = 0, openEnd = 0) => ({
  known: Float32Array.from(known),
  uncertain: Float32Array.from(uncertain),
  openStart,
  openEnd,
});
const draw = (...given: Parameters<typeof answer>) => drawBars(answer(...given), EDGES, GROUND, HEIGHT);

describe('the bars of the overview', () => {
  it('are in proportion as long as no bin holds more than 20', () => {
    expect(draw([20, 10, 0])).toMatchObject({
      known: 'M0.5 24V0H19.5V24ZM20.5 24V12H39.5V24Z',
      uncertain: '',
    });
  });

  it('are square roots beyond', () => {
    expect(draw([100, 25, 0])).toMatchObject({
      known: 'M0.5 24V0H19.5V24ZM20.5 24V12H39.5V24Z',
    });
  });

  it('put what is uncertain on what is known, with a rim', () => {
    expect(draw([1, 0, 0], [3, 0, 0])).toMatchObject({
      known: 'M0.5 24V18H19.5V24Z',
      uncertain: 'M0.5 18V0H19.5V18Z',
      rims: 'M0.5 0H19.5',
    });
  });

  it('give a share of one event less than the full height, and the least of it one pixel', () => {
    expect(draw([0, 0, 0], [0.5, 0, 0]).rims).toBe('M0.5 12H19.5');
    expect(draw([0, 0, 0], [0.001, 0, 0]).rims).toBe('M0.5 23H19.5');
  });

  it('leave no gap between bars of 3 px', () => {
    const narrow = { ...GROUND, width: 9 };
    expect(drawBars(answer([1, 1, 0]), EDGES, narrow, HEIGHT).known).toBe('M0 24V0H3V24ZM3 24V0H6V24Z');
  });

  it('measure what is open at an end on the same scale, as far as there is room', () => {
    expect(draw([4, 0, 0], [0, 0, 0], 2, 1)).toMatchObject({ openStart: 12, openEnd: 6 });
    expect(draw([4, 0, 0], [0, 0, 0], 9)).toMatchObject({ openStart: 24, openEnd: 0, known: 'M0.5 24V0H19.5V24Z' });
  });
});

it('the scale is said to be of square roots only where it is', () => {
  expect(scaleOf(answer([12, 0, 0], [8, 0, 0]))).toBe('linear');
  expect(scaleOf(answer([12, 0, 0], [8.5, 0, 0]))).toBe('square-root');
});

it('the fullest bin counts only what is known to lie in it', () => {
  expect(fullestBin(answer([1, 2, 0], [9, 0, 0]))).toEqual({ bin: 1, count: 2 });
  expect(fullestBin(answer([0, 0, 0], [9, 0, 0]))).toBeNull();
});
