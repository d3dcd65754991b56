import { TIMELINE_LIMIT, type TimelineAnswer, type TimelineItem, type TimelineRequest } from '#model/answers.ts';
import type { EventRecord } from '#model/event.ts';
import type { Participation } from '#model/record.ts';
import { CERTAINTIES, ROLE_SIGNS, ROLES, signOf } from '#model/role.ts';
import type { Columns } from './columns.ts';
import { laneColumn, lanesUnder } from './lanes.ts';
import { bitOf } from './matching.ts';
import { summarise } from './summary.ts';

/** The marks of the timeline, in lanes. See TimelineAnswer for what is bounded and how. */
export function answerTimeline(
  columns: Columns,
  failed: Uint16Array,
  request: TimelineRequest,
  language: string,
): TimelineAnswer {
  const others = ~bitOf('window');
  const keep = columns.rowOf(request.keep ?? '') ?? null;
  const { earliest, latest } = columns;
  const { window } = request.filter;
  const longest = window === null ? Number.POSITIVE_INFINITY : window.end - window.start;
  // Those that are no longer than the window, those that reach over it, and those beyond it.
  const [within, reaching, outside]: [number[], number[], number[]] = [[], [], []];
  const counts = { within: 0, reaching: 0, outside: 0 };
  let undated = 0;
  for (let row = 0; row < failed.length; row++) {
    const mask = failed[row]!;
    if ((mask & others) !== 0) continue;
    const end = latest[row]!;
    if (end === Number.NEGATIVE_INFINITY) {
      if (mask === 0) undated++;
      continue;
    }
    if (row === keep) continue;
    if (mask !== 0) {
      if (counts.outside++ < TIMELINE_LIMIT) outside.push(row);
    } else if (end - earliest[row]! <= longest) {
      if (counts.within++ < TIMELINE_LIMIT) within.push(row);
    } else if (counts.reaching++ < TIMELINE_LIMIT) reaching.push(row);
  }
  const kept = keep === null || latest[keep] === Number.NEGATIVE_INFINITY ? [] : [keep];
  const room = TIMELINE_LIMIT - kept.length;
  // Of those that reach over it all are drawn or none: which of them would say nothing.
  const isReachingDrawn = counts.within + counts.reaching <= room;
  const chosen = [...within, ...(isReachingDrawn ? reaching : []), ...(isReachingDrawn ? outside : [])];
  const shown = [...kept, ...chosen.slice(0, room)].sort((a, b) => a - b);
  const total = kept.length + counts.within + counts.reaching + counts.outside;
  const { lanes, keyOf } = lanesUnder(columns, failed, request.lanes, keep);
  const { codeOf } = laneColumn(columns, request.lanes);
  const items = shown.map((row): TimelineItem => {
    const record = columns.record(row);
    return {
      ...summarise(record, language),
      hidden: (failed[row]! & others) !== 0,
      lane: keyOf(codeOf(row)),
      role: roleIn(record, request.roleOf),
    };
  });
  return {
    lanes,
    items,
    omitted: total - shown.length,
    reaching: isReachingDrawn ? 0 : counts.reaching,
    isDense: counts.within > room,
    undated,
  };
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
