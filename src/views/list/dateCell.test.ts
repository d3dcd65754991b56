import { expect, it } from 'vitest';
import { parseDate } from '#model/parseDate.ts';
import { dateCell } from './dateCell.ts';

it.each([
  ['2025-03-11', '11 Mar 2025', 'day known'],
  ['2025-03-11T18:00', '11 Mar 2025', '18:00 (time zone not stated)'],
  ['2025-03-11/2025-03-13', '11 to 13 Mar 2025', 'first and last day known'],
  ['2025-03', 'March 2025', 'day not stated'],
  ['2025', '2025', 'day not stated'],
  ['2025-03~', 'About March 2025', 'exact date not stated'],
  ['2025-03-11?', '11 Mar 2025', 'uncertain'],
  ['2025-03?', 'March 2025', 'day not stated, uncertain'],
  ['2024-XX-16', 'A 16th in 2024', 'month unknown'],
  ['[..2025-03-11]', '11 Mar 2025', 'on or before'],
  ['[2025-03-11..]', '11 Mar 2025', 'on or after'],
  ['[..2025-03-11?]', 'On or before 11 Mar 2025', 'uncertain'],
  ['2025-03-11/', 'From 11 Mar 2025', 'end not stated'],
  ['2025-03-11/..', 'Since 11 Mar 2025', 'ongoing'],
  ['/2025-03-11', 'Until 11 Mar 2025', 'start not stated'],
  ['[2025-03-01,2025-03-04]', 'One of 2 days', '1 to 4 Mar 2025'],
  ['', 'Date not stated', ''],
])('%s reads "%s", "%s"', (edtf, value, known) => {
  const parsed = parseDate(edtf);
  expect(parsed.ok && dateCell(parsed.date)).toEqual({ value, known });
});
