import { expect, it } from 'vitest';
import { engineOf, PARIS, participation } from './testDataset.ts';

it('of the ids in an address only those come back that the dataset knows', () => {
  const engine = engineOf([
    {
      id: 'known',
      type: 'talks',
      tags: ['peace'],
      places: [{ ...PARIS, country: 'BLR' }],
      participations: [participation('UKR', 'host')],
    },
  ]);
  const answer = engine.names({
    actors: ['macron', 'nobody', 'UKR'],
    // France is in the list of actors, but no event has to do with it.
    countries: ['UKR', 'XXX', 'BLR', 'FRA'],
    types: ['party', 'talks', 'constructor'],
    sources: ['unknown', 'agency', '__proto__'],
    tags: ['talks', 'peace', 'constructor'],
    events: ['unknown', 'known', '__proto__'],
  });
  expect(answer.actors.map(({ id, name }) => [id, name])).toEqual([
    ['macron', 'Emmanuel Macron'],
    ['UKR', 'Ukraine'],
  ]);
  expect(answer.sources.map(({ id, title }) => [id, title])).toEqual([['agency', 'Bulletin']]);
  expect({ ...answer, actors: [], sources: [] }).toEqual({
    actors: [],
    countries: ['UKR', 'BLR'],
    types: ['talks'],
    sources: [],
    tags: ['peace'],
    events: ['known'],
  });
  const nothing = { actors: [], countries: [], types: [], sources: [], tags: [], events: [] };
  expect(engine.names(nothing)).toEqual(nothing);
});
