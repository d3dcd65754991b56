import type { EventAnswer } from '#model/answers.ts';
import { type EventDate, UNDATED } from '#model/date.ts';
import type { Dataset, EventRecord } from '#model/event.ts';
import { parseDataset } from '#model/parseDataset.ts';
import { parseDate } from '#model/parseDate.ts';
import type { Publication } from './publication.ts';

/** Small publications for tests: an event says no more than what its test is about. */

const HEAD = {
  format: 'dateline',
  version: 1,
  id: 'test',
  title: 'Test',
  licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  actors: [
    { id: 'FRA', kind: 'state', name: 'France', wikidata: 'Q142' },
    { id: 'GBR', kind: 'state', name: 'United Kingdom' },
    { id: 'USA', kind: 'state', name: 'United States' },
    { id: 'macron', kind: 'person', name: 'Emmanuel Macron', actsFor: 'FRA' },
    { id: 'official', kind: 'person', name: 'French official', unnamed: true },
  ],
  sources: [{ id: 'paper', kind: 'article', title: 'Paris meets', publisher: 'Le Journal', published: '2025-03-12' }],
};

export function dateOf(text: string): EventDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.date;
}

/** One event e0, e1 … for each of these, and a dataset with this head. Throws when one is refused. */
export function publicationOf(events: readonly object[], head: object = {}, known: object = {}): Publication {
  const filled = events.map((event, i) => ({
    ...{ id: `e${i}`, title: `Event ${i}`, type: 'meeting', status: 'occurred', date: '2025-03-11' },
    ...event,
  }));
  const { dataset, issues } = parseDataset({ ...HEAD, ...head, events: filled });
  if (dataset?.events.length !== events.length) throw new Error(JSON.stringify(issues));
  const shared = { version: '3f9c1e2ab012', versionDate: '2025-03-12', site: null, pictures: [], preview: null };
  return { ...shared, dataset, events: dataset.events.map((event) => answerOf(event, dataset)), ...known };
}

export const SITE = 'https://example.org/dateline/';

export function participation(actor: string, role: string, more: object = {}): object {
  return { actor, role, certainty: 'stated', ...more };
}

function answerOf(event: EventRecord, { actors, sources, language }: Dataset): EventAnswer {
  const { id, title, type, status, date } = event;
  const attendance = { present: 0, presentInferred: 0, absent: 0, notInvited: 0 };
  const summary = { id, title, shortTitle: title, language, type, status, statusDetail: null, date, place: null };
  const named = new Set(event.participations.map(({ actor }) => actor));
  const read = new Set(event.claims.map(({ source }) => source));
  return {
    event,
    summary: { ...summary, attendance },
    actors: actors.filter((actor) => named.has(actor.id)),
    sources: sources
      .filter((source) => read.has(source.id))
      .map((source) => ({ ...source, date: source.published === undefined ? UNDATED : dateOf(source.published) })),
    ...{ published: null, related: [], hidden: false, position: 1, matched: 1, previous: null, next: null },
  };
}
