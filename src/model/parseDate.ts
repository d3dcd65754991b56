import edtf, { type EdtfValue } from 'edtf';
import { CANDIDATE_LIMIT, DAY_MS, type EventDate, type Precision, UNDATED, utcDay } from './date.ts';

/** A date that could be read, or what is wrong with it as the end of the sentence `"…" …`. */
export type ParsedDate =
  | { readonly ok: true; readonly date: EventDate }
  | { readonly ok: false; readonly reason: string };

const LONGEST = 120;
const PLAIN = /^(\d{4}|[+-]\d{6})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const CLOCK = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const MASKED_DAY = /^([\dX]{4})-([\dX]{2})-([\dX]{2})([?~%])?$/;
const BARE_NUMBER = /^(?!-\d{4}$)[+-]?\d+$/;
const SEASON = /^(-?\d{4})-(2[1-4])([?~%])?$/;
const EXPECTED = 'expected YYYY-MM-DD or EDTF (for example 2025-03, [..2025-03-11], 2024-XX-16)';
const memory = new Map<string, ParsedDate>();
const MEMORY_LIMIT = 10_000;

/**
 * Reads a date as it stands in a file: a plain ISO day, month, year or time by anchored patterns, everything else as
 * EDTF (Library of Congress specification of 4 February 2019; levels 0 and 1, level-2 sets and masked days) by the edtf
 * library. Blank text is an undated event. Never throws. Answers are remembered, since parsing EDTF is slow.
 */
export function parseDate(text: string): ParsedDate {
  const written = text.trim();
  if (written === '') return { ok: true, date: UNDATED };
  const known = memory.get(written);
  if (known) return known;
  const parsed = withinRange(
    parsePlain(written) ?? parseClock(written) ?? parseMaskedDay(written) ?? parseSeason(written) ?? parseEdtf(written),
  );
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(written, parsed);
  return parsed;
}

/** JavaScript's dates end 273,790 years from 1970; well before that there is room to draw round a date. */
const OUTERMOST = 8.5e15;

function withinRange(parsed: ParsedDate): ParsedDate {
  if (!parsed.ok) return parsed;
  const { earliest, latest } = parsed.date;
  const isBeyond = [earliest, latest].some((bound) => Number.isFinite(bound) && Math.abs(bound) > OUTERMOST);
  return isBeyond ? refuse('lies outside the years that can be shown') : parsed;
}

type Base = Pick<EventDate, 'edtf' | 'approximate' | 'uncertain' | 'earliest' | 'latest'>;

function base(written: string, earliest: number, latest: number): Base {
  return { edtf: written, earliest, latest, approximate: false, uncertain: false };
}

function refuse(reason: string): ParsedDate {
  return { ok: false, reason };
}

function parsePlain(written: string): ParsedDate | null {
  const parts = PLAIN.exec(written);
  if (!parts) return null;
  if (parts[1] === '-000000') return refuse('is not a year; 1 BCE is written 0000');
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  // 21 to 24 in the month's place are the seasons of EDTF level 1.
  if (month !== null && (month < 1 || month > 12))
    return day === null && month > 20 && month < 25 ? null : refuse('is not a month');
  if (month === null) return period(written, 'year', utcDay(year, 1, 1), utcDay(year + 1, 1, 1));
  const nextMonth = month === 12 ? utcDay(year + 1, 1, 1) : utcDay(year, month + 1, 1);
  if (day === null) return period(written, 'month', utcDay(year, month, 1), nextMonth);
  const start = utcDay(year, month, day);
  if (start === null) return refuse(`is not a calendar day; ${EXPECTED}`);
  return { ok: true, date: { ...base(written, start, start + DAY_MS), kind: 'day' } };
}

function period(
  written: string,
  precision: Exclude<Precision, 'day'>,
  from: number | null,
  to: number | null,
): ParsedDate {
  if (from === null || to === null) return refuse('lies outside the years that can be shown');
  return { ok: true, date: { ...base(written, from, to), kind: 'period', precision } };
}

