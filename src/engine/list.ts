import { LIST_LIMIT, type ListAnswer, type ListRequest } from '#model/answers.ts';
import { type Columns, PLACED_BY } from './columns.ts';
import { summarise } from './summary.ts';

const UNPLACED = PLACED_BY.indexOf('none');

/** One page of the events that meet the filter, in order of time; at most LIST_LIMIT rows a page. */
export function answerList(columns: Columns, failed: Uint16Array, request: ListRequest, language: string): ListAnswer {
  const end = request.offset + Math.min(request.limit, LIST_LIMIT);
  const page: number[] = [];
  let total = 0;
  const belongs = testOf(columns, request.which);
  for (let row = 0; row < columns.size; row++) {
    if (failed[row] !== 0 || !belongs(row)) continue;
    if (total >= request.offset && total < end) page.push(row);
    total++;
  }
  return { rows: page.map((row) => summarise(columns.record(row), language)), total };
}

function testOf({ latest, placedBy, places, place }: Columns, which: ListRequest['which']): (row: number) => boolean {
  if (which === 'undated') return (row) => latest[row] === Number.NEGATIVE_INFINITY;
  if (which === 'unplaced') return (row) => placedBy[row] === UNPLACED;
  if (which === 'all') return () => true;
  const code = places.findIndex(({ key }) => key === which.place);
  return (row) => {
    for (let i = place.offsets[row]!; i < place.offsets[row + 1]!; i++) if (place.codes[i] === code) return true;
    return false;
  };
}
