import { type EventDate, isoDay } from '#model/date.ts';
import type { EventRecord, Place } from '#model/event.ts';
import type { Actor, Participation } from '#model/record.ts';
import { type RoleSign, signOf } from '#model/role.ts';
import { webAddress } from '#model/webAddress.ts';
import { recordFields, sourceFields } from './recordFields.ts';
import type { References } from './references.ts';

/** Stands between the entries of one cell. */
export const SEPARATOR = ' | ';

export type FlatValue = string | number | boolean | null;

/**
 * One event on one line, as the columns of CSV and the properties of GeoJSON. Columns up to `verification` are for
 * people and spreadsheets:
 *
 * - `date` is EDTF as written; `earliest` and `latest` are the first and the last possible day, both included, and
 *   blank where that end is open or nothing is stated. A time of day counts for the day as it is written.
 * - `place` to `place_certainty` are of one place; `places` names all.
 * - Participants stand by sign, one column each: `host`, `attended`, `represented`, `absent`, `not_invited`, `acted`
 *   and `named` (subject, addressee, target). Brackets say what a name alone would hide: the exact role where the
 *   column holds several, `inferred` or `inferred-group`, and `expected`.
 * - Entries are separated by a stroke between two spaces. An entry that holds one itself is not told apart.
 *
 * `record`, `record_actors` and `record_sources` are JSON, exact and complete: the event as a Dateline file has it,
 * and the actors and sources that it names. A spreadsheet that opens the file may cut what is longer than 32,767
 * characters, and take the zero off the beginning of a code; here both are as they were.
 */
export const FLAT_COLUMNS = [
  'id',
  'title',
  'short_title',
  'summary',
  'date',
  'date_kind',
  'earliest',
  'latest',
  'date_approximate',
  'date_uncertain',
  'date_note',
  'type',
  'status',
  'status_detail',
  'status_reason',
  'mode',
  'language',
  'tags',
  'place',
  'country',
  'longitude',
  'latitude',
  'place_precision',
  'place_certainty',
  'places',
  'host',
  'attended',
  'represented',
  'absent',
  'not_invited',
  'acted',
  'named',
  'sources',
  'source_addresses',
  'cameo',
  'plover',
  'verification',
  'record',
  'record_actors',
  'record_sources',
] as const;
export type FlatColumn = (typeof FLAT_COLUMNS)[number];
export type FlatEvent = Readonly<Record<FlatColumn, FlatValue>>;

export function flatEvent(event: EventRecord, place: Place | null, references: References): FlatEvent {
  const { date } = event;
  const actors = new Map(references.actors.map((actor) => [actor.id, actor]));
  const inRole = (sign: RoleSign): string => participants(event.participations, sign, actors);
  const read = new Set(event.claims.map(({ source }) => source));
  const sources = references.sources.filter(({ id }) => read.has(id));
  return {
    id: event.id,
    title: event.title,
    short_title: event.shortTitle ?? null,
    summary: event.summary,
    date: date.edtf,
    date_kind: date.kind,
    earliest: firstDay(date),
    latest: lastDay(date),
    date_approximate: date.approximate,
    date_uncertain: date.uncertain,
    date_note: event.dateNote ?? null,
    type: event.type,
    status: event.status,
    status_detail: event.statusDetail ?? null,
    status_reason: event.statusReason ?? null,
    mode: event.mode ?? null,
    language: event.language ?? null,
    tags: event.tags.join(SEPARATOR),
    place: place?.name ?? null,
    country: place?.country ?? null,
    longitude: place?.point?.[0] ?? null,
    latitude: place?.point?.[1] ?? null,
    place_precision: place?.precision ?? null,
    place_certainty: place?.certainty ?? null,
    places: event.places.map(({ name }) => name).join(SEPARATOR),
    host: inRole('host'),
    attended: inRole('attended'),
    represented: inRole('represented'),
    absent: inRole('absent'),
    not_invited: inRole('not-invited'),
    acted: inRole('acted'),
    named: inRole('subject'),
    sources: sources.map(({ publisher, title }) => `${publisher}: ${title}`).join(SEPARATOR),
    source_addresses: sources.flatMap(({ url }) => webAddress(url) ?? []).join(SEPARATOR),
    cameo: event.codes?.cameo ?? null,
    plover: event.codes?.plover ?? null,
    verification: event.verification?.level ?? null,
    record: JSON.stringify(recordFields(event)),
    record_actors: JSON.stringify(references.actors),
    record_sources: JSON.stringify(references.sources.map(sourceFields)),
  };
}

/** The first possible day; null where it is open or not stated. */
export function firstDay(date: EventDate): string | null {
  return writtenDay(date) ?? (Number.isFinite(date.earliest) ? isoDay(date.earliest) : null);
}

/** The last possible day, included. */
export function lastDay(date: EventDate): string | null {
  return writtenDay(date) ?? (Number.isFinite(date.latest) ? isoDay(date.latest - 1) : null);
}

/** The day of a time as it is written, which an offset from UTC must not move. */
function writtenDay(date: EventDate): string | null {
  return date.kind === 'time' ? (/\d{4}-\d{2}-\d{2}/.exec(date.edtf)?.[0] ?? null) : null;
}

function participants(
  participations: readonly Participation[],
  sign: RoleSign,
  actors: ReadonlyMap<string, Actor>,
): string {
  return participations
    .filter(({ role }) => signOf(role) === sign)
    .map(({ actor, role, certainty, expected }) => {
      const hidden = [
        ...(role === sign && sign !== 'subject' ? [] : [role]),
        ...(certainty === 'stated' ? [] : [certainty]),
        ...(expected ? ['expected'] : []),
      ];
      const name = actors.get(actor)?.name ?? actor;
      return hidden.length > 0 ? `${name} (${hidden.join(', ')})` : name;
    })
    .join(SEPARATOR);
}
