import { describe, expect, it } from 'vitest';
import type { EventAnswer, EventSummary, PlaceMark } from '#model/answers.ts';
import { groupPlaces, hiddenPlaces, isHiddenGroup, isVague, sectionsOf } from './placeGroups.ts';

function mark(name: string, count: number, more: Partial<PlaceMark> = {}): PlaceMark {
  const point: [number, number] = [0, 0];
  return { key: name, name, country: null, point, precision: 'city', certainty: 'stated', count, events: [], ...more };
}

/** A place with these events, and more that the answer does not list. */
function placeWith(name: string, ids: readonly string[], unlisted = 0): PlaceMark {
  return mark(name, ids.length + unlisted, { events: ids.map((id) => ({ id }) as EventSummary) });
}

const together = () => ({ x: 0, y: 0 });

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

  it('count an event at two of their places once, as far as all events are listed', () => {
    const [paris, versailles] = [placeWith('Paris', ['a', 'b']), placeWith('Versailles', ['b'])];
    expect(groupPlaces([paris, versailles], together).map(({ count }) => count)).toEqual([2]);
    const cut = placeWith('Versailles', ['b'], 1);
    expect(groupPlaces([paris, cut], together).map(({ count }) => count)).toEqual([4]);
  });

  it('list each event once, under all its places, and what is not listed under its own', () => {
    const places = [placeWith('Paris', ['a', 'b'], 3), placeWith('Versailles', ['b'], 2)] as const;
    const sections = sectionsOf({ places });
    expect(sections.map(({ name, events, rest }) => [name, events.map(({ id }) => id), rest])).toEqual([
      ['Paris', ['a'], 3],
      ['Paris, Versailles', ['b'], 0],
      ['Versailles', [], 2],
    ]);
    expect(new Set(sections.map(({ key }) => key)).size).toBe(3);
  });
});

describe('the selected event, when the filters hide it', () => {
  const minsk = { name: 'Minsk', point: [27.56, 53.9], precision: 'city', certainty: 'stated' } as const;
  const nowhere = { name: 'Nowhere', point: null, precision: 'city', certainty: 'stated' } as const;
  const answer = (hidden: boolean) =>
    ({ hidden, event: { id: 'm', places: [minsk, minsk, nowhere] }, summary: { id: 'm' } }) as unknown as EventAnswer;

  it('keeps its places on the map, each once', () => {
    const [place, ...others] = hiddenPlaces(answer(true), []);
    expect([place?.name, place?.isHidden, others.length]).toEqual(['Minsk', true, 0]);
    expect(hiddenPlaces(answer(false), [])).toEqual([]);
    expect(hiddenPlaces(answer(true), [mark('Minsk', 1, { point: [27.56, 53.9] })])).toEqual([]);
  });

  it('is not counted in a marker that stands for others too', () => {
    const [hidden] = hiddenPlaces(answer(true), []);
    if (!hidden) throw new Error('Minsk is not on the map');
    const [alone] = groupPlaces([hidden], together);
    const [joined] = groupPlaces([placeWith('Vilnius', ['v']), hidden], together);
    expect(alone && [alone.count, isHiddenGroup(alone)]).toEqual([1, true]);
    expect(joined && [joined.count, isHiddenGroup(joined)]).toEqual([1, false]);
  });
});
