import { describe, expect, it } from 'vitest';
import { compareDates, type EventDate, isoDay, statedBounds, utcDay } from './date.ts';
import { parseDate } from './parseDate.ts';

function dateOf(text: string): EventDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.date;
}

describe('stated bounds are the first and last day that the date itself names', () => {
  it.each<[string, readonly [string, string] | null]>([
    ['2025-03-11', ['2025-03-11', '2025-03-11']],
    ['2025-03-11T18:00', ['2025-03-11', '2025-03-11']],
    ['2025-03', ['2025-03-01', '2025-03-31']],
    ['2025-03-11/2025-03-13', ['2025-03-11', '2025-03-13']],
    ['[..2025-03-11]', ['2025-03-11', '2025-03-11']],
    ['[2025-03-11..]', ['2025-03-11', '2025-03-11']],
    ['../2025-03-11', ['2025-03-11', '2025-03-11']],
    ['2025-03-11/..', ['2025-03-11', '2025-03-11']],
    ['2025-03-11/', ['2025-03-11', '2025-03-11']],
    ['[2025-03-01,2025-03-04]', ['2025-03-01', '2025-03-04']],
    ['2024-XX-16', ['2024-01-16', '2024-12-16']],
    ['', null],
  ])('"%s"', (text, expected) => {
    const bounds = statedBounds(dateOf(text));
    expect(bounds && [isoDay(bounds.first), isoDay(bounds.last)]).toEqual(expected);
  });
});

it('dates stand in order of their first possible instant, then of their last; the undated last', () => {
  const ordered = [
    ['[..2025-03-10]'],
    ['[..2025-03-11]', '../2025-03-11'],
    ['2025-03-01'],
    ['2025-03'],
    ['2025-03-11T00:00'],
    ['2025-03-11', '[2025-03-11]'],
    ['2025-03-11/2025-03-12'],
    ['[2025-03-11..]', '2025-03-11/..'],
    ['2025-03-12'],
    ['', ' '],
  ].flatMap((texts, rank) => texts.map((text) => ({ text, rank })));
  for (const a of ordered)
    for (const b of ordered)
      expect(compareDates(dateOf(a.text), dateOf(b.text)), `"${a.text}" and "${b.text}"`).toBe(
        Math.sign(a.rank - b.rank),
      );
});

describe('a calendar day', () => {
  it.each<[number, number, number, string | null]>([
    [2024, 2, 29, '2024-02-29'],
    [2025, 2, 29, null],
    [1900, 2, 29, null],
    [2025, 13, 1, null],
    [2025, 0, 1, null],
    [2025, 4, 31, null],
    [50, 1, 1, '0050-01-01'],
    [0, 12, 31, '0000-12-31'],
    [-43, 3, 15, '-000043-03-15'],
    [300_000, 1, 1, null],
  ])('%i, %i, %i: %s', (year, month, day, expected) => {
    const instant = utcDay(year, month, day);
    expect(instant === null ? null : isoDay(instant)).toBe(expected);
  });
});
