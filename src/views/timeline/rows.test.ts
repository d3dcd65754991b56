import { describe, expect, it } from 'vitest';
import { isCrowded, labelledHeight, rowsOf } from './rows.ts';
import { at, before, day, LANES, place, WIDE } from './testItems.ts';

describe('rows', () => {
  it('are as few as it takes to put each item into the first that has room for it', () => {
    const spans = [
      { left: 0, right: 100 },
      { left: 50, right: 150 },
      { left: 110, right: 200 },
      { left: 160, right: 170 },
    ];
    expect(rowsOf(spans, 8)).toBe(2);
    expect(rowsOf(spans.slice(0, 1), 8)).toBe(1);
    expect(rowsOf([], 8)).toBe(0);
  });

  it('are shared only by items with the gap between them', () => {
    const spans = [
      { left: 0, right: 100 },
      { left: 107, right: 150 },
    ];
    for (const order of [spans, spans.toReversed()]) expect([rowsOf(order, 7), rowsOf(order, 8)]).toEqual([1, 2]);
  });
});

describe('the height that lanes need with labels', () => {
  it('counts the label, not only the mark, and a row for a lane without events', () => {
    expect(labelledHeight(place([day('2024-03-01'), day('2024-05-01')]), LANES, WIDE)).toBe(72);
    expect(labelledHeight(place([day('2024-03-01'), day('2025-05-01')]), LANES, WIDE)).toBe(48);
    expect(labelledHeight([], LANES, WIDE)).toBe(48);
  });

  it('counts the whole of a tail, in which nothing else may stand', () => {
    expect(labelledHeight(place([before, day('2024-03-01')]), LANES, WIDE)).toBe(72);
  });

  it('leaves out what stands outside the window', () => {
    const late = { start: at('2025-01-01'), end: at('2026-01-01'), width: 731, text: 1 };
    const dates = [day('2024-03-01'), day('2024-03-02'), day('2025-05-01')];
    expect(labelledHeight(place(dates, late), LANES, late)).toBe(48);
  });

  it('hides labels above one and a half times the room, and shows them again only well below', () => {
    expect([isCrowded(150, 100, false), isCrowded(151, 100, false)]).toEqual([false, true]);
    expect([isCrowded(140, 100, false), isCrowded(140, 100, true)]).toEqual([false, true]);
    expect(isCrowded(130, 100, true)).toBe(false);
  });
});
