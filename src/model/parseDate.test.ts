import { describe, expect, it } from 'vitest';
import { isoDay } from './date.ts';
import { parseDate } from './parseDate.ts';

/** Kind, first and last possible day; null for an open end. */
function read(text: string) {
  const parsed = parseDate(text);
  if (!parsed.ok) return parsed.reason;
  const { kind, earliest, latest } = parsed.date;
  const day = (instant: number): string | null => (Number.isFinite(instant) ? isoDay(instant) : null);
  return [kind, day(earliest), day(latest - 1)];
}

describe('a date is read as well as it is known', () => {
  it.each([
    ['2025-03-11', ['day', '2025-03-11', '2025-03-11']],
    ['2025-03', ['period', '2025-03-01', '2025-03-31']],
    ['2024', ['period', '2024-01-01', '2024-12-31']],
    ['2024-03-XX', ['period', '2024-03-01', '2024-03-31']],
    ['201X', ['period', '2010-01-01', '2019-12-31']],
    ['2001-21', ['period', '2001-03-01', '2001-05-31']],
    ['2001-24~', ['period', '2001-12-01', '2002-02-28']],
    ['[2025-03-11]', ['day', '2025-03-11', '2025-03-11']],
    ['2025-03-11/2025-03-11', ['day', '2025-03-11', '2025-03-11']],
    ['[..2025-03-11]', ['on-or-before', null, '2025-03-11']],
    ['[2025-03-11..]', ['on-or-after', '2025-03-11', null]],
    ['2025-03-11/', ['end-not-stated', '2025-03-11', null]],
    ['2025-03-11/..', ['ongoing', '2025-03-11', null]],
    ['../2025-03-11', ['start-not-stated', null, '2025-03-11']],
    ['2025-03-11/2025-03-13', ['duration', '2025-03-11', '2025-03-13']],
    ['[2025-03-01,2025-03-04]', ['one-of', '2025-03-01', '2025-03-04']],
    ['{2025-03-01,2025-03-04}', ['all-of', '2025-03-01', '2025-03-04']],
    ['-000043', ['period', '-000043-01-01', '-000043-12-31']],
    ['2025-03-11T23:30-05:00', ['time', '2025-03-12', '2025-03-12']],
    ['2025-03-11T02:00+05:30', ['time', '2025-03-10', '2025-03-10']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes 2024-XX-16 as one of twelve days, never as a span', () => {
    const parsed = parseDate('2024-XX-16');
    expect(parsed).toMatchObject({ ok: true, date: { kind: 'one-of', count: 12 } });
    const days =
      parsed.ok && parsed.date.kind === 'one-of' ? parsed.date.candidates.map((span) => isoDay(span.earliest)) : [];
    expect(days.slice(0, 2)).toEqual(['2024-01-16', '2024-02-16']);
    expect(days).toHaveLength(12);
  });

  it('keeps only the months that have the day', () => {
    expect(parseDate('2024-XX-31')).toMatchObject({ ok: true, date: { count: 7 } });
  });

  it('reads blank text as an undated event that lies in no window', () => {
    expect(parseDate('  ')).toMatchObject({
      ok: true,
      date: { kind: 'undated', earliest: Infinity, latest: -Infinity },
    });
  });

  it('keeps the hour as written and says when no time zone is', () => {
    expect(parseDate('2025-03-11T18:00')).toMatchObject({ ok: true, date: { clock: '18:00', zone: null } });
  });
});

describe('what is no date is refused with a reason', () => {
  it.each([
    ['2019-02-30', 'is not a calendar day'],
    ['2025-13', 'is not a month'],
    ['31/02/2020', 'cannot be read'],
    ['Event 5', 'cannot be read'],
    ['12', 'cannot be read'],
    ['20250311', 'cannot be read'],
    ['../..', 'neither a start nor an end'],
    ['/', 'neither a start nor an end'],
    ['1950S2', 'significant digits'],
    ['2024-XX-16/2024-12-20', 'says no span'],
    ['+275760-09-13', 'outside the years'],
    ['{..2025-03-11}', 'cannot be shown'],
    ['[..2020..2025]', 'cannot be shown'],
    ['2001-37', 'is not a month'],
    ['2025-03-11T18:00/2025-03-11T20:00', 'a time of day inside an interval'],
    ['2025-03-13/2025-03-11', 'ends before it starts'],
    ['-000000', 'is not a year'],
    ['Y170000002', 'outside the years'],
    ['2025-03-11T25:00', 'is not a time of day'],
    ['2025-03-11T18:00+15:00', 'time zone'],
    ['XXXX-12-25', 'thousands of years'],
    [`2025${'-'.repeat(5000)}`, 'longer than'],
  ])('%s', (text, reason) => {
    expect(read(text)).toContain(reason);
  });
});
