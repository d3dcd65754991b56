import { LIST_LIMIT, type ListAnswer, type ListRequest } from '#model/answers.ts';
import { type Columns, PLACED_BY } from './columns.ts';
import { packedList, rowsHolding } from './packedList.ts';
import { common, type RowSet, rowCount, rowSetOf, rowsFrom } from './rowSet.ts';
import { summarise } from './summary.ts';

const UNPLACED = PLACED_BY.indexOf('none');

/** One page of the events that meet the filter, in order of time; at most LIST_LIMIT rows a page. */
export function answerList(
  columns: Columns,
  matching: RowSet,
  { which, offset, limit }: ListRequest,
  language: string,
): ListAnswer {
  const rows = which === 'all' ? matching : common(matching, rowsOf(columns, which));
  const page = rowsFrom(rows, offset, Math.min(limit, LIST_LIMIT));
  return { rows: page.map((row) => summarise(columns.record(row), language)), total: rowCount(rows) };
}

function rowsOf(
  { size, latest, placedBy, places, place }: Columns,
  which: Exclude<ListRequest['which'], 'all'>,
): RowSet {
  if (which === 'undated') return rowSetOf(size, (row) => latest[row] === Number.NEGATIVE_INFINITY);
  if (which === 'unplaced') return rowSetOf(size, (row) => placedBy[row] === UNPLACED);
  const code = places.findIndex(({ key }) => key === which.place);
  return rowsHolding(packedList(place, places.length), code);
}
