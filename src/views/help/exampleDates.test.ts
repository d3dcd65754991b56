import { expect, test } from 'vitest';
import { parseDate } from '#model/parseDate.ts';
import { dateMark } from '#signs/dateMark.ts';
import { englishLate } from '#wording/en/englishLate.ts';
import { EXAMPLE_DATES } from './exampleDates.ts';

test('each example is what its own text is read as', () => {
  expect(EXAMPLE_DATES.map(({ edtf }) => parseDate(edtf))).toEqual(EXAMPLE_DATES.map((date) => ({ ok: true, date })));
});

test('every mark that has a word has one example', () => {
  expect(EXAMPLE_DATES.map(dateMark)).toHaveLength(new Set(EXAMPLE_DATES.map(dateMark)).size);
  expect(EXAMPLE_DATES.map(dateMark).toSorted()).toEqual(Object.keys(englishLate.helpWords.known).toSorted());
});
