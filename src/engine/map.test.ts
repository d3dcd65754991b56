import { describe, expect, it } from 'vitest';
import { PLACE_EVENT_LIMIT, PLACE_LIMIT } from '#model/answers.ts';
import { dayAfter, engineOf, filterOf, PARIS } from './testDataset.ts';

const INFERRED = { certainty: 'inferred', reason: 'the host is French' };
const TEXAS = { ...PARIS, country: 'USA', longitude: -95.55, latitude: 33.66 };
const KYIV = { ...PARIS, name: 'Kyiv', country: 'UKR', longitude: 30.52, latitude: 50.45 };
const NO_POINT = { name: 'Somewhere', precision: 'region' };

const mapOf = (...places: (readonly object[])[]) => engineOf(places.map((each) => ({ places: each }))).map(filterOf());
const marks = (...places: (readonly object[])[]): string[] =>
  mapOf(...places).places.map(({ name, country, certainty, count }) => `${name} ${country} ${certainty} ${count}`);

describe('a place', () => {
  it.each<[string, (readonly object[])[], string[]]>([
    ['is stated when one record states it', [[PARIS], [{ ...PARIS, ...INFERRED }]], ['Paris FRA stated 2']],
    ['is so whichever record comes first', [[{ ...PARIS, ...INFERRED }], [PARIS]], ['Paris FRA stated 2']],
    ['is inferred when all infer it', [[{ ...PARIS, ...INFERRED }]], ['Paris FRA inferred 1']],
    [
      'is another at another point, and one does not vouch for the other',
      [[{ ...PARIS, ...INFERRED }, TEXAS]],
      ['Paris USA stated 1', 'Paris FRA inferred 1'],
    ],
    [
      'is another under another name at the same point',
      [[PARIS, { ...PARIS, name: 'Élysée' }]],
      ['Paris FRA stated 1', 'Élysée FRA stated 1'],
    ],
    ['counts an event once that names it twice', [[PARIS, KYIV, PARIS]], ['Kyiv UKR stated 1', 'Paris FRA stated 1']],
    ['stands first with most events', [[KYIV], [PARIS], [PARIS]], ['Paris FRA stated 2', 'Kyiv UKR stated 1']],
  ])('%s', (_what, places, expected) => {
    expect(marks(...places)).toEqual(expected);
  });

  it('carries its point as longitude and latitude, and its precision', () => {
    const [mark] = mapOf([{ ...PARIS, precision: 'venue' }]).places;
    expect(mark).toMatchObject({ point: [2.35, 48.86], precision: 'venue' });
    expect(mapOf([{ ...PARIS, country: undefined }]).places[0]?.country).toBeNull();
  });

  it('names its first events in order of time, and counts them all', () => {
    const events = Array.from({ length: PLACE_EVENT_LIMIT + 5 }, (_, i) => ({
      date: dayAfter(99 - i),
      places: [PARIS],
    }));
    const [mark] = engineOf(events).map(filterOf()).places;
    expect(mark?.count).toBe(PLACE_EVENT_LIMIT + 5);
    expect(mark?.events).toHaveLength(PLACE_EVENT_LIMIT);
    expect(mark?.events.slice(0, 2).map(({ id }) => id)).toEqual(['e24', 'e23']);
  });
});

describe('the map', () => {
  it('counts events without a place that can be drawn', () => {
    expect(mapOf([], [NO_POINT], [NO_POINT, PARIS], [PARIS])).toMatchObject({ unplaced: 2, matched: 4, omitted: 0 });
  });

  it('holds only what meets the filter', () => {
    const engine = engineOf([
      { type: 'talks', places: [PARIS] },
      { type: 'talks', places: [] },
      { type: 'decision', places: [PARIS, KYIV] },
      { type: 'decision', places: [] },
    ]);
    const answer = engine.map(filterOf({ type: { match: 'any', values: ['talks'] } }));
    expect(answer).toMatchObject({ unplaced: 1, matched: 2 });
    expect(answer.places.map(({ name, count }) => [name, count])).toEqual([['Paris', 1]]);
  });

  it('leaves out places beyond its bound, those with fewest events, and says how many', () => {
    const places = Array.from({ length: PLACE_LIMIT + 3 }, (_, i) => ({ ...PARIS, name: `p${i}` }));
    const answer = mapOf(places, [{ ...PARIS, name: 'p999' }]);
    expect([answer.places.length, answer.omitted]).toEqual([PLACE_LIMIT, 3]);
    expect(answer.places[0]).toMatchObject({ name: 'p999', count: 2 });
  });
});
