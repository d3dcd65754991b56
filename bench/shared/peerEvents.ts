import { type Columns, DATE_KINDS } from '../../src/engine/columns.ts';
import type { EventDate } from '../../src/model/date.ts';
import type { EventRecord } from '../../src/model/event.ts';

/** What TimelineJS knows of an event. */
type Told = { readonly unique_id: string; readonly text: { readonly headline: string; readonly text?: string } };

/** One day, since TimelineJS knows no other dates. */
function dayOf({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>): object {
  const date = new Date(Number.isFinite(earliest) ? earliest : latest - 1);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The JSON that TimelineJS reads, with the events of a dataset that have a date. */
export function peerEvents(events: readonly EventRecord[]): string {
  const told = events
    .filter(({ date }) => date.kind !== 'undated')
    .map(({ id, title, summary, date }): Told & { start_date: object } => ({
      unique_id: id,
      start_date: dayOf(date),
      text: { headline: title, text: summary },
    }));
  return JSON.stringify({ events: told });
}

/** As peerEvents, with no more than dates and titles. */
export function peerTitles({ size, earliest, latest, dateKind, idOf, titleOf }: Columns): string {
  const rows = Array.from({ length: size }, (_, row) => row);
  const told = rows
    .filter((row) => DATE_KINDS[dateKind[row] ?? -1] !== 'undated')
    .map((row): Told & { start_date: object } => ({
      unique_id: idOf(row),
      start_date: dayOf({ earliest: earliest[row] ?? 0, latest: latest[row] ?? 0 }),
      text: { headline: titleOf(row) },
    }));
  return JSON.stringify({ events: told });
}
