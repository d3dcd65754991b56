import type { EventRecord } from '#model/event.ts';
import type { Filter } from '#model/filter.ts';
import type { Columns } from './columns.ts';
import { chunksOf } from './rowSet.ts';
import { createSelection } from './selection.ts';

/**
 * The records of the events that meet a filter, all of them, in order of time. The one answer without a bound: it is
 * for writing files beside the data, is no question of Engine and never crosses to the page.
 */
export function matchingRecords(columns: Columns, filter: Filter): readonly EventRecord[] {
  const selection = createSelection(columns);
  selection.move(filter);
  const records: EventRecord[] = [];
  for (const { rows, length } of chunksOf(selection.passing(null)))
    for (let i = 0; i < length; i++) records.push(columns.record(rows[i]!));
  return records;
}
