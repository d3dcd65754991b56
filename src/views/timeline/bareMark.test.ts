import { describe, expect, it } from 'vitest';
import type { EventDate } from '#model/date.ts';
import { bareMark, bareRows } from './bareMark.ts';
import { after, at, before, day, EXTENT, LANES, place, WIDE } from './testItems.ts';

/** A mark alone, of the only event. */
function bare(date: EventDate, visible = WIDE) {
  const [placed] = place([date], visible);
  if (!placed) throw new Error('expected an item');
  return bareMark(placed, visible, 12);
}

describe('marks alone', () => {
  const crowd = Array.from({ length: 10 }, (_, i) => day(`2025-03-${10 + i}`));
  const rows = (room: number, roleOf: string | null = null) => {
    const { take, rows: found } = bareRows(place(crowd, WIDE, roleOf), LANES, WIDE, room);
    return [take, found.get('meeting'), found.get('statement')];
  };

  it('overlap no more than it takes to fit into the room', () => {
    expect(rows(400)).toEqual([12, 10, 1]);
    expect(rows(150)).toEqual([8, 9, 1]);
    expect(rows(40)).toEqual([5, 6, 1]);
  });

  it('that show roles never overlap', () => {
    expect(rows(40, 'France')).toEqual([12, 10, 1]);
  });

  it('share no row where a moment on or before a day meets one on or after it', () => {
    const { rows: found } = bareRows(place([before, after]), LANES, WIDE, 400);
    expect(found.get('meeting')).toBe(2);
  });

  it('have a target at their moment, and at the end of a tail', () => {
    expect(bare(day('2025-03-11'))).toMatchObject({ width: 12, offset: 0, free: 12 });
    expect(bare(before).width).toBe(60);
    const [placed] = place([before]);
    expect(bare(before).offset).toBe(Math.round((Number(placed?.end) - EXTENT.start) / 86_400_000 - 60));
  });

  it('have a target in what the window shows of a longer span', () => {
    const duration: EventDate = {
      kind: 'duration',
      edtf: '2024-01-01/2025-12-31',
      earliest: EXTENT.start,
      latest: EXTENT.end,
      approximate: false,
      uncertain: false,
    };
    const middle = { start: at('2024-06-01'), end: at('2024-09-01'), width: 600, text: 1 };
    const { width, label, room } = bare(duration, middle);
    expect([width, label]).toEqual([600, 'inside']);
    expect(room).toBeLessThan(600);
  });

  it('have their label where it fits, and never beyond the panel', () => {
    expect(bare(day('2024-03-01')).label).toBe('after');
    const last = bare(day('2025-12-20'));
    expect(last.label).toBe('before');
    const middle = bare(day('2025-01-01'), { ...EXTENT, width: 290, text: 1 });
    expect(middle.room).toBeLessThanOrEqual(145);
  });
});
