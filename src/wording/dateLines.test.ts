import { expect, it } from 'vitest';
import { UNDATED } from '#model/date.ts';
import { parseDate } from '#model/parseDate.ts';
import { dateLines } from './dateLines.ts';

it.each([
  ['2025-03-11', '', '11 Mar 2025'],
  ['[..2025-03-11]', 'on or before', '11 Mar 2025'],
  ['[2025-03-11..]', 'on or after', '11 Mar 2025'],
  ['2024-XX-16', 'month unknown', 'a 16th in 2024'],
  ['2025-03', 'day not stated', 'March 2025'],
  ['2025-03~', '', 'about March 2025'],
  ['', '', 'date not stated'],
])('%j stands as %j over %j', (edtf, known, value) => {
  const parsed = parseDate(edtf);
  expect(dateLines(parsed.ok ? parsed.date : UNDATED)).toEqual({ known, value });
});
