import { describe, expect, it } from 'vitest';
import { asFilter, dragOut, dragSide, dragWindow, placeHandles, pressKey, xOf } from './brush.ts';

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const days = ({ start, end }: { start: number; end: number }): string =>
  [start, end - 1].map((instant) => new Date(instant).toISOString().slice(0, 10)).join(' to ');
const span = (first: string, last: string) => ({ start: at(first), end: at(last) + 86_400_000 });

/** Ten pixels a day. */
const GROUND = { ...span('2025-03-01', '2025-03-31'), width: 310 };
const WINDOW = span('2025-03-10', '2025-03-19');

describe('a dragged brush', () => {
  it('has its sides on whole days, the last day included', () => {
    expect(days(dragSide(WINDOW, 'start', 43, GROUND))).toBe('2025-03-05 to 2025-03-19');
    expect(days(dragSide(WINDOW, 'end', 247, GROUND))).toBe('2025-03-10 to 2025-03-25');
  });

  it('keeps at least one day, and stays on the ground', () => {
    expect(days(dragSide(WINDOW, 'start', 300, GROUND))).toBe('2025-03-19 to 2025-03-19');
    expect(days(dragSide(WINDOW, 'end', -50, GROUND))).toBe('2025-03-10 to 2025-03-10');
    expect(days(dragSide(WINDOW, 'end', 900, GROUND))).toBe('2025-03-10 to 2025-03-31');
  });

  it('keeps its length when it is moved as a whole, up to the end', () => {
    expect(days(dragWindow(WINDOW, 34, GROUND))).toBe('2025-03-13 to 2025-03-22');
    expect(days(dragWindow(WINDOW, 900, GROUND))).toBe('2025-03-22 to 2025-03-31');
  });

  it('begins anew on empty ground with the days under both ends of the drag, in either direction', () => {
    expect(days(dragOut(15, 38, GROUND) ?? WINDOW)).toBe('2025-03-02 to 2025-03-04');
    expect(days(dragOut(38, 15, GROUND) ?? WINDOW)).toBe('2025-03-02 to 2025-03-04');
    expect(days(dragOut(290, 500, GROUND) ?? WINDOW)).toBe('2025-03-30 to 2025-03-31');
    expect(dragOut(330, 400, GROUND)).toBeNull();
  });

  it('is no filter when it covers the whole extent', () => {
    expect(asFilter(dragSide(dragSide(WINDOW, 'start', -9, GROUND), 'end', 999, GROUND), GROUND)).toBeNull();
    expect(asFilter(WINDOW, GROUND)).toBe(WINDOW);
  });
});

describe('keys on a handle', () => {
  const extent = span('2024-01-01', '2025-12-31');
  const months = Array.from({ length: 25 }, (_, month) => Date.UTC(2024, month, 1));
  const press = (key: string, side: 'start' | 'end', window = span('2024-06-01', '2024-08-31'), shiftKey = false) => {
    const next = pressKey(window, side, { key, shiftKey }, extent, months);
    return next && days(next);
  };

  it('move it by one bin or by ten', () => {
    expect(press('ArrowRight', 'start')).toBe('2024-07-01 to 2024-08-31');
    expect(press('ArrowLeft', 'end')).toBe('2024-06-01 to 2024-07-31');
    expect(press('PageUp', 'end')).toBe('2024-06-01 to 2025-06-30');
    expect(press('ArrowRight', 'start', span('2024-06-11', '2024-08-31'))).toBe('2024-07-01 to 2024-08-31');
  });

  it('move it to its bounds, and never over the other handle', () => {
    expect(press('Home', 'start')).toBe('2024-01-01 to 2024-08-31');
    expect(press('End', 'start')).toBe('2024-08-31 to 2024-08-31');
    expect(press('Home', 'end')).toBe('2024-06-01 to 2024-06-01');
    expect(press('End', 'end')).toBe('2024-06-01 to 2025-12-31');
    expect(press('PageUp', 'start')).toBe('2024-08-31 to 2024-08-31');
  });

  it('move both with Shift: whole months stay whole months, and other windows keep their days', () => {
    expect(press('ArrowRight', 'start', span('2024-01-01', '2024-01-31'), true)).toBe('2024-02-01 to 2024-02-29');
    expect(press('ArrowRight', 'end', span('2024-01-05', '2024-01-09'), true)).toBe('2024-02-01 to 2024-02-05');
    expect(press('PageUp', 'end', span('2025-06-01', '2025-08-31'), true)).toBe('2025-10-01 to 2025-12-31');
    expect(press('ArrowLeft', 'start', span('2024-01-05', '2024-01-09'), true)).toBe('2024-01-01 to 2024-01-05');
  });

  it('leave every other key to the page', () => {
    expect(press('Escape', 'start')).toBeNull();
    expect(press('a', 'end')).toBeNull();
  });
});

describe('the handles of a window', () => {
  it('stand at its ends', () => {
    const { start, end } = placeHandles(WINDOW, GROUND);
    expect([start.grip, end.grip]).toEqual([xOf(WINDOW.start, GROUND), xOf(WINDOW.end, GROUND)]);
    expect([start.target, end.target]).toEqual([start.grip - 12, end.grip - 12]);
  });

  it.each([
    ['in the middle', '2025-03-15'],
    ['at the end of the ground', '2025-03-31'],
    ['at its start', '2025-03-01'],
  ])('stand side by side at a window of one day %s', (_, day) => {
    const narrow = { ...GROUND, width: 40 };
    const { start, end } = placeHandles(span(day, day), narrow);
    expect(end.grip - start.grip).toBeGreaterThanOrEqual(8);
    expect(start.target + 24).toBeLessThanOrEqual(end.target);
    expect(end.target + 24).toBeLessThanOrEqual(narrow.width + 14);
  });
});
