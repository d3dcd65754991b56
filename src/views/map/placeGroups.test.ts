import { describe, expect, it } from 'vitest';
import type { PlaceMark } from '#model/answers.ts';
import { groupPlaces, isVague } from './placeGroups.ts';

function mark(name: string, count: number, more: Partial<PlaceMark> = {}): PlaceMark {
  const point: [number, number] = [0, 0];
  return { key: name, name, country: null, point, precision: 'city', certainty: 'stated', count, events: [], ...more };
}

describe('markers', () => {
  it('that would cover each other are one, on the place with most events', () => {
    const where = new Map([
      ['Paris', { x: 100, y: 100 }],
      ['Versailles', { x: 110, y: 104 }],
      ['Lyon', { x: 160, y: 180 }],
    ]);
    const groups = groupPlaces(
      [mark('Paris', 5), mark('Versailles', 2), mark('Lyon', 1)],
      ({ name }) => where.get(name) ?? null,
    );
    expect(groups.map(({ places, count, x }) => [places.map(({ name }) => name), count, x])).toEqual([
      [['Paris', 'Versailles'], 7, 100],
      [['Lyon'], 1, 160],
    ]);
  });

  it('never stand nearer than their width', () => {
    const marks = Array.from({ length: 200 }, (_, index) => mark(String(index), 1));
    const groups = groupPlaces(marks, ({ name }) => ({ x: (Number(name) * 37) % 300, y: (Number(name) * 91) % 200 }));
    const nearest = groups.flatMap((a) => groups.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(24);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(200);
  });

  it('leave out what is beyond the edge of the map', () => {
    expect(groupPlaces([mark('Nowhere', 1)], () => null)).toEqual([]);
  });

  it('are vague where the country alone is known, or the place is inferred', () => {
    const groupOf = (place: PlaceMark) => ({ key: '', x: 0, y: 0, radius: 12, count: 1, places: [place] as const });
    expect(isVague(groupOf(mark('Ukraine', 1, { precision: 'country' })))).toBe(true);
    expect(isVague(groupOf(mark('Minsk', 1, { certainty: 'inferred' })))).toBe(true);
    expect(isVague(groupOf(mark('Paris', 1)))).toBe(false);
  });
});
