import { describe, expect, test } from 'vitest';
import type { FacetAnswer, FacetOption, NamesAnswer } from '#model/answers.ts';
import type { Facet } from '#model/filter.ts';
import { listOptions, type OptionRequest } from './facetOptions.ts';

const NO_NAMES: NamesAnswer = { actors: [], countries: [], types: [], sources: [], tags: [], events: [] };

const state = (value: string, count: number): FacetOption => ({ value, name: null, country: value, count });
const actor = (value: string, name: string, count: number): FacetOption => ({ value, name, country: null, count });

const answer: FacetAnswer = {
  options: [state('RUS', 4), state('FRA', 2), state('TUR', 2), actor('nato', 'NATO', 2), state('AUT', 0)],
  total: 5,
};

const keys = (change: Partial<OptionRequest>): string[] =>
  listOptions({ facet: 'participant', answer, chosen: [], pinned: new Set(), search: '', names: null, ...change }).map(
    ({ key }) => key,
  );

describe('order', () => {
  test('by count, then by name, and what would leave nothing comes last', () => {
    expect(keys({})).toEqual(['RUS', 'FRA', 'nato', 'TUR', 'AUT']);
  });

  test('what was chosen at opening stands first', () => {
    expect(keys({ chosen: ['TUR'], pinned: new Set(['TUR']) })).toEqual(['TUR', 'RUS', 'FRA', 'nato', 'AUT']);
  });

  test('what is chosen or let go while the panel is open does not jump', () => {
    expect(keys({ chosen: ['nato'] })).toEqual(keys({}));
    expect(keys({ chosen: [], pinned: new Set(['TUR']) })).toEqual(['TUR', 'RUS', 'FRA', 'nato', 'AUT']);
  });
});

describe('an option', () => {
  const option = (key: string, chosen: readonly string[]) =>
    listOptions({ facet: 'participant', answer, chosen, pinned: new Set(), search: '', names: null }).find(
      (shown) => shown.key === key,
    );

  test('that would leave nothing is disabled, unless it is chosen and can be taken back', () => {
    expect(option('AUT', [])).toMatchObject({ count: 0, disabled: true });
    expect(option('AUT', ['AUT'])).toMatchObject({ chosen: true, disabled: false });
  });

  test('that is chosen but not in the answer is there, without a count', () => {
    expect(option('gone', ['gone'])).toEqual({
      key: 'gone',
      code: null,
      name: 'gone',
      detail: null,
      count: null,
      chosen: true,
      disabled: false,
    });
  });
});

describe('a source', () => {
  const titled = (value: string, name: string, publisher?: string) => {
    return { value, name, country: null, count: 1, ...(publisher === undefined ? {} : { publisher }) };
  };
  const sources = { options: [titled('a', 'Who was in the room', 'A paper'), titled('b', 'Nobody')], total: 2 };
  const names = {
    ...NO_NAMES,
    sources: [{ id: 'b', kind: 'article', title: 'Nobody', publisher: 'A station' }],
  } as const;
  const found = (search: string) =>
    listOptions({ facet: 'source', answer: sources, chosen: [], pinned: new Set(), search, names }).map(
      ({ name, detail }) => [name, detail],
    );

  test('has its title as name, and its publisher as second line', () => {
    expect(found('')).toEqual([
      ['Nobody', 'A station'],
      ['Who was in the room', 'A paper'],
    ]);
  });

  test('is found by its publisher', () => {
    expect(found('station')).toEqual([['Nobody', 'A station']]);
  });
});

test('closed words stand as a reader writes them, tags as they are written', () => {
  const named = (facet: Facet, value: string): string | undefined =>
    listOptions({
      facet,
      answer: { options: [{ value, name: null, country: null, count: 1 }], total: 1 },
      chosen: [],
      pinned: new Set(),
      search: '',
      names: null,
    })[0]?.name;
  expect(named('mode', 'in-person')).toBe('In person');
  expect(named('verification', 'none')).toBe('Not verified');
  expect(named('tag', 'us-policy')).toBe('us-policy');
});

describe('search', () => {
  test('finds the shown name without case and diacritics, and the code', () => {
    expect(keys({ search: 'turki' })).toEqual(['TUR']);
    expect(keys({ search: 'aut' })).toEqual(['AUT']);
    expect(keys({ search: ' Nato ' })).toEqual(['nato']);
  });

  test('finds the name that the dataset uses', () => {
    const own: FacetAnswer = { options: [{ ...state('TUR', 1), name: 'Turkey' }], total: 1 };
    expect(keys({ answer: own, search: 'turkey' })).toEqual(['TUR']);
  });

  test('does not add chosen values that it does not find', () => {
    expect(keys({ search: 'russia', chosen: ['gone'], pinned: new Set(['gone']) })).toEqual(['RUS']);
  });
});
