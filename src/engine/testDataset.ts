import { DAY_MS } from '#model/date.ts';
import type { Dataset } from '#model/event.ts';
import { EMPTY_FILTER, type Filter } from '#model/filter.ts';
import { parseDataset } from '#model/parseDataset.ts';
import type { Certainty, Role } from '#model/role.ts';
import { createEngine, type Engine } from './engine.ts';

/** Small datasets for tests, read as a file would be: an event says no more than what its test is about. */

const HEAD = {
  format: 'dateline',
  version: 1,
  id: 'test',
  title: 'Test',
  licence: { name: 'CC0' },
  actors: [
    { id: 'FRA', kind: 'state', name: 'France' },
    { id: 'GBR', kind: 'state', name: 'United Kingdom' },
    { id: 'UKR', kind: 'state', name: 'Ukraine' },
    { id: 'holland', kind: 'state', name: 'The Netherlands', country: 'NLD' },
    { id: 'macron', kind: 'person', name: 'Emmanuel Macron', actsFor: 'FRA' },
    { id: 'alliance', kind: 'organisation', name: 'Atlantic Treaty', shortName: 'NATO', aliases: ['OTAN'] },
  ],
  sources: [
    { id: 'paper', kind: 'article', title: 'Paris meets', publisher: 'Le Journal', published: '2025-03-12' },
    { id: 'agency', kind: 'agency', title: 'Bulletin', publisher: 'Newswire', published: '2025-03-10' },
    { id: 'relay', kind: 'agency', title: 'Dispatch', publisher: 'Relay', published: '2025-04-01' },
    { id: 'post', kind: 'post', title: 'Thread', publisher: 'A network' },
  ],
};

/** Events with ids e0, e1 … and a type and status, where they bring none of their own. Throws when one is refused. */
export function datasetOf(events: readonly object[], head: object = {}): Dataset {
  const defaults = { type: 'meeting', status: 'occurred' };
  const filled = events.map((event, i) => ({ id: `e${i}`, title: `Event ${i}`, ...defaults, ...event }));
  const { dataset, issues } = parseDataset({ ...HEAD, ...head, events: filled });
  if (dataset?.events.length !== events.length) throw new Error(JSON.stringify(issues));
  return dataset;
}

export function engineOf(events: readonly object[], head: object = {}): Engine {
  return createEngine(datasetOf(events, head));
}

/** A filter that asks for no more than this. */
export function filterOf(change: Partial<Filter> = {}): Filter {
  return { ...EMPTY_FILTER, ...change };
}

/** The events that meet a filter, in the engine's order. */
export function idsOf(engine: Engine, change: Partial<Filter> = {}): string[] {
  const { rows } = engine.list({ filter: filterOf(change), which: 'all', offset: 0, limit: 500 });
  return rows.map(({ id }) => id);
}

export function participation(actor: string, role: Role, certainty: Certainty = 'stated'): object {
  return { actor, role, certainty, reason: 'the list of guests' };
}

/** A claim that was read in a source, after those who said so first. */
export function claim(id: string, source: string, ...chain: readonly object[]): object {
  return { id, text: 'So it is', chain, source };
}

export const PARIS = { name: 'Paris', country: 'FRA', precision: 'city', longitude: 2.35, latitude: 48.86 };

/** The n-th day from 1 January 2024, as ISO text. */
export function dayAfter(n: number): string {
  return new Date(Date.UTC(2024, 0, 1) + n * DAY_MS).toISOString().slice(0, 10);
}
