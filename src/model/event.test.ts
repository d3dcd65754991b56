import { describe, expect, it } from 'vitest';
import { countryOf, indexById } from './event.ts';
import type { Actor } from './record.ts';

describe('the country of an actor', () => {
  it.each<[string, Omit<Actor, 'name'>, string | null]>([
    ['is the id of a state', { id: 'FRA', kind: 'state' }, 'FRA'],
    ['is the code of a state before its id', { id: 'FRA', kind: 'state', country: 'FXX' }, 'FXX'],
    ['is none where a state has neither', { id: 'france', kind: 'state' }, null],
    ['is the state for which a person acts', { id: 'macron', kind: 'person', actsFor: 'FRA' }, 'FRA'],
    ['is the state for which a body acts', { id: 'army', kind: 'organisation', actsFor: 'FRA' }, 'FRA'],
    ['is none for everyone else, whatever the id', { id: 'UNO', kind: 'organisation' }, null],
  ])('%s', (_what, actor, expected) => {
    expect(countryOf({ name: 'Somebody', ...actor })).toBe(expected);
  });
});

it('of two entries with one id the last one counts', () => {
  const entries = ['First', 'Second'].map((name): Actor => ({ id: 'FRA', kind: 'state', name }));
  expect(indexById(entries).get('FRA')?.name).toBe('Second');
});
