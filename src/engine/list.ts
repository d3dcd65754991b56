import { LIST_LIMIT, type ListAnswer, type ListRequest } from '#model/answers.ts';
import { type Columns, PLACED_BY } from './columns.ts';
import { rowsEqual } from './matching.ts';
import { packedList, rowsHolding } from './packedList.ts';
import { common, emptyRowSet, putRows, type RowSet, rowCount, rowsFrom } from './rowSet.ts';
import { summarise } from './summary.ts';
import { firstAtLeast } from './timeOrder.ts';

type Which = Exclude<ListRequest['which'], 'all'>;

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

function rowsOf({ size, earliest, placedBy, places, place }: Columns, which: Which): RowSet {
  if (which === 'undated') {
    const undated = emptyRowSet(size);
    putRows(undated, firstAtLeast(earliest, Number.POSITIVE_INFINITY), size, true);
    return undated;
  }
  if (which === 'unplaced') return rowsEqual(placedBy, UNPLACED);
  const code = places.findIndex(({ key }) => key === which.place);
  return rowsHolding(packedList(place, places.length), code);
}
