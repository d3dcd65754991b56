import { describe, expect, test } from 'vitest';
import type { FacetAnswer, FacetOption } from '#model/answers.ts';
import { listOptions, type OptionRequest } from './facetOptions.ts';

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
      count: null,
      chosen: true,
      disabled: false,
    });
  });
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
