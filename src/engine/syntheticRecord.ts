import type { EventRecord, Place } from '#model/event.ts';
import type { Participation } from '#model/record.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { type Columns, DATE_KINDS, type ListColumn, NOT_STATED } from './columns.ts';
import { dateFrom } from './syntheticDates.ts';
import { CLAIM, SUMMARY, SYNTHETIC_SOURCE, syntheticTitle } from './syntheticWorld.ts';

/** All that a record is made from. */
export type RecordColumns = Omit<Columns, 'record' | 'spansOf' | 'idOf' | 'titleOf' | 'placeNameOf' | 'rowOf'>;

/** Of one length for every row, so that ids are in the order of rows. */
const DIGITS = 7;
const ID = /^s(\d{7})$/;
const REASON = 'Drawn at random';

export function idOfRow(row: number): string {
  return `s${String(row).padStart(DIGITS, '0')}`;
}

export function rowOfId(id: string, size: number): number | undefined {
  const row = Number(ID.exec(id)?.[1] ?? Number.NaN);
  return row < size ? row : undefined;
}

export function placesOf({ place, places }: RecordColumns, row: number): readonly Columns['places'][number][] {
  return listed(place, row).map((code) => places[code]!);
}

export function titleOfRow(columns: RecordColumns, row: number): string {
  const type = columns.dictionaries.type.values[columns.type[row]!]!;
  return syntheticTitle(type, placesOf(columns, row)[0]);
}

/** The event of a row as a record, made from its numbers. */
export function recordOf(columns: RecordColumns, row: number): EventRecord {
  const { mode, verification, dictionaries } = columns;
  const kind = DATE_KINDS[columns.dateKind[row]!]!;
  return {
    id: idOfRow(row),
    title: titleOfRow(columns, row),
    summary: SUMMARY,
    date: dateFrom(kind, columns.earliest[row]!, columns.latest[row]!),
    type: dictionaries.type.values[columns.type[row]!]!,
    status: STATUSES[columns.status[row]!]!,
    ...(mode[row] === NOT_STATED ? {} : { mode: MODES[mode[row]!]! }),
    tags: listed(columns.tag, row).map((code) => dictionaries.tag.values[code]!),
    aliases: [],
    places: statedPlaces(columns, row),
    participations: participationsOf(columns, row),
    claims: [{ id: 'c1', text: CLAIM, language: 'en', chain: [], source: SYNTHETIC_SOURCE }],
    relations: [],
    ...(verification[row] === NOT_STATED ? {} : { verification: { level: VERIFICATION_LEVELS[verification[row]!]! } }),
    notes: [],
  };
}

function listed({ offsets, codes }: ListColumn, row: number): number[] {
  return [...codes.subarray(offsets[row]!, offsets[row + 1]!)];
}

function statedPlaces(columns: RecordColumns, row: number): Place[] {
  const start = columns.place.offsets[row]!;
  return placesOf(columns, row).map(({ name, country, point, precision }, index) => ({
    name,
    ...(country === null ? {} : { country }),
    point,
    precision,
    ...(columns.placeStated[start + index] === 1 ? { certainty: 'stated' } : { certainty: 'inferred', reason: REASON }),
  }));
}

function participationsOf(columns: RecordColumns, row: number): Participation[] {
  const [start, end] = [columns.participationOffsets[row]!, columns.participationOffsets[row + 1]!];
  return Array.from({ length: end - start }, (_, index) => {
    const at = start + index;
    const certainty = CERTAINTIES[columns.certainty[at]!]!;
    return {
      actor: columns.dictionaries.actor.values[columns.actor[at]!]!,
      role: ROLES[columns.role[at]!]!,
      certainty,
      ...(certainty === 'stated' ? {} : { reason: REASON }),
      claims: ['c1'],
    };
  });
}
