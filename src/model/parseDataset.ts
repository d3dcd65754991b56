import * as v from 'valibot';
import { type EventDate, UNDATED } from './date.ts';
import { countryOf, type Dataset, type DatasetHead, type EventRecord } from './event.ts';
import { type Issue, quoteValue } from './issue.ts';
import { parseDate } from './parseDate.ts';
import { describe, type KnownIds, parseEvent, pathOf } from './parseEvent.ts';
import { DatasetHeadSchema, type Source } from './record.ts';

/** A dataset that was read, with everything that was noticed; `dataset` is null when the file as a whole cannot be. */
export type ParsedDataset = {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
  /** Records in the file, good and bad: loaded + rejected = total. */
  readonly total: number;
};

/**
 * Checks the parsed JSON of a Dateline file. A wrong head is a failure of the file; a wrong event is left out and
 * reported, and the others stay. Repeated ids are kept apart by a suffix, with one notice. Never throws.
 */
export function parseDataset(value: unknown): ParsedDataset {
  const issues: Issue[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push(fileIssue('error', '', value, `expected a dataset with head and events, got ${quoteValue(value)}`));
    return { dataset: null, issues, total: 0 };
  }
  const checked = v.safeParse(DatasetHeadSchema, value);
  if (!checked.success) {
    for (const problem of checked.issues)
      issues.push(fileIssue('error', pathOf(problem), problem.input, describe(problem)));
    return { dataset: null, issues, total: 0 };
  }
  const rows: unknown = (value as { readonly events?: unknown }).events;
  if (!Array.isArray(rows)) {
    issues.push(fileIssue('error', 'events', rows, 'expected a list of events'));
    return { dataset: null, issues, total: 0 };
  }
  const { $schema, format, version, ...head } = checked.output;
  checkHead(head, issues);
  const sources = head.sources.map((source, i) => ({ ...source, date: publicationOf(source, i, issues) }));
  const known: KnownIds = {
    actors: new Set(head.actors.map((actor) => actor.id)),
    sources: new Set(head.sources.map((source) => source.id)),
  };
  const read: Numbered[] = [];
  rows.forEach((row: unknown, i) => {
    const parsed = parseEvent(row, i + 1, known);
    issues.push(...parsed.issues);
    if (parsed.event) read.push({ number: i + 1, event: parsed.event });
  });
  const numbered = withUniqueIds(read, issues);
  checkRelations(numbered, head.opening, issues);
  const events = numbered.map(({ event }) => event);
  return { dataset: { ...head, sources, events }, issues, total: rows.length };
}

function fileIssue(severity: Issue['severity'], field: string, value: unknown, message: string): Issue {
  return { record: null, line: null, field, value: quoteValue(value), message, severity };
}

function checkHead(head: DatasetHead, issues: Issue[]): void {
  for (const [field, entries] of [
    ['actors', head.actors],
    ['sources', head.sources],
  ] as const) {
    const seen = new Set<string>();
    entries.forEach(({ id }, i) => {
      if (seen.has(id))
        issues.push(fileIssue('warning', `${field}[${i}].id`, id, 'is used twice; the last one counts'));
      seen.add(id);
    });
  }
  head.actors.forEach((actor, i) => {
    if (actor.kind === 'state' && countryOf(actor) === null)
      issues.push(
        fileIssue('warning', `actors[${i}].country`, actor.id, 'is missing; a state without a code is not on the map'),
      );
  });
}

function publicationOf({ published }: Source, index: number, issues: Issue[]): EventDate {
  const read = parseDate(published ?? '');
  if (read.ok) return read.date;
  const message = `"${quoteValue(published)}" ${read.reason}`;
  issues.push(fileIssue('warning', `sources[${index}].published`, published, message));
  return UNDATED;
}

/** A record with its place in the file, from 1. */
type Numbered = { readonly number: number; readonly event: EventRecord };

function withUniqueIds(read: readonly Numbered[], issues: Issue[]): Numbered[] {
  const taken = new Set(read.map(({ event }) => event.id));
  const seen = new Set<string>();
  let repeated = 0;
  const unique = read.map(({ number, event }) => {
    if (!seen.has(event.id)) {
      seen.add(event.id);
      return { number, event };
    }
    repeated++;
    let copy = 2;
    while (taken.has(`${event.id}-${copy}`)) copy++;
    const id = `${event.id}-${copy}`;
    taken.add(id);
    return { number, event: { ...event, id } };
  });
  if (repeated > 0)
    issues.push(
      fileIssue('notice', 'events', repeated, `${repeated} events repeat an id; each was given one of its own`),
    );
  return unique;
}

function checkRelations(events: readonly Numbered[], opening: string | undefined, issues: Issue[]): void {
  const ids = new Set(events.map(({ event }) => event.id));
  for (const { number, event } of events)
    event.relations.forEach((relation, i) => {
      if (ids.has(relation.event)) return;
      const message = 'leads to no event that was loaded';
      const field = `relations[${i}].event`;
      issues.push({ ...fileIssue('warning', field, relation.event, message), record: number });
    });
  if (opening !== undefined && !ids.has(opening))
    issues.push(fileIssue('warning', 'opening', opening, 'is not the id of an event that was loaded'));
}
