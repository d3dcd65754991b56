import { describe, expect, test } from 'vitest';
import type { NamesAnswer } from '#model/answers.ts';
import { EMPTY_FILTER, type Filter } from '#model/filter.ts';
import { windowWords } from '#wording/dates.ts';
import { facetText, filterSentence, removalText } from './filterText.ts';

const names: NamesAnswer = {
  actors: [
    { id: 'USA', kind: 'state', name: 'United States of America' },
    { id: 'macron', kind: 'person', name: 'Emmanuel Macron', actsFor: 'FRA' },
  ],
  countries: [],
  types: [],
  sources: [{ id: 'page', kind: 'article', title: 'Who was in the room', publisher: 'A paper' }],
  tags: [],
  events: [],
};

const participants = (...values: Filter['participant']['values']): Filter => ({
  ...EMPTY_FILTER,
  participant: { match: 'any', values },
});

describe('a facet’s button reads', () => {
  test.each<[string, Filter]>([
    ['Participant', EMPTY_FILTER],
    ['Participant: United States', participants({ actor: 'USA', role: null })],
    ['Participant: United States, not invited', participants({ actor: 'USA', role: 'not-invited' })],
    [
      'Participant: United States, not invited or absent',
      participants({ actor: 'USA', role: 'not-invited' }, { actor: 'USA', role: 'absent' }),
    ],
    ['Participant: 2', participants({ actor: 'USA', role: 'not-invited' }, { actor: 'USA', role: null })],
    ['Participant: Emmanuel Macron', participants({ actor: 'macron', role: null })],
    ['Participant: nobody-known', participants({ actor: 'nobody-known', role: null })],
    ['Participant: 2', participants({ actor: 'USA', role: null }, { actor: 'macron', role: null })],
  ])('%s', (text, filter) => {
    expect(facetText(filter, 'participant', names)).toBe(text);
  });

  test('the name of a state before the dataset has answered', () => {
    expect(facetText(participants({ actor: 'UKR', role: null }), 'participant', null)).toBe('Participant: Ukraine');
  });

  test('the title of a source, a tag as it is written, and the words of mode and verification', () => {
    const any = <T>(...values: T[]) => ({ match: 'any', values }) as const;
    expect(facetText({ ...EMPTY_FILTER, source: any('page') }, 'source', names)).toBe('Source: Who was in the room');
    expect(facetText({ ...EMPTY_FILTER, source: any('page') }, 'source', null)).toBe('Source: page');
    expect(facetText({ ...EMPTY_FILTER, tag: any('us-policy') }, 'tag', names)).toBe('Tag: us-policy');
    expect(facetText({ ...EMPTY_FILTER, mode: any('virtual') }, 'mode', names)).toBe('Mode: By video');
    const verified: Filter = { ...EMPTY_FILTER, verification: any('two-or-more') };
    expect(facetText(verified, 'verification', names)).toBe('Verification: Two or more publishers');
    expect(filterSentence(verified, names)).toBe('Verification is two or more publishers.');
  });

  test('a scope other than the widest', () => {
    const value = (scope: 'named' | 'place'): Filter => ({
      ...EMPTY_FILTER,
      country: { match: 'any', values: [{ country: 'FRA', scope }] },
    });
    expect(facetText(value('named'), 'country', null)).toBe('Country: France');
    expect(facetText(value('place'), 'country', null)).toBe('Country: France, took place here');
  });
});

describe('the filters in words', () => {
  test('facets are joined by “and”', () => {
    const filter: Filter = {
      ...participants({ actor: 'HRV', role: null }),
      role: { match: 'any', values: ['host'] },
    };
    expect(filterSentence(filter, null)).toBe('Participant is Croatia and role is host.');
  });

  test('values are joined by “or”, or stand together; roles and scopes are bracketed', () => {
    const any = participants({ actor: 'USA', role: 'not-invited' }, { actor: 'macron', role: null });
    expect(filterSentence(any, names)).toBe('Participant is United States (not invited) or Emmanuel Macron.');
    const all: Filter = { ...any, participant: { ...any.participant, match: 'all' } };
    expect(filterSentence(all, names)).toBe('Participant is United States (not invited) and Emmanuel Macron together.');
  });

  test('more than three values are counted', () => {
    const four: Filter = {
      ...EMPTY_FILTER,
      status: { match: 'any', values: ['occurred', 'reported', 'planned', 'conditional'] },
    };
    expect(filterSentence(four, null)).toBe('Status is one of 4.');
  });

  test('search and time window are named', () => {
    const window = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2025, 2, 6) };
    expect(filterSentence({ ...EMPTY_FILTER, text: ' minsk ', window }, null)).toBe(
      'The search is “minsk” and the time is 1 January 2024 to 5 March 2025.',
    );
  });

  test('no filter has no sentence', () => {
    expect(filterSentence(EMPTY_FILTER, null)).toBe('');
  });
});

test('a time window of one day is that day: the end is not part of it', () => {
  const window = { start: Date.UTC(2025, 2, 11), end: Date.UTC(2025, 2, 12) };
  expect(windowWords(window)).toBe('11 March 2025');
});

describe('the button that removes a part of an empty result reads', () => {
  test('the value, where there is one', () => {
    const filter = participants({ actor: 'USA', role: 'not-invited' });
    expect(removalText(filter, 'participant', names)).toBe('Remove “United States, not invited”');
    expect(removalText({ ...EMPTY_FILTER, text: ' macron ' }, 'text', names)).toBe('Remove “macron”');
  });

  test('the part, where there are several', () => {
    const filter = participants({ actor: 'USA', role: null }, { actor: 'macron', role: null });
    expect(removalText(filter, 'participant', names)).toBe('Remove participant');
  });
});
