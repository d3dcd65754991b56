import type { EventAnswer, EventRequest, RelatedEvent } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import type { EventRecord } from '#model/event.ts';
import type { Columns } from './columns.ts';
import { countBefore, hasRow, type RowSet, rowCount, rowsFrom } from './rowSet.ts';
import { summarise } from './summary.ts';

/** One event with what its card shows, and its neighbours among the events that meet the filter; null if unknown. */
export function answerEvent(
  columns: Columns,
  matching: RowSet,
  { id }: EventRequest,
  language: string,
): EventAnswer | null {
  const row = columns.rowOf(id);
  if (row === undefined) return null;
  const event = columns.record(row);
  const hidden = !hasRow(matching, row);
  const before = countBefore(matching, row);
  const idAt = (position: number): string | null => {
    const [other] = position < 0 ? [] : rowsFrom(matching, position, 1);
    return other === undefined ? null : columns.idOf(other);
  };
  const sources = sourcesOf(columns, event);
  return {
    event,
    summary: summarise(event, language),
    actors: actorsOf(columns, event),
    sources,
    published: latestPublication(event, sources),
    related: relatedTo(columns, event),
    hidden,
    position: hidden ? null : before + 1,
    matched: rowCount(matching),
    previous: idAt(before - 1),
    next: idAt(hidden ? before : before + 1),
  };
}

function actorsOf(columns: Columns, event: EventRecord): EventAnswer['actors'] {
  const ids = new Set(event.participations.map(({ actor }) => actor));
  return [...ids].flatMap((id) => columns.actors.get(id) ?? []);
}

function sourcesOf(columns: Columns, event: EventRecord): EventAnswer['sources'] {
  const ids = new Set(
    event.claims.flatMap(({ source, chain }) => [source, ...chain.flatMap((link) => link.source ?? [])]),
  );
  return [...ids].flatMap((id) => columns.sources.get(id) ?? []);
}

/** The date of the latest source in which a claim was read; null when none of them is dated. */
function latestPublication({ claims }: EventRecord, sources: EventAnswer['sources']): EventDate | null {
  const read = new Set(claims.map(({ source }) => source));
  const dates = sources.flatMap(({ id, date }) => (read.has(id) && date.kind !== 'undated' ? [date] : []));
  return dates.reduce<EventDate | null>(
    (latest, date) => (latest && latest.latest >= date.latest ? latest : date),
    null,
  );
}

function relatedTo(columns: Columns, event: EventRecord): RelatedEvent[] {
  const titleOf = (id: string): string | null => {
    const row = columns.rowOf(id);
    return row === undefined ? null : columns.titleOf(row);
  };
  const from = event.relations.flatMap((relation): RelatedEvent[] => {
    const title = titleOf(relation.event);
    if (title === null) return [];
    return [{ kind: relation.kind, direction: 'from', id: relation.event, title, note: relation.note ?? null }];
  });
  const to = (columns.relationsTo.get(event.id) ?? []).map(({ row, relation }): RelatedEvent => {
    const [other, title] = [columns.idOf(row), columns.titleOf(row)];
    return { kind: relation.kind, direction: 'to', id: other, title, note: relation.note ?? null };
  });
  return [...from, ...to];
}
