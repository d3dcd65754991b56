import {
  type CitedSource,
  LIST_LIMIT,
  SOURCE_EVENT_LIMIT,
  type SourcesAnswer,
  type SourcesRequest,
} from '#model/answers.ts';
import { compareDates, type EventDate } from '#model/date.ts';
import { foldText } from '#model/filter.ts';
import type { Source } from '#model/record.ts';
import { type Columns, compareText } from './columns.ts';
import { chunksOf, type RowSet } from './rowSet.ts';

/** A source with what it is ordered by. */
type Entry = {
  readonly source: Source;
  readonly date: EventDate;
  /** Publisher and title, folded. */
  readonly publisher: string;
  readonly title: string;
  readonly count: number;
  /** The first rows that cite it, at most SOURCE_EVENT_LIMIT. */
  readonly rows: readonly number[];
};

/** One page of the sources in which claims of events that meet the filter were read; at most LIST_LIMIT a page. */
export function answerSources(
  columns: Columns,
  matching: RowSet,
  { offset, limit }: SourcesRequest,
  language: string,
): SourcesAnswer {
  const entries = citedIn(columns, matching).sort(
    (a, b) =>
      compareText(a.publisher, b.publisher) ||
      compareDates(a.date, b.date) ||
      compareText(a.title, b.title) ||
      compareText(a.source.id, b.source.id),
  );
  const sources = entries.slice(offset, offset + Math.min(limit, LIST_LIMIT)).map((entry): CitedSource => {
    const events = entry.rows.map((row) => {
      const record = columns.record(row);
      return { id: record.id, title: record.title, language: record.language ?? language };
    });
    return { ...entry.source, date: entry.date, eventCount: entry.count, events };
  });
  return { sources, total: entries.length };
}

function citedIn(columns: Columns, matching: RowSet): Entry[] {
  const { offsets, codes } = columns.source;
  const ids = columns.dictionaries.source.values;
  const counts = new Uint32Array(ids.length);
  const rows = ids.map((): number[] => []);
  for (const chunk of chunksOf(matching))
    for (let i = 0; i < chunk.length; i++) {
      const row = chunk.rows[i]!;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const code = codes[at]!;
        if (counts[code]!++ < SOURCE_EVENT_LIMIT) rows[code]!.push(row);
      }
    }
  return ids.flatMap((id, code): Entry[] => {
    const source = columns.sources.get(id);
    if (!source || counts[code] === 0) return [];
    const folded = { publisher: foldText(source.publisher), title: foldText(source.title) };
    return [{ source, date: source.date, ...folded, count: counts[code]!, rows: rows[code]! }];
  });
}
