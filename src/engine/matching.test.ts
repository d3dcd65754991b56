import { describe, expect, it } from 'vitest';
import type { Choice, Filter, Match } from '#model/filter.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { claim, engineOf, idsOf, PARIS, participation } from './testDataset.ts';

describe('a window of 10 and 11 March', () => {
  const window = { start: Date.UTC(2025, 2, 10), end: Date.UTC(2025, 2, 12) };
  it.each([
    ['2025-03-09', false],
    ['2025-03-10', true],
    ['2025-03-11', true],
    ['2025-03-12', false],
    ['2025-03-09T23:58', false],
    ['2025-03-11T23:59', true],
    ['2025-03-12T00:00', false],
    ['2025-03', true],
    ['2025-02', false],
    ['2025-03-01/2025-03-09', false],
    ['2025-03-01/2025-03-10', true],
    ['2025-03-11/2025-03-20', true],
    ['2025-03-12/2025-03-20', false],
    ['[..2025-03-09]', false],
    ['[..2025-03-10]', true],
    ['[2025-03-11..]', true],
    ['[2025-03-12..]', false],
    ['', false],
  ])('holds "%s": %s', (date, isIn) => {
    expect(idsOf(engineOf([{ date }]), { window })).toEqual(isIn ? ['e0'] : []);
  });
});

describe('two values of one facet', () => {
  const both = {
    places: [PARIS],
    participations: [participation('FRA', 'host'), participation('UKR', 'absent', 'inferred')],
    tags: ['peace', 'troops'],
    claims: [claim('a', 'paper'), claim('b', 'agency')],
    mode: 'virtual',
    verification: { level: 'none' },
  };
  const engine = engineOf([
    both,
    {
      places: [PARIS],
      participations: both.participations.slice(0, 1),
      tags: ['peace'],
      claims: both.claims.slice(0, 1),
      mode: 'in-person',
      verification: { level: 'one' },
      status: 'reported',
      type: 'talks',
    },
    { participations: both.participations.slice(1), tags: ['troops'], claims: both.claims.slice(1) },
    { status: 'planned', type: 'decision' },
  ]);
  const choices: readonly [keyof Filter, readonly unknown[], any: string[], all: string[]][] = [
    ['participant', ['FRA', 'UKR'].map((actor) => ({ actor, role: null })), ['e0', 'e1', 'e2'], ['e0']],
    ['country', ['FRA', 'UKR'].map((country) => ({ country, scope: 'named' })), ['e0', 'e1', 'e2'], ['e0']],
    ['role', ['host', 'absent'], ['e0', 'e1', 'e2'], ['e0']],
    ['certainty', ['stated', 'inferred'], ['e0', 'e1', 'e2'], ['e0']],
    ['source', ['paper', 'agency'], ['e0', 'e1', 'e2'], ['e0']],
    ['tag', ['peace', 'troops'], ['e0', 'e1', 'e2'], ['e0']],
    // An event has one of each of these at most, so that it never has two of them.
    ['type', ['meeting', 'talks'], ['e0', 'e1', 'e2'], []],
    ['status', ['occurred', 'reported'], ['e0', 'e1', 'e2'], []],
    ['mode', ['in-person', 'virtual'], ['e0', 'e1'], []],
    ['verification', ['none', 'one'], ['e0', 'e1'], []],
  ];
  it.each(choices)('%s: any takes events with one of them, all only those with both', (facet, values, any, all) => {
    const choose = (match: Match): Partial<Filter> => ({ [facet]: { match, values } satisfies Choice<unknown> });
    expect(idsOf(engine, choose('any'))).toEqual(any);
    expect(idsOf(engine, choose('all'))).toEqual(all);
  });
});

it('an event that says nothing of a facet meets no value of it, nor a value that nobody knows', () => {
  const engine = engineOf([{}]);
  for (const mode of MODES) expect(idsOf(engine, { mode: { match: 'any', values: [mode] } })).toEqual([]);
  for (const level of VERIFICATION_LEVELS)
    expect(idsOf(engine, { verification: { match: 'any', values: [level] } })).toEqual([]);
  expect(idsOf(engine, { source: { match: 'any', values: ['unknown'] } })).toEqual([]);
  expect(idsOf(engine, { tag: { match: 'any', values: ['unknown'] } })).toEqual([]);
});

it('a source is one in which a claim was read, not one that it rests on', () => {
  const engine = engineOf([{ claims: [claim('a', 'paper', { name: 'A relay', kind: 'agency', source: 'relay' })] }]);
  expect(idsOf(engine, { source: { match: 'any', values: ['paper'] } })).toEqual(['e0']);
  expect(idsOf(engine, { source: { match: 'any', values: ['relay'] } })).toEqual([]);
});

it('an actor and a role are sought on the same participation', () => {
  const engine = engineOf([{ participations: [participation('FRA', 'host'), participation('UKR', 'absent')] }]);
  const find = (actor: string, role: 'host' | 'absent' | null): string[] =>
    idsOf(engine, { participant: { match: 'any', values: [{ actor, role }] } });
  expect(find('FRA', 'host')).toEqual(['e0']);
  expect(find('FRA', 'absent')).toEqual([]);
  expect(find('UKR', 'host')).toEqual([]);
  expect(find('UKR', null)).toEqual(['e0']);
  expect(find('GBR', null)).toEqual([]);
});

it('parts of a filter are joined by "and"', () => {
  const engine = engineOf([
    { type: 'talks', date: '2025-03-11' },
    { type: 'talks', date: '2025-03-20' },
    { type: 'decision', date: '2025-03-11' },
  ]);
  const window = { start: Date.UTC(2025, 2, 11), end: Date.UTC(2025, 2, 12) };
  expect(idsOf(engine, { type: { match: 'any', values: ['talks'] }, window })).toEqual(['e0']);
});

it('no filter ever gets the answer that was remembered for another', () => {
  const types = ['a', 'b', 'c', 'd', 'e', 'f'];
  const engine = engineOf(types.map((type) => ({ type })));
  for (const asked of [...types, ...types])
    expect(idsOf(engine, { type: { match: 'any', values: [asked] } })).toEqual([`e${types.indexOf(asked)}`]);
  expect(idsOf(engine, { text: 'Event 3' })).toEqual(['e3']);
  expect(idsOf(engine)).toHaveLength(6);
});
