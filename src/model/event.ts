import type * as v from 'valibot';
import type { EventDate } from './date.ts';
import type { Actor, DatasetHeadSchema, EventSchema, PlaceSchema, Source } from './record.ts';

/** Where an event was. `point` is [longitude, latitude] in WGS 84 degrees; null where the place cannot be drawn. */
export type Place = Readonly<
  Omit<v.InferOutput<typeof PlaceSchema>, 'longitude' | 'latitude'> & { point: readonly [number, number] | null }
>;

/** A record that was read: checked, its date understood, its references known to lead somewhere. */
export type EventRecord = Readonly<
  Omit<v.InferOutput<typeof EventSchema>, 'date' | 'places'> & { date: EventDate; places: readonly Place[] }
>;

export type DatasetHead = Readonly<Omit<v.InferOutput<typeof DatasetHeadSchema>, '$schema' | 'format' | 'version'>>;

/** A source with the day of its publication as far as it could be read. */
export type DatedSource = Source & { readonly date: EventDate };

/** A dataset in memory. Ids of events, actors and sources are unique in it. */
export type Dataset = Omit<DatasetHead, 'sources'> & {
  readonly sources: readonly DatedSource[];
  readonly events: readonly EventRecord[];
};

/** All of a dataset but its events. */
export type DatedHead = Omit<Dataset, 'events'>;

/** The state that an actor is or acts for, as ISO 3166-1 alpha-3; null for everyone else. */
export function countryOf(actor: Actor): string | null {
  if (actor.kind === 'state') return actor.country ?? (/^[A-Z]{3}$/.test(actor.id) ? actor.id : null);
  return actor.actsFor ?? null;
}

export function indexById<T extends Actor | Source>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
