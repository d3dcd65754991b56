import type { EventRecord, Place } from '#model/event.ts';
import type { DownloadContent } from './downloadContent.ts';
import { noteFields } from './downloadNote.ts';
import { type FlatEvent, flatEvent } from './flatEvent.ts';
import { type References, referenceFinder } from './references.ts';

/**
 * GeoJSON as RFC 7946 has it: a FeatureCollection, WGS 84, longitude first. One feature for each place of an event;
 * one that has no point, and an event without a place, has a geometry of null, so that no event is missing. A
 * feature's `id` is that of the event, `#` and the number of the place; `properties.id` is that of the event.
 *
 * Properties are flat, those of FLAT_COLUMNS without the coordinates; what is not stated is null. The note on title,
 * licence, version, address, filters and counts is the foreign member `download` of the collection, which RFC 7946
 * (section 6.1) allows. One line a feature.
 */
export function writeGeojson({ dataset, events, note }: DownloadContent): string {
  const referencesOf = referenceFinder(dataset);
  const features = events.flatMap((event) => {
    const references = referencesOf([event]);
    const places = event.places.length > 0 ? event.places : [null];
    return places.map((place, i) => JSON.stringify(featureOf(event, place, i + 1, references)));
  });
  const about = JSON.stringify(noteFields(note));
  return `{"type":"FeatureCollection","download":${about},"features":[\n${features.join(',\n')}\n]}\n`;
}

function featureOf(event: EventRecord, place: Place | null, number: number, references: References): object {
  const { longitude, latitude, ...properties }: FlatEvent = flatEvent(event, place, references);
  const point = place?.point ?? null;
  return {
    type: 'Feature',
    id: `${event.id}#${number}`,
    geometry: point === null ? null : { type: 'Point', coordinates: point },
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, value === '' ? null : value]),
    ),
  };
}
