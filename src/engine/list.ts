import { LIST_LIMIT, type ListAnswer, type ListRequest } from '#model/answers.ts';
import { type Columns, PLACED_BY } from './columns.ts';
import { summarise } from './summary.ts';

const UNPLACED = PLACED_BY.indexOf('none');

/** One page of the events that meet the filter, in order of time; at most LIST_LIMIT rows a page. */
export function answerList(columns: Columns, failed: Uint16Array, request: ListRequest, language: string): ListAnswer {
  const end = request.offset + Math.min(request.limit, LIST_LIMIT);
  const page: number[] = [];
  let total = 0;
  for (let row = 0; row < columns.size; row++) {
    if (failed[row] !== 0 || !belongs(columns, row, request)) continue;
    if (total >= request.offset && total < end) page.push(row);
    total++;
  }
  return { rows: page.map((row) => summarise(columns.record(row), language)), total };
}

function belongs(columns: Columns, row: number, { which }: ListRequest): boolean {
  if (which === 'undated') return columns.latest[row] === Number.NEGATIVE_INFINITY;
  if (which === 'unplaced') return columns.placedBy[row] === UNPLACED;
  return true;
}
