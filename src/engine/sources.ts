import {
  type CitedSource,
  LIST_LIMIT,
  SOURCE_EVENT_LIMIT,
  type SourcesAnswer,
  type SourcesRequest,
} from '#model/answers.ts';
import { compareDates } from '#model/date.ts';
import type { DatedSource } from '#model/event.ts';
import { foldText } from '#model/filter.ts';
import { type Columns, compareText } from './columns.ts';
import type { Counter } from './counts.ts';
import { matchedDimension } from './dimension.ts';
import { chunksOf, type RowSet } from './rowSet.ts';
import type { Selection } from './selection.ts';

/** A source with what it is ordered by. */
type Entry = {
  readonly code: number;
  readonly source: DatedSource;
  /** Publisher and title, folded. */
  readonly publisher: string;
  readonly title: string;
};

/** One page of the sources in which claims of events that meet the filter were read; at most LIST_LIMIT a page. */
export function answerSources(
  columns: Columns,
  selection: Selection,
  count: Counter,
  { offset, limit }: SourcesRequest,
  language: string,
): SourcesAnswer {
  const counts = count(matchedDimension(columns, 'source'));
  const cited = orderOf(columns).filter(({ code }) => counts[code]! > 0);
  const page = cited.slice(offset, offset + Math.min(limit, LIST_LIMIT));
  const rows = firstCiting(columns, selection.passing(null), counts, page);
  const sources = page.map(({ code, source }): CitedSource => {
    const events = rows.get(code)!.map((row) => {
      const record = columns.record(row);
      return { id: record.id, title: record.title, language: record.language ?? language };
    });
    return { ...source, eventCount: counts[code]!, events };
  });
  return { sources, total: cited.length };
}

/** The first rows that cite each of some sources, at most SOURCE_EVENT_LIMIT. */
function firstCiting(
  { source: { offsets, codes } }: Columns,
  matching: RowSet,
  counts: Int32Array,
  wanted: readonly Entry[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map(wanted.map(({ code }): [number, number[]] => [code, []]));
  let left = 0;
  for (const { code } of wanted) left += Math.min(counts[code]!, SOURCE_EVENT_LIMIT);
  for (const { rows, length } of chunksOf(matching)) {
    for (let i = 0; i < length && left > 0; i++)
      for (let at = offsets[rows[i]!]!; at < offsets[rows[i]! + 1]!; at++) {
        const citing = found.get(codes[at]!);
        if (citing === undefined || citing.length === SOURCE_EVENT_LIMIT) continue;
        citing.push(rows[i]!);
        left--;
      }
    if (left === 0) break;
  }
  return found;
}

const orders = new WeakMap<Columns, readonly Entry[]>();

/** All sources that any event cites, in order; made once. */
function orderOf(columns: Columns): readonly Entry[] {
  const known = orders.get(columns) ?? orderAll(columns);
  orders.set(columns, known);
  return known;
}

function orderAll({ dictionaries, sources }: Columns): readonly Entry[] {
  const entries = dictionaries.source.values.flatMap((id, code): Entry[] => {
    const source = sources.get(id);
    return source ? [{ code, source, publisher: foldText(source.publisher), title: foldText(source.title) }] : [];
  });
  return entries.sort(
    (a, b) =>
      compareText(a.publisher, b.publisher) ||
      compareDates(a.source.date, b.source.date) ||
      compareText(a.title, b.title) ||
      compareText(a.source.id, b.source.id),
  );
}
