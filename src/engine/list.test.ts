import { describe, expect, it } from 'vitest';
import { LIST_LIMIT, type ListRequest } from '#model/answers.ts';
import { dayAfter, engineOf, filterOf, PARIS } from './testDataset.ts';

const engine = engineOf([
  { id: 'whole', date: '2025-03-11', type: 'talks', places: [PARIS] },
  { id: 'undated', date: '', type: 'talks', places: [PARIS] },
  { id: 'placeless', date: '2025-03-12' },
  { id: 'pointless', date: '2025-03-13', places: [{ name: 'Somewhere', precision: 'city' }] },
  { id: 'half', date: '2025-03-14', places: [{ name: 'Somewhere', precision: 'city' }, PARIS] },
  { id: 'neither', date: '' },
]);

function ask(change: Partial<ListRequest>): [string[], number] {
  const { rows, total } = engine.list({
    filter: filterOf(),
    which: 'all',
    offset: 0,
    limit: 100,
    ...change,
  });
  return [rows.map(({ id }) => id), total];
}

describe('a list holds', () => {
  it('all events in order of time', () => {
    expect(ask({})).toEqual([['whole', 'placeless', 'pointless', 'half', 'undated', 'neither'], 6]);
  });

  it('the undated', () => {
    expect(ask({ which: 'undated' })).toEqual([['undated', 'neither'], 2]);
  });

  it('the unplaced: without a place, or with none that can be drawn', () => {
    expect(ask({ which: 'unplaced' })).toEqual([['placeless', 'pointless', 'neither'], 3]);
  });

  it('those at one place, by the key that the map gives it', () => {
    const at = (name: string) => ({ ...PARIS, name });
    const engine = engineOf([
      { places: [at('Paris')] },
      { places: [at('Minsk'), at('Paris')] },
      { places: [at('Minsk')] },
    ]);
    const keyOf = (name: string) => engine.map(filterOf()).places.find((place) => place.name === name)?.key ?? '';
    const idsAt = (place: string) =>
      engine.list({ filter: filterOf(), which: { place }, offset: 0, limit: 9 }).rows.map(({ id }) => id);
    expect([idsAt(keyOf('Paris')), idsAt(keyOf('Minsk')), idsAt('nowhere')]).toEqual([['e0', 'e1'], ['e1', 'e2'], []]);
  });

  it('of those no more than meet the filter', () => {
    const filter = filterOf({ type: { match: 'any', values: ['talks'] } });
    expect(ask({ filter, which: 'undated' })).toEqual([['undated'], 1]);
    expect(ask({ filter, which: 'unplaced' })).toEqual([[], 0]);
  });
});

describe('a page', () => {
  it.each([
    [0, 2, ['whole', 'placeless']],
    [2, 2, ['pointless', 'half']],
    [3, 1, ['half']],
    [5, 10, ['neither']],
    [6, 10, []],
  ])('from %i, of %i, says how many there are in all', (offset, limit, expected) => {
    expect(ask({ offset, limit })).toEqual([expected, 6]);
  });

  it('never holds more than its bound', () => {
    const many = engineOf(Array.from({ length: LIST_LIMIT + 7 }, (_, i) => ({ date: dayAfter(i) })));
    const { rows, total } = many.list({ filter: filterOf(), which: 'all', offset: 3, limit: 10_000 });
    expect([rows.length, rows[0]?.id, total]).toEqual([LIST_LIMIT, 'e3', LIST_LIMIT + 7]);
  });
});
