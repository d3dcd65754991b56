import { describe, expect, it } from 'vitest';
import type { EventDate } from '#model/date.ts';
import { parseDate } from '#model/parseDate.ts';
import { calendarDays } from './calendarDays.ts';
import { dateLabel, entryTitle } from './calendarWords.ts';
import { LABELS } from './testLabels.ts';

function dateOf(edtf: string): EventDate {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(`${edtf} ${parsed.reason}`);
  return parsed.date;
}

describe('what is known to the day stands on its days', () => {
  it.each([
    ['2025-03-11', '20250311', '20250312'],
    ['2024-12-31', '20241231', '20250101'],
    ['[2025-03-11]', '20250311', '20250312'],
    ['0962-02-02', '09620202', '09620203'],
    ['2025-06-24/2025-06-25', '20250624', '20250626'],
    // The day is the one that was written, in whatever zone.
    ['2025-03-11T23:30-05:00', '20250311', '20250312'],
    ['2025-03-11T00:30+14:00', '20250311', '20250312'],
    ['2025-03-11T18:00', '20250311', '20250312'],
  ])('%s', (edtf, start, end) => {
    expect(calendarDays(dateOf(edtf))).toEqual({ kind: 'span', start, end });
  });

  it('on each of several days', () => {
    const days = { kind: 'each', start: '20250311', end: '20250312', others: ['20250313', '20250314', '20250320'] };
    expect(calendarDays(dateOf('{2025-03-11,2025-03-13..2025-03-14,2025-03-20}'))).toEqual(days);
  });

  it.each(['2025-03-11/', '2025-03-11/..'])('on the first day of what has no stated end: %s', (edtf) => {
    expect(calendarDays(dateOf(edtf))).toEqual({ kind: 'from', start: '20250311', end: '20250312' });
  });
});

describe('what is not known to the day gets none', () => {
  it.each([
    ['', 'not stated'],
    ['2025-03', 'date uncertain: period 2025-03-01 2025-03-31'],
    ['2025', 'date uncertain: period 2025-01-01 2025-12-31'],
    ['2025-21', 'date uncertain: period 2025-03-01 2025-05-31'],
    ['2025-03-11?', 'date uncertain: uncertain 2025-03-11'],
    ['2025-03-11~', 'date uncertain: approximate 2025-03-11'],
    ['[..2025-03-11]', 'date uncertain: onOrBefore 2025-03-11'],
    ['[2025-03-11..]', 'date uncertain: onOrAfter 2025-03-11'],
    ['2024-XX-16', 'date uncertain: oneOf 2024-01-16 2024-12-16'],
    ['[2025-03-11,2025-03-13]', 'date uncertain: oneOf 2025-03-11 2025-03-13'],
    ['2025-01/2025-03', 'date uncertain: duration 2025-01-01 2025-03-31'],
    ['2025-03-11/2025-03-13~', 'date uncertain: approximate duration 2025-03-11 2025-03-13'],
    ['2025-03/..', 'ongoing 2025-03-01'],
    ['../2025-03-11', 'date uncertain: startNotStated 2025-03-11'],
    ['{2025-03,2025-05}', 'date uncertain: eachOf 2025-03-01 2025-05-31'],
    // iCalendar has years of four digits from 0001.
    ['-0043-03-15', 'date uncertain: -000043-03-15'],
  ])('%s says so in its title', (edtf, note) => {
    const date = dateOf(edtf);
    expect(calendarDays(date)).toBeNull();
    const event = { title: 'Talks', status: 'occurred', date } as Parameters<typeof entryTitle>[0];
    expect(entryTitle(event, false, LABELS)).toBe(`Talks (${note})`);
  });
});

it('a planned event says so in its title, its day known or not', () => {
  const event = { title: 'Talks', status: 'planned', date: dateOf('2025-03-11/..') } as const;
  const record = event as unknown as Parameters<typeof entryTitle>[0];
  expect(entryTitle(record, true, LABELS)).toBe('Talks (planned)');
  expect(entryTitle(record, false, LABELS)).toBe('Talks (planned; ongoing 2025-03-11)');
});

it('a time says whether its zone is stated', () => {
  expect(dateLabel(dateOf('2025-03-11T18:00+01:00'), LABELS)).toBe('2025-03-11 18:00 UTC+01:00');
  expect(dateLabel(dateOf('2025-03-11T18:00Z'), LABELS)).toBe('2025-03-11 18:00 UTC');
  expect(dateLabel(dateOf('2025-03-11T18:00'), LABELS)).toBe('2025-03-11 18:00, no zone');
});

it('a span of known days is told from one of known months', () => {
  expect(dateLabel(dateOf('2025-06-24/2025-06-25'), LABELS)).toBe('days 2025-06-24 2025-06-25');
});
