import { TIMELINE_LIMIT, type TimelineAnswer, type TimelineItem, type TimelineRequest } from '#model/answers.ts';
import type { Columns } from './columns.ts';
import { bitOf } from './matching.ts';
import { summarise } from './summary.ts';

/** The marks of the timeline, in lanes by type. See TimelineAnswer for what is bounded and how. */
export function answerTimeline(
  columns: Columns,
  failed: Uint16Array,
  { keep }: TimelineRequest,
  language: string,
): TimelineAnswer {
  const window = bitOf('window');
  const laneCounts = new Map<string, number>();
  const inWindow: number[] = [];
  const outside: number[] = [];
  let undated = 0;
  for (let row = 0; row < columns.size; row++) {
    const isUndated = columns.latest[row] === Number.NEGATIVE_INFINITY;
    const kept = columns.records[row]!.id === keep;
    if ((failed[row]! & ~window) !== 0 && !kept) continue;
    const lane = columns.dictionaries.type.values[columns.type[row]!]!;
    laneCounts.set(lane, (laneCounts.get(lane) ?? 0) + (failed[row] === 0 ? 1 : 0));
    if (isUndated) {
      if (failed[row] === 0) undated++;
      continue;
    }
    if (kept) inWindow.unshift(row);
    else ((failed[row]! & window) === 0 ? inWindow : outside).push(row);
  }
  const shown = [...inWindow, ...outside].slice(0, TIMELINE_LIMIT).sort((a, b) => a - b);
  const items = shown.map((row): TimelineItem => {
    return { ...summarise(columns.records[row]!, language), hidden: (failed[row]! & ~window) !== 0 };
  });
  const lanes = [...laneCounts].map(([key, count]) => ({ key, count }));
  return { lanes, items, omitted: inWindow.length + outside.length - shown.length, undated };
}
