import { describe, expect, it } from 'vitest';
import { FACET_LIMIT, type FacetAnswer, type FacetRequest } from '#model/answers.ts';
import { claim, engineOf, filterOf, PARIS, participation } from './testDataset.ts';

const engine = engineOf([
  {
    type: 'meeting',
    participations: [participation('FRA', 'host'), participation('FRA', 'signatory'), participation('macron', 'spoke')],
    tags: ['peace', 'troops'],
    claims: [claim('a', 'paper'), claim('b', 'paper'), claim('c', 'agency')],
    mode: 'in-person',
    verification: { level: 'two-or-more' },
  },
  {
    type: 'statement',
    status: 'reported',
    places: [PARIS],
    participations: [participation('UKR', 'subject', 'inferred')],
    tags: ['peace'],
    claims: [claim('a', 'paper')],
    mode: 'virtual',
  },
  {
    type: 'meeting',
    participations: [
      participation('UKR', 'attended'),
      participation('GBR', 'absent'),
      participation('holland', 'host'),
    ],
    claims: [claim('a', 'relay')],
  },
]);

function ask(change: Partial<FacetRequest>, of = engine): FacetAnswer {
  const whole: FacetRequest = { facet: 'country', filter: filterOf(), scope: 'named', roles: [], search: '' };
  return of.facet({ ...whole, ...change });
}

const counts = (change: Partial<FacetRequest>): string[] =>
  ask(change).options.map(({ value, count }) => `${value} ${count}`);
const statements = filterOf({ type: { match: 'any', values: ['statement'] } });

describe('options stand by count, then by value, each event counted once', () => {
  it.each<[string, Partial<FacetRequest>, string[]]>([
    ['countries that are named', { scope: 'named' }, ['FRA 2', 'UKR 2', 'GBR 1', 'NLD 1']],
    ['countries that took part', { scope: 'part' }, ['FRA 1', 'NLD 1', 'UKR 1', 'GBR 0']],
    ['countries where it was', { scope: 'place' }, ['FRA 1', 'GBR 0', 'NLD 0', 'UKR 0']],
    ['participants', { facet: 'participant' }, ['UKR 2', 'FRA 1', 'GBR 1', 'holland 1', 'macron 1']],
    [
      'participants in one role',
      { facet: 'participant', roles: ['attended'] },
      ['UKR 1', 'FRA 0', 'GBR 0', 'holland 0', 'macron 0'],
    ],
    ['roles', { facet: 'role' }, ['host 2', 'absent 1', 'attended 1', 'signatory 1', 'spoke 1', 'subject 1']],
    ['types', { facet: 'type' }, ['meeting 2', 'statement 1']],
    ['statuses', { facet: 'status' }, ['occurred 2', 'reported 1']],
    ['certainties', { facet: 'certainty' }, ['stated 2', 'inferred 1']],
    ['sources', { facet: 'source' }, ['paper 2', 'agency 1', 'relay 1']],
    ['tags', { facet: 'tag' }, ['peace 2', 'troops 1']],
    ['modes', { facet: 'mode' }, ['in-person 1', 'virtual 1']],
    ['levels of verification', { facet: 'verification' }, ['two-or-more 1']],
  ])('%s', (_what, change, expected) => {
    expect(counts(change)).toEqual(expected);
  });
});

describe('a filter', () => {
  it.each<[string, Partial<FacetRequest>, string[]]>([
    ['leaves words with 0 that the dataset uses', { facet: 'status' }, ['reported 1', 'occurred 0']],
    ['leaves values with 0', { facet: 'country', scope: 'part' }, ['FRA 0', 'GBR 0', 'NLD 0', 'UKR 0']],
    ['leaves sources with 0', { facet: 'source' }, ['paper 1', 'agency 0', 'relay 0']],
    ['leaves tags with 0', { facet: 'tag' }, ['peace 1', 'troops 0']],
    ['leaves modes with 0 that the dataset uses', { facet: 'mode' }, ['virtual 1', 'in-person 0']],
    ['leaves levels with 0 that the dataset uses', { facet: 'verification' }, ['two-or-more 0']],
    ['does not count against its own facet', { facet: 'type' }, ['meeting 2', 'statement 1']],
  ])('%s', (_what, change, expected) => {
    expect(counts({ ...change, filter: statements })).toEqual(expected);
  });
});

describe('search finds', () => {
  it.each<[string, Partial<FacetRequest>, string[]]>([
    ['a participant by name', { facet: 'participant', search: 'manuel' }, ['macron 1']],
    ['a state by its code', { facet: 'participant', search: 'nld' }, ['holland 1']],
    ['a participant by its id', { facet: 'participant', search: 'holl' }, ['holland 1']],
    ['whatever the case', { facet: 'participant', search: ' NETHER ' }, ['holland 1']],
    ['a country by its code', { search: 'gb' }, ['GBR 1']],
    ['a type', { facet: 'type', search: 'STÄTE' }, ['statement 1']],
    ['a source by its title', { facet: 'source', search: 'BULL' }, ['agency 1']],
    ['a source by its publisher', { facet: 'source', search: 'journal' }, ['paper 2']],
    ['a source by its id', { facet: 'source', search: 'pap' }, ['paper 2']],
    ['a tag', { facet: 'tag', search: 'Troop' }, ['troops 1']],
    ['a mode', { facet: 'mode', search: 'person' }, ['in-person 1']],
    ['nothing where nothing is', { facet: 'participant', search: 'zzz' }, []],
  ])('%s', (_what, change, expected) => {
    expect(counts(change)).toEqual(expected);
    expect(ask(change).total).toBe(expected.length);
  });

  it('a name with diacritics, in whichever of both they stand', () => {
    const actors = [{ id: 'x', kind: 'group', name: 'Sœurs de Łódź' }];
    const group = engineOf([{ participations: [participation('x', 'host')] }], { actors });
    for (const search of ['soeurs', 'ŁODZ', 'Lódz']) expect(ask({ facet: 'participant', search }, group).total).toBe(1);
  });
});

describe('an option', () => {
  it('carries the name of a participant, the title of a source and the code of a state, no more', () => {
    expect(ask({ facet: 'participant' }).options.slice(3)).toEqual([
      { value: 'holland', name: 'The Netherlands', country: 'NLD', count: 1 },
      { value: 'macron', name: 'Emmanuel Macron', country: null, count: 1 },
    ]);
    expect(ask({ search: 'gbr' }).options).toEqual([{ value: 'GBR', name: null, country: 'GBR', count: 1 }]);
    expect(ask({ facet: 'source', search: 'agency' }).options).toEqual([
      { value: 'agency', name: 'Bulletin', country: null, publisher: 'Newswire', count: 1 },
    ]);
    expect(ask({ facet: 'tag', search: 'troops' }).options).toEqual([
      { value: 'troops', name: null, country: null, count: 1 },
    ]);
    expect(ask({ facet: 'type', search: 'meet' }).options).toEqual([
      { value: 'meeting', name: null, country: null, count: 2 },
    ]);
  });

  it('is one of a bounded number, those with most events, and the total says how many there are', () => {
    const types = Array.from({ length: FACET_LIMIT + 2 }, (_, i) => ({ type: `t${i}` }));
    const { options, total } = ask({ facet: 'type' }, engineOf([...types, { type: 'often' }, { type: 'often' }]));
    expect([options.length, options[0]?.value, total]).toEqual([FACET_LIMIT, 'often', FACET_LIMIT + 3]);
  });
});