function parseClock(written: string): ParsedDate | null {
  const parts = CLOCK.exec(written);
  if (!parts) return null;
  const [, day = '', hour = '', minute = '', second = '0', zone] = parts;
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const start = utcDay(year, month, dayOfMonth);
  if (start === null) return refuse(`is not a calendar day; ${EXPECTED}`);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return refuse('is not a time of day');
  const offset = zoneMinutes(zone ?? 'Z');
  if (offset === null) return refuse('has a time zone beyond ±14:00');
  const instant = start + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000;
  // A time without zone is kept as written and placed as if it were UTC, which is at most 14 hours off.
  const date = { ...base(written, instant, instant + 60_000), kind: 'time' as const, clock: `${hour}:${minute}` };
  return { ok: true, date: { ...date, zone: zone ?? null } };
}

function zoneMinutes(zone: string): number | null {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  if (minutes > 14 * 60 || Number(zone.slice(-2)) > 59) return null;
  return zone.startsWith('-') ? -minutes : minutes;
}

/** `2024-XX-16`: a known day of an unknown month or year, which is one of several days and never a span. */
function parseMaskedDay(written: string): ParsedDate | null {
  const parts = MASKED_DAY.exec(written);
  if (!parts?.slice(1, 4).join('').includes('X')) return null;
  const [, year = '', month = '', day = '', mark] = parts;
  if (day === 'XX') return null;
  const years = matching(year, 0, 9999, 4);
  if (years.length > 400) return refuse('could be in any of thousands of years; leave the date blank instead');
  const days: number[] = [];
  for (const y of years)
    for (const m of matching(month, 1, 12, 2))
      for (const d of matching(day, 1, 31, 2)) {
        const start = utcDay(y, m, d);
        if (start !== null) days.push(start);
      }
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return refuse(`is not a calendar day in any month; ${EXPECTED}`);
  const candidates = days.slice(0, CANDIDATE_LIMIT).map((start) => ({ earliest: start, latest: start + DAY_MS }));
  const date = { ...base(written, first, last + DAY_MS), kind: 'one-of' as const, candidates, count: days.length };
  return { ok: true, date: { ...date, ...qualifiers(mark) } };
}

function matching(mask: string, from: number, to: number, width: number): number[] {
  const found: number[] = [];
  for (let value = from; value <= to; value++) {
    const digits = String(value).padStart(width, '0');
    if ([...mask].every((character, i) => character === 'X' || character === digits[i])) found.push(value);
  }
  return found;
}

/** Seasons of EDTF level 1, wherever they were: 21, spring, is March to May and so on. The library takes quarters. */
function parseSeason(written: string): ParsedDate | null {
  const parts = SEASON.exec(written);
  if (!parts) return null;
  const month = 3 + (Number(parts[2]) - 21) * 3;
  const startOf = (monthOfYear: number): number => new Date(0).setUTCFullYear(Number(parts[1]), monthOfYear - 1, 1);
  const shared = { ...base(written, startOf(month), startOf(month + 3)), ...qualifiers(parts[3]) };
  return { ok: true, date: { ...shared, kind: 'period', precision: 'season' } };
}

/** What the marks `~`, `?` and `%` say, wherever in the text they stand. */
function qualifiers(text: string | undefined): Pick<EventDate, 'approximate' | 'uncertain'> {
  return { approximate: /[~%]/.test(text ?? ''), uncertain: /[?%]/.test(text ?? '') };
}

