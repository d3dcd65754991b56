import { TIMELINE_LIMIT, type TimelineAnswer, type TimelineItem, type TimelineRequest } from '#model/answers.ts';
import type { EventRecord } from '#model/event.ts';
import type { TimeWindow } from '#model/filter.ts';
import type { Participation } from '#model/record.ts';
import { CERTAINTIES, ROLE_SIGNS, ROLES, signOf } from '#model/role.ts';
import type { Columns } from './columns.ts';
import type { Counter } from './counts.ts';
import { laneCodeOf, laneColumn, lanesUnder } from './lanes.ts';
import { chunksOf, countBefore, hasRow, type RowSet, rowsFrom, without } from './rowSet.ts';
import type { Selection } from './selection.ts';
import { summarise } from './summary.ts';
import { firstAtLeast } from './timeOrder.ts';

type Asked = { readonly columns: Columns; readonly count: Counter; readonly selection: Selection };

/** The marks of the timeline, in lanes. See TimelineAnswer for what is bounded and how. */
export function answerTimeline(asked: Asked, request: TimelineRequest, language: string): TimelineAnswer {
  const { columns, selection } = asked;
  const keep = columns.rowOf(request.keep ?? '') ?? null;
  const kept = keep === null || isUndated(columns, keep) ? [] : [keep];
  const all = selection.passing('window');
  const found = findRows(columns, selection, request.filter.window, keep);
  const { within, reaching, outside } = found;
  const room = TIMELINE_LIMIT - kept.length;
  // Of those that reach over it all are drawn or none: which of them would say nothing.
  const isReachingDrawn = within.count + reaching.count <= room;
  const isDense = within.count > room;
  const chosen = [...within.rows, ...(isReachingDrawn ? [...reaching.rows, ...outside.rows] : [])];
  const shown = [...kept, ...chosen.slice(0, isDense && request.barsWhereDense ? 0 : room)].sort((a, b) => a - b);
  const total = kept.length + within.count + reaching.count + outside.count;
  const { lanes, keyOf } = lanesUnder(asked, request.lanes, keep);
  const column = laneColumn(columns, request.lanes);
  const items = shown.map((row): TimelineItem => {
    const record = columns.record(row);
    return {
      ...summarise(record, language),
      hidden: !hasRow(all, row),
      lane: keyOf(laneCodeOf(column, row)),
      role: roleIn(record, request.roleOf),
    };
  });
  return {
    lanes,
    items,
    omitted: total - shown.length,
    reaching: isReachingDrawn ? 0 : reaching.count,
    isDense,
    undated: found.undated,
  };
}

/** Rows of one kind: how many, and the first of them, as many as are ever shown. */
type Found = { readonly rows: readonly number[]; readonly count: number };

const NOTHING: Found = { rows: [], count: 0 };

/** Dated rows no longer than the window, those that reach over it, and those beyond it; without the one that is kept. */
function findRows(columns: Columns, selection: Selection, window: TimeWindow | null, keep: number | null) {
  const matching = selection.passing(null);
  const dated = firstAtLeast(columns.earliest, Number.POSITIVE_INFINITY);
  const undated = selection.matched() - countBefore(matching, dated);
  const all = firstDated(matching, dated, keep);
  if (window === null) return { within: all, reaching: NOTHING, outside: NOTHING, undated };
  const { within, reaching } = byLength(columns, matching, dated, window.end - window.start, keep);
  const count = all.count - reaching.count;
  const outside = firstDated(without(selection.passing('window'), matching), dated, keep);
  return { within: { rows: within, count }, reaching, outside, undated };
}

function firstDated(set: RowSet, dated: number, keep: number | null): Found {
  const rows = rowsFrom(set, 0, TIMELINE_LIMIT + 1).filter((row) => row < dated && row !== keep);
  const isKept = keep !== null && keep < dated && hasRow(set, keep);
  return { rows: rows.slice(0, TIMELINE_LIMIT), count: countBefore(set, dated) - (isKept ? 1 : 0) };
}

function byLength({ earliest, latest }: Columns, set: RowSet, dated: number, longest: number, keep: number | null) {
  const within: number[] = [];
  const reaching: number[] = [];
  let count = 0;
  for (const chunk of chunksOf(set))
    for (let i = 0; i < chunk.length; i++) {
      const row = chunk.rows[i]!;
      if (latest[row]! - earliest[row]! <= longest) {
        if (within.length < TIMELINE_LIMIT && row < dated && row !== keep) within.push(row);
      } else if (row < dated && row !== keep && count++ < TIMELINE_LIMIT) reaching.push(row);
    }
  return { within, reaching: { rows: reaching, count } };
}

function isUndated({ latest }: Columns, row: number): boolean {
  return latest[row] === Number.NEGATIVE_INFINITY;
}

/** The actor's own role, never that of somebody who acts for it; of several the exception, of one word the stated. */
function roleIn({ participations }: EventRecord, actor: string | null): TimelineItem['role'] {
  const [first] = participations.filter((one) => one.actor === actor).sort(byException);
  return first ? { role: first.role, certainty: first.certainty } : null;
}

function byException(a: Participation, b: Participation): number {
  return (
    ROLE_SIGNS.indexOf(signOf(a.role)) - ROLE_SIGNS.indexOf(signOf(b.role)) ||
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty)
  );
}
