import type { Dataset, EventRecord } from '#model/event.ts';
import type { Filter } from '#model/filter.ts';
import { buildColumns } from './columns.ts';
import { failedParts } from './matching.ts';

/**
 * The records of the events that meet a filter, all of them, in order of time. The one answer without a bound: it is
 * for writing files beside the data, is no question of Engine and never crosses to the page.
 */
export function matchingRecords(dataset: Dataset, filter: Filter): readonly EventRecord[] {
  const columns = buildColumns(dataset);
  const failed = failedParts(columns, filter);
  return columns.records.filter((_, row) => failed[row] === 0);
}
