import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER, FACETS, type Filter } from '#model/filter.ts';
import { NOT_PRESENT } from '#model/role.ts';
import { chosenKeys, FIRST_TERMS, settled, termsOf, toggleValue, withTerms } from './choices.ts';

const VALUE = {
  country: 'FRA',
  participant: 'USA',
  role: 'host',
  type: 'meeting',
  status: 'planned',
  certainty: 'stated',
  source: 'le-monde-2025-03-11',
  tag: 'security force',
  mode: 'virtual',
  verification: 'none',
} as const;

const mixed: Filter = {
  ...EMPTY_FILTER,
  participant: {
    match: 'all',
    values: [
      { actor: 'USA', role: 'not-invited' },
      { actor: 'USA', role: null },
      { actor: 'FRA', role: 'host' },
    ],
  },
  country: {
    match: 'any',
    values: [
      { country: 'UKR', scope: 'named' },
      { country: 'FRA', scope: 'place' },
    ],
  },
};

describe('toggling', () => {
  test.each(FACETS)('a value of %s in and out again leaves the filter as it was', (facet) => {
    const ticked = toggleValue(EMPTY_FILTER, facet, VALUE[facet], FIRST_TERMS);
    expect(chosenKeys(ticked, facet)).toEqual([VALUE[facet]]);
    expect(toggleValue(ticked, facet, VALUE[facet], FIRST_TERMS)).toEqual(EMPTY_FILTER);
  });

  test('the last value out takes “all of” with it, as an address would', () => {
    const terms = { ...FIRST_TERMS, match: 'all' } as const;
    const ticked = toggleValue(EMPTY_FILTER, 'role', 'host', terms);
    expect(ticked.role.match).toBe('all');
    expect(toggleValue(ticked, 'role', 'host', terms)).toEqual(EMPTY_FILTER);
  });

  test('an actor with two roles goes out with both', () => {
    const values = toggleValue(mixed, 'participant', 'USA', termsOf(mixed, 'participant', FIRST_TERMS));
    expect(values.participant).toEqual({ match: 'all', values: [{ actor: 'FRA', role: 'host' }] });
  });

  test.each(['role', 'status', 'certainty', 'mode', 'verification'] as const)(
    'a word that is no %s changes nothing',
    (facet) => {
      expect(toggleValue(EMPTY_FILTER, facet, 'guest', FIRST_TERMS)).toEqual(EMPTY_FILTER);
    },
  );
});

describe('the United States as not invited', () => {
  const wanted = { match: 'any', values: [{ actor: 'USA', role: 'not-invited' }] };

  test('role first, then the state', () => {
    const terms = { ...FIRST_TERMS, roles: ['not-invited'] } as const;
    expect(toggleValue(EMPTY_FILTER, 'participant', 'USA', terms).participant).toEqual(wanted);
  });

  test('the state first, then its role', () => {
    const ticked = toggleValue(EMPTY_FILTER, 'participant', 'USA', FIRST_TERMS);
    expect(withTerms(ticked, 'participant', { roles: ['not-invited'] }).participant).toEqual(wanted);
  });
});

describe('the United States as not invited or absent', () => {
  const wanted: Filter['participant'] = {
    match: 'any',
    values: [
      { actor: 'USA', role: 'not-invited' },
      { actor: 'USA', role: 'absent' },
    ],
  };

  test('roles first, then the state; out again it goes with both', () => {
    const terms = { ...FIRST_TERMS, roles: NOT_PRESENT };
    const ticked = toggleValue(EMPTY_FILTER, 'participant', 'USA', terms);
    expect(ticked.participant).toEqual(wanted);
    expect(toggleValue(ticked, 'participant', 'USA', terms)).toEqual(EMPTY_FILTER);
  });

  test('the state first, then its roles, which “all of” would contradict', () => {
    const ticked = toggleValue(EMPTY_FILTER, 'participant', 'USA', { ...FIRST_TERMS, match: 'all' });
    expect(withTerms(ticked, 'participant', { roles: NOT_PRESENT }).participant).toEqual(wanted);
  });

  test('is one pair of roles in whatever order the address has them', () => {
    const values = wanted.values.toReversed();
    const filter = { ...EMPTY_FILTER, participant: { ...wanted, values } };
    expect(termsOf(filter, 'participant', FIRST_TERMS).roles).toEqual(['absent', 'not-invited']);
  });
});

describe('terms', () => {
  test('values that differ are several, and count as any role and the widest scope', () => {
    expect(termsOf(mixed, 'participant', FIRST_TERMS)).toEqual({ match: 'all', roles: 'several', scope: 'named' });
    expect(termsOf(mixed, 'country', FIRST_TERMS)).toEqual({ match: 'any', roles: [], scope: 'several' });
    expect(settled({ match: 'any', roles: 'several', scope: 'several' })).toEqual(FIRST_TERMS);
  });

  test('one role that all values share is shown; any role is one of them', () => {
    const attended = withTerms(mixed, 'participant', { roles: ['attended'] });
    expect(attended.participant.values).toEqual([
      { actor: 'USA', role: 'attended' },
      { actor: 'FRA', role: 'attended' },
    ]);
    expect(termsOf(attended, 'participant', FIRST_TERMS).roles).toEqual(['attended']);
    expect(termsOf(withTerms(mixed, 'participant', { roles: [] }), 'participant', FIRST_TERMS).roles).toEqual([]);
  });

  test('a scope is set for every country', () => {
    const scopes = withTerms(mixed, 'country', { scope: 'part' }).country.values.map(({ scope }) => scope);
    expect(scopes).toEqual(['part', 'part']);
  });

  test('a change of match keeps the values', () => {
    expect(withTerms(mixed, 'country', { match: 'all' }).country).toEqual({ ...mixed.country, match: 'all' });
  });

  test('while nothing is chosen, what was set in advance holds', () => {
    const inAdvance = { match: 'all', roles: ['absent'], scope: 'part' } as const;
    expect(termsOf(EMPTY_FILTER, 'participant', inAdvance)).toEqual(inAdvance);
  });
});
