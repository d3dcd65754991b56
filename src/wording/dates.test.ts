import { expect, it } from 'vitest';
import { parseDate } from '#model/parseDate.ts';
import { dateWords } from './dates.ts';

it.each([
  ['2025-03-11', '11 March 2025'],
  ['2025-03-11T18:00', '11 March 2025, 18:00 (time zone not stated)'],
  ['2025-03-11T23:30-05:00', '11 March 2025, 23:30 UTC-05:00'],
  ['2025-03-11/2025-03-13', '11 to 13 March 2025'],
  ['2025-02-28/2025-03-01', '28 February to 1 March 2025'],
  ['2025-03', 'March 2025, day not stated'],
  ['2025-03~', 'about March 2025'],
  ['2001-21', 'March to May 2001, day not stated'],
  ['2001-24', 'December 2001 to February 2002, day not stated'],
  ['-0043', '44 BC, day not stated'],
  ['2025-03-11?', '11 March 2025, uncertain'],
  ['2024-XX-16', 'a 16th in 2024, month unknown'],
  ['2024-XX-11', 'an 11th in 2024, month unknown'],
  ['2024-XX-22', 'a 22nd in 2024, month unknown'],
  ['[..2025-03-11]', 'on or before 11 March 2025'],
  ['[2025-03-11..]', 'on or after 11 March 2025'],
  ['2025-03-11/', 'from 11 March 2025, end not stated'],
  ['2025-03-11/..', 'since 11 March 2025, ongoing'],
  ['[2025-03-01,2025-03-04]', 'one of 2 days, 1 to 4 March 2025'],
  ['', 'date not stated'],
])('%s reads "%s"', (edtf, expected) => {
  const parsed = parseDate(edtf);
  expect(parsed.ok && dateWords(parsed.date)).toBe(expected);
});

it('names the weekday in a dateline without a comma', () => {
  const parsed = parseDate('2025-03-11');
  expect(parsed.ok && dateWords(parsed.date, 'weekday')).toBe('Tuesday 11 March 2025');
});
