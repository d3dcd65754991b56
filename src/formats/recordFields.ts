import type { DatedSource, EventRecord, Place } from '#model/event.ts';

/** An event or a source as it stands in a Dateline file. */
export type RecordFields = Readonly<Record<string, unknown>>;

/**
 * A record as a Dateline file has it: the date as written, coordinates as two numbers, and without the fields that
 * are empty, which the reader fills in by itself. Reading it gives the same record.
 */
export function recordFields(event: EventRecord): RecordFields {
  const fields = { ...event, date: event.date.edtf, places: event.places.map(placeFields) };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

/** A source as a Dateline file has it: `published` as written, and not what was read from it. */
export function sourceFields({ date, ...source }: DatedSource): RecordFields {
  return source;
}

function placeFields({ point, ...place }: Place): RecordFields {
  return point === null ? place : { ...place, longitude: point[0], latitude: point[1] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
