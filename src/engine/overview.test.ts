import { describe, expect, it } from 'vitest';
import { isoDay } from '#model/date.ts';
import { createEngine } from './engine.ts';
import { claim, datasetOf, engineOf, PARIS, participation } from './testDataset.ts';

describe('the overview', () => {
  const events = [
    {
      id: 'meeting',
      places: [PARIS, { name: 'Minsk', country: 'BLR', precision: 'city' }],
      participations: [participation('FRA', 'host'), participation('macron', 'spoke'), participation('UKR', 'absent')],
      claims: [claim('a', 'paper', { name: 'A relay', kind: 'agency', source: 'relay' }), claim('b', 'agency')],
    },
    {
      places: [{ ...PARIS, name: 'Élysée' }],
      participations: [participation('FRA', 'host')],
      claims: [claim('a', 'paper')],
    },
  ];

  it('counts events, the states that have a role and the sources in which claims were read', () => {
    const overview = engineOf(events).overview();
    expect(overview).toMatchObject({ id: 'test', events: 2, states: 2, sourceCount: 2 });
    expect(overview.sources.map(({ id }) => id)).toEqual(['paper', 'agency']);
  });

  it('names whom to tell about an error, where the dataset does', () => {
    const contact = (head: object): string | null => createEngine(datasetOf([], head)).overview().contact;
    expect([contact({ contact: ' data@example.org ' }), contact({ contact: ' ' }), contact({})]).toEqual([
      'data@example.org',
      null,
      null,
    ]);
  });

  it('names the facets of which there is a value, in their order', () => {
    const facets = (event: object): readonly string[] => engineOf([event]).overview().facets;
    expect(facets({})).toEqual(['type', 'status']);
    expect(facets({ participations: [participation('FRA', 'host')] })).toEqual(
      expect.arrayContaining(['country', 'participant', 'role', 'certainty']),
    );
    expect(facets({ claims: [claim('a', 'paper')] })).toContain('source');
    expect(facets({ tags: ['talks'] })).toContain('tag');
    expect(facets({ mode: 'virtual' })).toContain('mode');
    expect(facets({ verification: { level: 'none' } })).toContain('verification');
    expect(engineOf([]).overview().facets).toEqual([]);
  });

  it('counts a state for which somebody acts, once', () => {
    const states = (...actors: readonly string[]): number =>
      engineOf([{ participations: actors.map((actor) => participation(actor, 'spoke')) }]).overview().states;
    expect([states('macron'), states('FRA', 'macron'), states('FRA', 'UKR')]).toEqual([1, 1, 2]);
  });

  it('holds each country and each point once', () => {
    const { countries, points } = engineOf(events).overview();
    expect([...countries].sort()).toEqual(['BLR', 'FRA', 'UKR']);
    expect(points).toEqual([[2.35, 48.86]]);
  });

  it('lists at most 100 sources and counts them all', () => {
    const sources = Array.from({ length: 103 }, (_, i) => ({
      id: `s${i}`,
      kind: 'article',
      title: 'An article',
      publisher: 'A paper',
    }));
    const claims = sources.map(({ id }) => claim(id, id));
    const overview = engineOf([{ claims }], { sources }).overview();
    expect([overview.sources.length, overview.sourceCount]).toEqual([100, 103]);
  });

  it.each([
    ['meeting', 'meeting'],
    ['no such event', null],
    [undefined, null],
  ])('opens with the event %s: %s', (opening, expected) => {
    expect(engineOf(events, { opening }).overview().opening).toBe(expected);
  });
});

describe('the extent', () => {
  it.each<[string, readonly string[], readonly [string, string] | null]>([
    ['is whole days for one day, with room for a week', ['2025-03-11'], ['2025-03-11', '2025-03-15']],
    ['is whole days up to 45 days', ['2025-01-01', '2025-02-14'], ['2025-01-01', '2025-03-05']],
    ['is whole months from 46 days', ['2025-01-02', '2025-02-16'], ['2025-01-01', '2025-04-01']],
    ['is whole months over the turn of a year', ['2025-10-05', '2025-11-25'], ['2025-10-01', '2026-01-01']],
    ['is whole months up to 200 days', ['2025-01-01', '2025-07-19'], ['2025-01-01', '2025-11-01']],
    ['is whole years from 201 days', ['2025-01-02', '2025-07-21'], ['2025-01-01', '2026-01-01']],
    ['is whole years before our era', ['-000043-03-15', '-000043-11-01'], ['-000043-01-01', '-000041-01-01']],
    ['holds every event, in whatever order', ['2025-02-16', '2025-01-02', '2025-01-20'], ['2025-01-01', '2025-04-01']],
    ['takes only the stated bound of an open date', ['[..2025-03-11]'], ['2025-03-11', '2025-03-15']],
    ['leaves the undated out', ['', '2025-03-11'], ['2025-03-11', '2025-03-15']],
    ['leaves a year at most free at its end', ['2014-03-18', '2025-12-15'], ['2014-01-01', '2027-01-01']],
    ['is null when nothing is dated', ['', ''], null],
    ['is null when there is nothing', [], null],
  ])('%s', (_what, dates, expected) => {
    const { extent } = engineOf(dates.map((date) => ({ date }))).overview();
    expect(extent && [isoDay(extent.start), isoDay(extent.end)]).toEqual(expected);
  });
});
