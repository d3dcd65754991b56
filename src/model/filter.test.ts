import { describe, expect, it } from 'vitest';
import { activeParts, EMPTY_FILTER, type Filter, foldText, withoutPart } from './filter.ts';

const FULL: Filter = {
  country: { match: 'any', values: [{ country: 'FRA', scope: 'named' }] },
  participant: { match: 'all', values: [{ actor: 'FRA', role: null }] },
  role: { match: 'any', values: ['host'] },
  type: { match: 'any', values: ['meeting'] },
  status: { match: 'any', values: ['planned'] },
  certainty: { match: 'any', values: ['stated'] },
  source: { match: 'any', values: ['ap'] },
  tag: { match: 'all', values: ['talks'] },
  mode: { match: 'any', values: ['virtual'] },
  verification: { match: 'any', values: ['none'] },
  text: ' word ',
  window: { start: 0, end: 1 },
};

it('the parts of a filter that ask for something are known', () => {
  const parts = [
    'country',
    'participant',
    'role',
    'type',
    'status',
    'certainty',
    ...['source', 'tag', 'mode', 'verification'],
    'text',
    'window',
  ];
  expect(activeParts(EMPTY_FILTER)).toEqual([]);
  expect(activeParts({ ...EMPTY_FILTER, text: ' \t' })).toEqual([]);
  expect(activeParts(FULL)).toEqual(parts);
});

it('a part that is taken out asks for nothing, and the others stay', () => {
  for (const part of activeParts(FULL)) {
    expect(withoutPart(FULL, part)).toEqual({ ...FULL, [part]: EMPTY_FILTER[part] });
    expect(activeParts(withoutPart(FULL, part))).toEqual(activeParts(FULL).filter((other) => other !== part));
  }
});

describe('folded text is without case and diacritics', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['TURKIYE', 'turkiye'],
    ['Tu\u0308rkiye', 'turkiye'],
    ['ŁÓDŹ', 'lodz'],
    ['Sœurs, Ærø, Đà Nẵng', 'soeurs, aero, da nang'],
    ['Straße', 'strasse'],
    ['Diyarbakır', 'diyarbakir'],
    ['Київ', 'киів'],
  ])('%s: %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});
