import { type AggregateAnswer, FACET_LIMIT } from '#model/answers.ts';
import { DAY_MS, utcDay } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { STATUSES } from '#model/role.ts';
import { type Columns, compareText, DATE_KINDS, KNOWN_TO, PLACED_BY } from './columns.ts';
import type { Counter } from './counts.ts';
import { matchedDimension } from './dimension.ts';
import { chunksOf, type RowSet } from './rowSet.ts';
import type { Selection } from './selection.ts';
import { statedSpan } from './statedSpan.ts';

/** The longest span of which the busiest day is told; of a longer one it is the busiest month. */
const LONGEST_IN_DAYS = 60 * DAY_MS;
const TIME = DATE_KINDS.indexOf('time');

/** What the events that meet the filter have in common. Types are by count, then key, and at most FACET_LIMIT. */
export function answerAggregate(columns: Columns, selection: Selection, count: Counter): AggregateAnswer {
  const tally = (by: 'type' | 'status' | 'knownTo' | 'placedBy'): Int32Array => count(matchedDimension(columns, by));
  const types = tally('type');
  const matching = selection.passing(null);
  const span = spanOf(columns, matching);
  const statuses = tally('status');
  return {
    matched: selection.matched(),
    total: columns.size,
    span,
    types: columns.dictionaries.type.values
      .map((key, code) => ({ key, count: types[code]! }))
      .filter((type) => type.count > 0)
      .sort((a, b) => b.count - a.count || compareText(a.key, b.key))
      .slice(0, FACET_LIMIT),
    statuses: STATUSES.map((key, code) => ({ key, count: statuses[code]! })).filter((status) => status.count > 0),
    dates: named(KNOWN_TO, tally('knownTo')),
    places: named(PLACED_BY, tally('placedBy')),
    busiest: span && busiestOf(columns, matching, span.end - span.start > LONGEST_IN_DAYS ? 'month' : 'day'),
  };
}

function named<Name extends string>(names: readonly Name[], counts: Int32Array): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, code) => [name, counts[code] ?? 0])) as Record<Name, number>;
}

function spanOf(columns: Columns, matching: RowSet): TimeWindow | null {
  const { first, last } = statedSpan(columns, matching);
  return first > last ? null : { start: startOf(first, 'day', 0), end: startOf(last, 'day', 1) };
}

/**
 * Of several with as many events the earliest; null where no date is known so well. A date is known to a month or day
 * when all of it lies within. Rows are in order of time.
 */
function busiestOf(
  { earliest, latest, dateKind }: Columns,
  matching: RowSet,
  unit: 'month' | 'day',
): AggregateAnswer['busiest'] {
  let start = Number.NEGATIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  let here = 0;
  let busiest = { start, end, count: 0 };
  for (const { rows, length } of chunksOf(matching))
    for (let i = 0; i < length; i++) {
      const row = rows[i]!;
      const from = earliest[row]!;
      const to = latest[row]!;
      if (!Number.isFinite(to - from)) continue;
      if (from >= end) {
        start = startOf(from, unit, 0);
        end = startOf(from, unit, 1);
        here = 0;
      }
      // The minute of a time may run over midnight; its day is the one on which it begins.
      if (to > end && dateKind[row] !== TIME) continue;
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
