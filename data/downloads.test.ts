import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DOWNLOAD_FORMATS } from '#formats/downloadFormat.ts';
import { readFile } from '#formats/readFile.ts';
import type { EventRecord } from '#model/event.ts';
import { all, contentOf, everyThird, type Fields, type File, NOTE, texts, write } from './testDownloads.ts';

/** Downloads against the original file, read by parsers that are not ours. */

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** The guard of writeCsv, taken off as its docstring says. */
const unguarded = (cell: string | undefined): string => (cell ?? '').replace(/^'/, '');
const rowsOf = (text: string): Readonly<Record<string, string>>[] => parse(text, { bom: true, columns: true });

/** The fields of a record that its file need not have, as docs/formats.md gives them; written by hand. */
const DEFAULTS: Fields = { summary: '', date: '' };
const LISTS = ['tags', 'aliases', 'places', 'participations', 'claims', 'relations', 'notes'];
function complete(event: Fields): Fields {
  const places = (event['places'] as Fields[] | undefined)?.map((place) => ({ certainty: 'stated', ...place }));
  const lists = Object.fromEntries(LISTS.map((name) => [name, event[name] ?? []]));
  return { ...DEFAULTS, ...event, ...lists, ...(places ? { places } : {}) };
}

describe.each(texts)('%s', (_, text) => {
  const original = JSON.parse(text) as File;

  it('is the same as Dateline JSON, field by field, and for our reader', async () => {
    const content = await contentOf(text, all);
    const written = write('dateline', content);
    const { download, ...file } = JSON.parse(written);
    const { $schema, ...expected } = original as File & { $schema?: string };
    expect({ ...file, events: file.events.map(complete) }).toEqual({
      ...expected,
      events: expected.events.map(complete),
    });
    expect(download).toEqual({ ...NOTE, matched: original.events.length, total: original.events.length });
    const reading = await readFile(written);
    expect(reading.issues).toEqual([]);
    expect(reading.dataset).toEqual(content.dataset);
  });

  it('is complete as a part of it, with no more than it uses', async () => {
    const content = await contentOf(text, everyThird);
    const written = write('dateline', content);
    const reading = await readFile(written);
    expect(reading.issues).toEqual([]);
    const kept = new Set(content.events.map(({ id }) => id));
    const expected = content.events.map((event) => ({
      ...event,
      relations: event.relations.filter((relation) => kept.has(relation.event)),
    }));
    expect(reading.dataset?.events).toEqual(expected);
    const file = JSON.parse(written);
    const mentioned = JSON.stringify([file.events, file.sources]);
    for (const { id } of [...file.actors, ...file.sources]) expect(mentioned).toContain(JSON.stringify(id));
    const ids = file.sources.map(({ id }: Fields) => id);
    for (const { through } of file.sources) expect([undefined, ...ids]).toContain(through);
    const dropped = content.events.flatMap((event) =>
      event.relations
        .filter((relation) => !kept.has(relation.event))
        .map((relation) => ({ from: event.id, ...relation })),
    );
    expect(file.download.relationsLeftOut ?? []).toEqual(dropped);
  });

  it.each([all, everyThird])('is the same as CSV, cell by cell and in its records', async (keep) => {
    const content = await contentOf(text, keep);
    const rows = rowsOf(write('csv', content));
    expect(rows).toHaveLength(content.events.length);
    const originals = new Map(original.events.map((event) => [event.id, event]));
    for (const row of rows) {
      const event = originals.get(unguarded(row['id'])) as Fields;
      for (const [column, field] of [
        ['title', 'title'],
        ['summary', 'summary'],
        ['date', 'date'],
        ['date_note', 'dateNote'],
        ['type', 'type'],
        ['status', 'status'],
        ['status_reason', 'statusReason'],
      ] as const)
        expect(unguarded(row[column])).toBe(event[field] ?? '');
      expect(complete(JSON.parse(row['record'] ?? ''))).toEqual(complete(event));
      for (const list of ['actors', 'sources'] as const)
        for (const entry of JSON.parse(row[`record_${list}`] ?? '') as Fields[])
          expect(original[list].filter(({ id }) => id === entry['id'])).toEqual([entry]);
      expect(unguarded(row['download_title'])).toBe(NOTE.title);
      expect(unguarded(row['download_licence'])).toBe('CC BY 4.0');
      expect(row['download_version']).toBe('3f9c1e0a7b24');
      expect(row['download_address']).toBe(NOTE.address);
      expect(unguarded(row['download_filters'])).toBe(NOTE.filters.join(' | '));
      expect([row['download_matched'], row['download_total']].map(Number)).toEqual([rows.length, originals.size]);
    }
  });

  it('has no cell in CSV that a spreadsheet would run', async () => {
    const rows = rowsOf(write('csv', await contentOf(text, all)));
    const cells = rows.flatMap((row) => Object.entries(row));
    const isNumber = ([column, cell]: [string, string]): boolean =>
      ['longitude', 'latitude'].includes(column) && /^-?\d+(\.\d+)?$/.test(cell);
    expect(cells.filter((entry) => !isNumber(entry) && /^[\s]*[=+\-@＝＋－＠]/.test(entry[1]))).toEqual([]);
  });

  it.each([all, everyThird])('is valid GeoJSON with every event', async (keep) => {
    const content = await contentOf(text, keep);
    const collection = JSON.parse(write('geojson', content));
    expect(Object.keys(collection).sort()).toEqual(['download', 'features', 'type']);
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.download).toEqual({ ...NOTE, matched: content.events.length, total: original.events.length });
    const ids = new Set<string>();
    const found = new Map<string, (readonly [number, number] | null)[]>();
    for (const feature of collection.features) {
      expect(Object.keys(feature).sort()).toEqual(['geometry', 'id', 'properties', 'type']);
      expect(feature.type).toBe('Feature');
      expect(ids.has(feature.id)).toBe(false);
      ids.add(feature.id);
      if (feature.geometry !== null) {
        expect(Object.keys(feature.geometry).sort()).toEqual(['coordinates', 'type']);
        expect(feature.geometry.type).toBe('Point');
        expect(feature.geometry.coordinates).toHaveLength(2);
        const [longitude, latitude] = feature.geometry.coordinates;
        expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
      }
      for (const value of Object.values(feature.properties))
        expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
      const { id } = feature.properties;
      found.set(id, [...(found.get(id) ?? []), feature.geometry?.coordinates ?? null]);
      const event = original.events.find((known) => known.id === id) as Fields;
      expect(feature.properties.title).toBe(event['title']);
      expect(complete(JSON.parse(feature.properties.record))).toEqual(complete(event));
    }
    for (const { id, places } of content.events)
      expect(found.get(id)).toEqual(places.length > 0 ? places.map(({ point }) => point) : [null]);
    expect(found.size).toBe(content.events.length);
  });

  it.each(DOWNLOAD_FORMATS)('is the same %s file whenever it is written', async (format) => {
    const content = await contentOf(text, all);
    expect(write(format, content)).toBe(write(format, content));
  });
});

it('the files of two parts hold the events of the whole between them', async () => {
  for (const [, text] of texts) {
    const parts = [everyThird, (event: EventRecord, i: number) => !everyThird(event, i)];
    const read = await Promise.all(
      parts.map(async (keep) => JSON.parse(write('dateline', await contentOf(text, keep))).events as { id: string }[]),
    );
    expect(
      read
        .flat()
        .sort(byId)
        .map(({ id }) => id),
    ).toEqual((JSON.parse(text) as File).events.toSorted(byId).map(({ id }) => id));
  }
});
