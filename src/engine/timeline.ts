import { TIMELINE_LIMIT, type TimelineAnswer, type TimelineItem, type TimelineRequest } from '#model/answers.ts';
import type { EventRecord } from '#model/event.ts';
import type { Participation } from '#model/record.ts';
import { CERTAINTIES, ROLE_SIGNS, ROLES, signOf } from '#model/role.ts';
import type { Columns } from './columns.ts';
import { chooseLanes, laneOfRow } from './lanes.ts';
import { bitOf } from './matching.ts';
import { summarise } from './summary.ts';

/** The marks of the timeline, in lanes. See TimelineAnswer for what is bounded and how. */
export function answerTimeline(
  columns: Columns,
  failed: Uint16Array,
  request: TimelineRequest,
  language: string,
): TimelineAnswer {
  const window = bitOf('window');
  const laneOf = laneOfRow(columns, request.lanes);
  const laneCounts = new Map<string, number>();
  const inWindow: number[] = [];
  const outside: number[] = [];
  let undated = 0;
  for (let row = 0; row < columns.size; row++) {
    const isUndated = columns.latest[row] === Number.NEGATIVE_INFINITY;
    const kept = columns.records[row]!.id === request.keep;
    if ((failed[row]! & ~window) !== 0 && !kept) continue;
    const lane = laneOf(row);
    laneCounts.set(lane, (laneCounts.get(lane) ?? 0) + (failed[row] === 0 ? 1 : 0));
    if (isUndated) {
      if (failed[row] === 0) undated++;
      continue;
    }
    if (kept) inWindow.unshift(row);
    else ((failed[row]! & window) === 0 ? inWindow : outside).push(row);
  }
  const { lanes, shown: shownLane } = chooseLanes(request.lanes, laneCounts);
  const shown = [...inWindow, ...outside].slice(0, TIMELINE_LIMIT).sort((a, b) => a - b);
  const items = shown.map((row): TimelineItem => {
    const record = columns.records[row]!;
    return {
      ...summarise(record, language),
      hidden: (failed[row]! & ~window) !== 0,
      lane: shownLane(laneOf(row)),
      role: roleIn(record, request.roleOf),
    };
  });
  return { lanes, items, omitted: inWindow.length + outside.length - shown.length, undated };
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
