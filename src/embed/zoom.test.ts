import { expect, it } from 'vitest';
import { DAY_MS } from '#model/date.ts';
import { zoomed } from './timelinePart.ts';

const WHOLE = { start: 0, end: 100 * DAY_MS };

it('a window is zoomed round its middle, within all of time, and never shorter than a day', () => {
  expect(zoomed(WHOLE, 0.5, WHOLE)).toEqual({ start: 25 * DAY_MS, end: 75 * DAY_MS });
  expect(zoomed(WHOLE, 2, WHOLE)).toEqual(WHOLE);
  expect(zoomed({ start: 0, end: 10 * DAY_MS }, 3, WHOLE)).toEqual({ start: 0, end: 30 * DAY_MS });
  const day = zoomed({ start: 0, end: 2 * DAY_MS }, 0.001, WHOLE);
  expect(day.end - day.start).toBe(DAY_MS);
});
