import { type AggregateAnswer, FACET_LIMIT } from '#model/answers.ts';
import { DAY_MS, type EventDate, statedBounds, utcDay } from '#model/date.ts';
import type { EventRecord } from '#model/event.ts';
import type { TimeWindow } from '#model/filter.ts';
import { STATUSES } from '#model/role.ts';
import { type Columns, compareText } from './columns.ts';

/** The longest span of which the busiest day is told; of a longer one it is the busiest month. */
const LONGEST_IN_DAYS = 60 * DAY_MS;

/** What the events that meet the filter have in common. Types are by count, then key, and at most FACET_LIMIT. */
export function answerAggregate(columns: Columns, failed: Uint16Array): AggregateAnswer {
  const records = columns.records.filter((_, row) => failed[row] === 0);
  const types = tally(records, ({ type }) => type);
  const statuses = tally(records, ({ status }) => status);
  const dates = tally(records, ({ date }) => knownTo(date));
  const places = tally(records, placedBy);
  const span = spanOf(records);
  return {
    matched: records.length,
    total: columns.size,
    span,
    types: [...types]
      .map(([key, count]) => ({ key, count }))
      .sort((a, b) => b.count - a.count || compareText(a.key, b.key))
      .slice(0, FACET_LIMIT),
    statuses: STATUSES.flatMap((key) => {
      const count = statuses.get(key);
      return count === undefined ? [] : { key, count };
    }),
    dates: {
      day: dates.get('day') ?? 0,
      month: dates.get('month') ?? 0,
      year: dates.get('year') ?? 0,
      open: dates.get('open') ?? 0,
      undated: dates.get('undated') ?? 0,
    },
    places: { point: places.get('point') ?? 0, country: places.get('country') ?? 0, none: places.get('none') ?? 0 },
    busiest: span && busiestOf(records, span.end - span.start > LONGEST_IN_DAYS ? 'month' : 'day'),
  };
}

function tally<T>(records: readonly EventRecord[], keyOf: (record: EventRecord) => T): Map<T, number> {
  const counts = new Map<T, number>();
  for (const record of records) {
    const key = keyOf(record);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A season, decade or century counts as a year: vaguer than a month. */
function knownTo(date: EventDate): keyof AggregateAnswer['dates'] {
  switch (date.kind) {
    case 'day':
    case 'time':
      return 'day';
    case 'duration':
      return boundsKnownTo(date.edtf);
    case 'period':
      return date.precision === 'month' ? 'month' : 'year';
    case 'undated':
      return 'undated';
    default:
      return 'open';
  }
}

/** A span is known as well as the vaguer of its bounds: 2024/2026 is no span of days. Text is EDTF, `start/end`. */
function boundsKnownTo(edtf: string): 'day' | 'month' | 'year' {
  const bounds = edtf.replace(/[?~%]/g, '').split('/');
  if (bounds.every((bound) => /-\d\d-\d\d$/.test(bound))) return 'day';
  return bounds.every((bound) => /\d{4}-\d\d(-[\dX]{2})?$/.test(bound)) ? 'month' : 'year';
}

function placedBy({ places }: EventRecord): keyof AggregateAnswer['places'] {
  const drawn = places.filter(({ point }) => point !== null);
  if (drawn.length === 0) return 'none';
  return drawn.some(({ precision }) => precision !== 'country') ? 'point' : 'country';
}

function spanOf(records: readonly EventRecord[]): TimeWindow | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { date } of records) {
    const bounds = statedBounds(date);
    if (!bounds) continue;
    first = Math.min(first, bounds.first);
    last = Math.max(last, bounds.last);
  }
  return first > last ? null : { start: startOf(first, 'day', 0), end: startOf(last, 'day', 1) };
}

/**
 * Of several with as many events the earliest; null where no date is known so well. A date is known to a month or day
 * when all of it lies within. The records are in order of time.
 */
function busiestOf(records: readonly EventRecord[], unit: 'month' | 'day'): AggregateAnswer['busiest'] {
  let start = Number.NEGATIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  let here = 0;
  let busiest = { start, end, count: 0 };
  for (const { date } of records) {
    if (!Number.isFinite(date.latest - date.earliest)) continue;
    if (date.earliest >= end) {
      start = startOf(date.earliest, unit, 0);
      end = startOf(date.earliest, unit, 1);
      here = 0;
    }
    // The minute of a time may run over midnight; its day is the one on which it begins.
    if (date.latest > end && date.kind !== 'time') continue;
    here++;
    if (here > busiest.count) busiest = { start, end, count: here };
  }
  return busiest.count === 0 ? null : { ...busiest, unit };
}

/** The first instant of the day or month that holds an instant, or of one some units later. */
function startOf(instant: number, unit: 'month' | 'day', later: 0 | 1): number {
  if (unit === 'day') return (Math.floor(instant / DAY_MS) + later) * DAY_MS;
  const date = new Date(instant);
  const month = date.getUTCMonth() + 1 + later;
  const year = date.getUTCFullYear();
  return (month > 12 ? utcDay(year + 1, 1, 1) : utcDay(year, month, 1)) ?? instant;
}
