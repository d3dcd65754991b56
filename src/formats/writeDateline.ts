import type { EventRecord } from '#model/event.ts';
import type { DownloadContent } from './downloadContent.ts';
import { noteFields } from './downloadNote.ts';
import { recordFields, sourceFields } from './recordFields.ts';
import { referenceFinder } from './references.ts';

/**
 * A Dateline dataset (docs/formats.md) of its own: the reader gives the same records, without a warning. The head is
 * that of the dataset; the field `download`, which a reader need not know, says what part of it this is.
 *
 * Part of a dataset brings the actors and sources that its events name, and not the others. A relation to an event
 * that is left out would lead nowhere, so it stands in `download.relationsLeftOut` instead. Events are in the order of
 * the original file. Fields that are empty, and those that the format does not know, are not written; so the text,
 * and its hash, are not those of the published file.
 */
export function writeDateline({ dataset, events, note }: DownloadContent): string {
  const { events: all, actors, sources, opening, ...head } = dataset;
  const kept = new Set(events.map(({ id }) => id));
  const isWhole = kept.size === all.length;
  const used = isWhole ? { actors, sources } : usedOf({ dataset, events });
  const inFileOrder = all.filter(({ id }) => kept.has(id));
  const leftOut = isWhole ? [] : inFileOrder.flatMap((event) => relationsLeftOut(event, kept));
  const file = {
    format: 'dateline',
    version: 1,
    ...head,
    ...(opening !== undefined && (isWhole || kept.has(opening)) ? { opening } : {}),
    download: { ...noteFields(note), ...(leftOut.length > 0 ? { relationsLeftOut: leftOut } : {}) },
    actors: used.actors,
    sources: used.sources.map(sourceFields),
    events: inFileOrder.map((event) => recordFields(isWhole ? event : withRelationsTo(event, kept))),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** In the order of the file; of an id that stands there twice the last, which is the one that counts. */
function usedOf({ dataset, events }: Pick<DownloadContent, 'dataset' | 'events'>) {
  const found = referenceFinder(dataset)(events);
  const used = new Set<unknown>([...found.actors, ...found.sources]);
  return {
    actors: dataset.actors.filter((actor) => used.has(actor)),
    sources: dataset.sources.filter((source) => used.has(source)),
  };
}

function withRelationsTo(event: EventRecord, kept: ReadonlySet<string>): EventRecord {
  return { ...event, relations: event.relations.filter((relation) => kept.has(relation.event)) };
}

function relationsLeftOut({ id, relations }: EventRecord, kept: ReadonlySet<string>): readonly object[] {
  return relations.filter((relation) => !kept.has(relation.event)).map((relation) => ({ from: id, ...relation }));
}
