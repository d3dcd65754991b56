import { describe, expect, it } from 'vitest';
import { parseEvent } from './parseEvent.ts';

const GOOD = { id: 'good', title: 'A meeting', date: '2025-03-11', type: 'meeting', status: 'reported' };
const KNOWN = { actors: new Set(['FRA', 'UKR']), sources: new Set(['article']) };
const claim = (id: string, change: object = {}): object => ({
  id,
  text: 'So',
  chain: [],
  source: 'article',
  ...change,
});
const role = (actor: string, word: string, change: object = {}): object => {
  return { actor, role: word, certainty: 'stated', ...change };
};
const link = (change: object): object => ({ name: 'A minister', kind: 'person', ...change });

function read(change: object) {
  const { event, issues } = parseEvent({ ...GOOD, ...change }, 7, KNOWN);
  return { loaded: event !== null, issues };
}

describe('a reference that leads nowhere leaves the record out', () => {
  it.each<[string, object, string, string, string]>([
    [
      'to an actor',
      { participations: [role('FRA', 'host'), role('XXX', 'host')] },
      'participations[1].actor',
      'XXX',
      '',
    ],
    [
      'to a claim of the event',
      { claims: [claim('a')], participations: [role('FRA', 'host', { claims: ['a', 'b'] })] },
      'participations[0].claims[1]',
      'b',
      'is not the id of a claim of this event',
    ],
    ['to a source', { claims: [claim('a'), claim('b', { source: 'gone' })] }, 'claims[1].source', 'gone', ''],
    [
      'of a chain to an actor',
      { claims: [claim('a', { chain: [link({ actor: 'FRA' }), link({ actor: 'XXX' })] })] },
      'claims[0].chain[1].actor',
      'XXX',
      'is not the id of an actor of this file',
    ],
    [
      'of a chain to a source',
      { claims: [claim('a', { chain: [link({ source: 'article' }), link({ source: 'gone' })] })] },
      'claims[0].chain[1].source',
      'gone',
      'is not the id of a source of this file',
    ],
  ])('%s', (_what, change, field, value, message) => {
    const { loaded, issues } = read(change);
    expect(loaded).toBe(false);
    expect(issues).toEqual([
      { record: 7, line: null, field, value, severity: 'error', message: expect.stringContaining(message) },
    ]);
  });

  it.each(['inferred', 'inferred-group'])('a role that is %s says why', (certainty) => {
    const { loaded, issues } = read({ participations: [role('FRA', 'host', { certainty })] });
    expect(loaded).toBe(false);
    expect(issues[0]).toMatchObject({ field: 'participations[0].reason', message: expect.stringContaining(certainty) });
    expect(read({ participations: [role('FRA', 'host', { certainty, reason: 'said so' })] }).loaded).toBe(true);
  });
});

describe('what stands twice loads with a warning', () => {
  it.each<[string, object, string, string, string]>([
    ['the id of a claim', { claims: [claim('a'), claim('b'), claim('a')] }, 'claims[2].id', 'a', 'is used twice'],
    [
      'an actor in one role',
      { participations: [role('FRA', 'host'), role('FRA', 'spoke'), role('UKR', 'host'), role('FRA', 'host')] },
      'participations[3]',
      'FRA',
      'is host twice',
    ],
    [
      'but also a contradiction of a claim that is not there',
      { claims: [claim('a', { contradicts: ['b', 'c'] }), claim('b')] },
      'claims[0].contradicts[1]',
      'c',
      'is not the id of a claim of this event',
    ],
  ])('%s', (_what, change, field, value, message) => {
    const { loaded, issues } = read(change);
    expect(loaded).toBe(true);
    expect(issues).toEqual([
      { record: 7, line: null, field, value, severity: 'warning', message: expect.stringContaining(message) },
    ]);
  });

  it('an actor in two roles, and two actors in one, are nothing to tell', () => {
    const participations = [role('FRA', 'host'), role('FRA', 'spoke'), role('UKR', 'host')];
    expect(read({ participations })).toEqual({ loaded: true, issues: [] });
  });
});

describe('a value of a million characters is cut to 80 in value and message', () => {
  const long = 'x'.repeat(1_000_000);
  const cut = `${'x'.repeat(79)}…`;
  it.each<[string, object, string]>([
    ['an id', { id: long }, 'id'],
    ['a date', { date: long }, 'date'],
    ['a status', { status: long }, 'status'],
    ['a role', { participations: [role('FRA', long)] }, 'participations[0].role'],
    ['an actor', { participations: [role(long, 'host')] }, 'participations[0].actor'],
    ['a country', { places: [{ name: 'Paris', precision: 'city', country: long }] }, 'places[0].country'],
    ['a latitude', { places: [{ name: 'Paris', precision: 'city', latitude: long }] }, 'places[0].latitude'],
    ['a field that is none', { extra: long }, 'extra'],
  ])('%s', (_what, change, field) => {
    const [issue, ...others] = read(change).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ field, value: cut });
    expect(issue?.message.length).toBeLessThan(300);
    expect(issue?.message).not.toContain('x'.repeat(80));
  });
});