function parseEdtf(written: string): ParsedDate {
  // The library takes 12 as a century and 20250311 as epoch milliseconds; in a list of events both are slips.
  if (BARE_NUMBER.test(written)) return refuse(`cannot be read; ${EXPECTED}`);
  if (written.length > LONGEST) return refuse(`is longer than ${LONGEST} characters; ${EXPECTED}`);
  if (/[\dX]S\d/.test(written)) return refuse(`names significant digits, which cannot be shown; ${EXPECTED}`);
  if (/\/.*XX-\d|XX-\d.*\//.test(written))
    return refuse('has a day of an unknown month as its bound, which says no span; expected days');
  const single = /^\[([^.,]+)\]$/.exec(written);
  if (single?.[1]) return sameDay(written, parseDate(single[1]));
  if (written.includes('T')) return refuse('holds a time of day inside an interval or set; expected days');
  const [start, end, ...more] = written.split('/');
  if (start === end && start && start !== '..' && more.length === 0) return sameDay(written, parseDate(start));
  let parsed: EdtfValue;
  try {
    parsed = edtf(written);
  } catch (cause) {
    const reversed = cause instanceof Error && /bound/.test(cause.message);
    return refuse(reversed ? 'ends before it starts; expected the earlier date first' : `cannot be read; ${EXPECTED}`);
  }
  return fromEdtf(written, parsed);
}

/** An interval from a day to itself, and a set of one day, are that day. */
function sameDay(written: string, parsed: ParsedDate): ParsedDate {
  return parsed.ok && parsed.date.kind !== 'undated' ? { ok: true, date: { ...parsed.date, edtf: written } } : parsed;
}

function fromEdtf(written: string, value: EdtfValue): ParsedDate {
  const earliest = value.min ?? Number.NEGATIVE_INFINITY;
  const latest = value.max === null ? Number.POSITIVE_INFINITY : value.max + 1;
  if (Number.isNaN(earliest) || Number.isNaN(latest)) return refuse('lies outside the years that can be shown');
  if (!Number.isFinite(earliest) && !Number.isFinite(latest)) return refuse('has neither a start nor an end');
  const shared: Base = { edtf: written, earliest, latest, ...qualifiers(written) };
  const date = kindOf(shared, value);
  return date ? { ok: true, date } : refuse(`is a form that cannot be shown; ${EXPECTED}`);
}

function kindOf(shared: Base, value: EdtfValue): EventDate | null {
  switch (value.type) {
    case 'Interval':
      return intervalOf(shared);
    case 'Set':
    case 'List':
      return setOf(shared, value);
    case 'Season':
      return { ...shared, kind: 'period', precision: 'season' };
    case 'Decade':
      return { ...shared, kind: 'period', precision: 'decade' };
    case 'Century':
      return { ...shared, kind: 'period', precision: 'century' };
    case 'Year':
      return { ...shared, kind: 'period', precision: 'year' };
    case 'Date':
      return periodOrDay(shared);
  }
}

function periodOrDay(shared: Base): EventDate {
  const days = (shared.latest - shared.earliest) / DAY_MS;
  if (days <= 1) return { ...shared, kind: 'day' };
  const precision = days <= 31 ? 'month' : days <= 366 ? 'year' : days <= 3660 ? 'decade' : 'century';
  return { ...shared, kind: 'period', precision };
}

function intervalOf(shared: Base): EventDate {
  const { edtf: written } = shared;
  if (Number.isFinite(shared.earliest) && Number.isFinite(shared.latest)) return { ...shared, kind: 'duration' };
  if (!Number.isFinite(shared.earliest)) return { ...shared, kind: 'start-not-stated' };
  return { ...shared, kind: written.endsWith('/..') ? 'ongoing' : 'end-not-stated' };
}

function setOf(shared: Base, value: EdtfValue): EventDate | null {
  const ranged = value.values.some((member) => Array.isArray(member));
  const open = value.earlier || value.later;
  if (open && (ranged || value.values.length > 1 || value.type === 'List')) return null;
  if (value.earlier) return { ...shared, kind: 'on-or-before' };
  if (value.later) return { ...shared, kind: 'on-or-after' };
  const spans: { earliest: number; latest: number }[] = [];
  for (const member of value.values) {
    const [from, to] = Array.isArray(member) ? [member[0], member.at(-1)] : [member, member];
    const start = (from as EdtfValue).min;
    const end = (to as EdtfValue).max;
    if (start === null || end === null) return null;
    spans.push({ earliest: start, latest: end + 1 });
  }
  const earliest = Math.min(...spans.map((span) => span.earliest));
  const latest = Math.max(...spans.map((span) => span.latest));
  const count = spans.reduce((days, span) => days + Math.max(1, Math.round((span.latest - span.earliest) / DAY_MS)), 0);
  const kind = value.type === 'Set' ? 'one-of' : 'all-of';
  return { ...shared, earliest, latest, kind, candidates: spans.slice(0, CANDIDATE_LIMIT), count };
}
