import { describe, expect, it } from 'vitest';
import type { EventAnswer } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import { claim, engineOf, filterOf, participation } from './testDataset.ts';

const RELAY = { name: 'A relay', kind: 'agency', source: 'relay' };

const engine = engineOf([
  { id: 'first', title: 'A proposal', date: '2025-03-01', type: 'proposal' },
  {
    id: 'second',
    title: 'A meeting',
    date: '2025-03-11',
    relations: [
      { kind: 'follows', event: 'first', note: 'ten days later' },
      { kind: 'part-of', event: 'not loaded' },
    ],
    participations: [participation('macron', 'host'), participation('FRA', 'host'), participation('FRA', 'spoke')],
    claims: [claim('c1', 'paper', RELAY), claim('c2', 'agency', { name: 'A person', kind: 'person' })],
  },
  { id: 'third', title: 'A decision', date: '2025-03-20', relations: [{ kind: 'explains', event: 'second' }] },
]);

function ask(id: string, change: Partial<Filter> = {}): EventAnswer {
  const answer = engine.event({ id, filter: filterOf(change) });
  if (!answer) throw new Error(`expected ${id}`);
  return answer;
}

it('an unknown id has no answer', () => {
  expect(engine.event({ id: 'fourth', filter: filterOf() })).toBeNull();
});

describe('relations', () => {
  it('are told in both directions, with title and note; what was not loaded is left out', () => {
    expect(ask('second').related).toEqual([
      { kind: 'follows', direction: 'from', id: 'first', title: 'A proposal', note: 'ten days later' },
      { kind: 'explains', direction: 'to', id: 'third', title: 'A decision', note: null },
    ]);
    expect(ask('first').related).toEqual([
      { kind: 'follows', direction: 'to', id: 'second', title: 'A meeting', note: 'ten days later' },
    ]);
    expect(ask('third').related).toEqual([
      { kind: 'explains', direction: 'from', id: 'second', title: 'A meeting', note: null },
    ]);
  });
});

describe('sources', () => {
  it('are those of claims and of what the claims rest on, each once, with their dates', () => {
    const [paper, relay, agency, ...others] = ask('second').sources;
    expect(others).toEqual([]);
    expect(paper).toMatchObject({ id: 'paper', publisher: 'Le Journal', date: { kind: 'day', edtf: '2025-03-12' } });
    expect(relay).toMatchObject({ id: 'relay', date: { edtf: '2025-04-01' } });
    expect(agency).toMatchObject({ id: 'agency', date: { edtf: '2025-03-10' } });
  });

  it.each<[string, readonly object[], string | null]>([
    ['the latest in which a claim was read', [claim('a', 'agency'), claim('b', 'paper')], '2025-03-12'],
    ['in whatever order', [claim('a', 'paper'), claim('b', 'agency')], '2025-03-12'],
    ['never of one that is only rested on', [claim('a', 'agency', RELAY)], '2025-03-10'],
    ['even where that one is read as well', [claim('a', 'agency', RELAY), claim('b', 'relay')], '2025-04-01'],
    ['those without a date apart', [claim('a', 'post'), claim('b', 'agency')], '2025-03-10'],
    ['null where none is dated', [claim('a', 'post')], null],
    ['null where nothing is claimed', [], null],
  ])('give the date of publication: %s', (_what, claims, expected) => {
    const answer = engineOf([{ claims }]).event({ id: 'e0', filter: filterOf() });
    expect(answer?.published?.edtf ?? null).toBe(expected);
  });
});

it('the actors are those that it names, each once, in the order of the record', () => {
  expect(ask('second').actors.map(({ id }) => id)).toEqual(['macron', 'FRA']);
});

describe('the place among the events that meet the filter', () => {
  const place = (id: string, filter: Partial<Filter>) => {
    const { hidden, position, matched, previous, next } = ask(id, filter);
    return { hidden, position, matched, previous, next };
  };
  const typed = (...types: string[]): Partial<Filter> => ({ type: { match: 'any', values: types } });
  it.each<[string, string, Partial<Filter>, object]>([
    ['of the first', 'first', {}, { hidden: false, position: 1, matched: 3, previous: null, next: 'second' }],
    ['of one between', 'second', {}, { hidden: false, position: 2, matched: 3, previous: 'first', next: 'third' }],
    ['of the last', 'third', {}, { hidden: false, position: 3, matched: 3, previous: 'second', next: null }],
    [
      'is none for a hidden one, but its neighbours in time are known',
      'first',
      typed('meeting'),
      { hidden: true, position: null, matched: 2, previous: null, next: 'second' },
    ],
    [
      'leads over hidden ones',
      'third',
      typed('proposal'),
      { hidden: true, position: null, matched: 1, previous: 'first', next: null },
    ],
    [
      'is empty where nothing meets the filter',
      'second',
      typed('party'),
      { hidden: true, position: null, matched: 0, previous: null, next: null },
    ],
  ])('%s', (_what, id, filter, expected) => {
    expect(place(id, filter)).toEqual(expected);
  });

  it('of a hidden one between two others', () => {
    const three = engineOf([
      { date: '2025-03-01' },
      { date: '2025-03-02', type: 'talks' },
      { date: '2025-03-03' },
      { date: '2025-03-04' },
    ]);
    const answer = three.event({ id: 'e1', filter: filterOf(typed('meeting')) });
    expect(answer).toMatchObject({ hidden: true, position: null, matched: 3, previous: 'e0', next: 'e2' });
  });
});
