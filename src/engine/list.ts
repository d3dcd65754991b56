import { LIST_LIMIT, type ListAnswer, type ListRequest } from '#model/answers.ts';
import type { Columns } from './columns.ts';
import { summarise } from './summary.ts';

/** One page of the events that meet the filter, in order of time; at most LIST_LIMIT rows a page. */
export function answerList(columns: Columns, failed: Uint16Array, request: ListRequest, language: string): ListAnswer {
  const rows: number[] = [];
  for (let row = 0; row < columns.size; row++) if (failed[row] === 0 && belongs(columns, row, request)) rows.push(row);
  const page = rows.slice(request.offset, request.offset + Math.min(request.limit, LIST_LIMIT));
  return { rows: page.map((row) => summarise(columns.records[row]!, language)), total: rows.length };
}

function belongs(columns: Columns, row: number, { which }: ListRequest): boolean {
  if (which === 'undated') return columns.latest[row] === Number.NEGATIVE_INFINITY;
  if (which === 'unplaced') return columns.records[row]!.places.every((place) => place.point === null);
  return true;
}
