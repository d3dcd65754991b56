import type { EventDate } from '#model/date.ts';
import type { DatedSource, EventRecord, Place } from '#model/event.ts';
import type { Actor, Relation } from '#model/record.ts';
import type { Dictionary } from './dictionary.ts';

/** Values of many per row: those of row r are `codes[offsets[r] .. offsets[r + 1])`, each at most once a row. */
export type ListColumn = { readonly offsets: Uint32Array; readonly codes: Uint32Array };

/** Stands in a byte column where the event does not say. */
export const NOT_STATED = 255;
/** Stands in a column of codes where the event does not say. */
export const NO_CODE = 0xffff_ffff;

export const DATE_KINDS = [
  'day',
  'time',
  'period',
  'duration',
  'end-not-stated',
  'ongoing',
  'start-not-stated',
  'one-of',
  'all-of',
  'on-or-before',
  'on-or-after',
  'undated',
] as const satisfies readonly EventDate['kind'][];
/** How well a date is known, from best to not at all. */
export const KNOWN_TO = ['day', 'month', 'year', 'open', 'undated'] as const;
/** Where an event was: a point (venue, city, region), a country only, no place that can be drawn. */
export const PLACED_BY = ['point', 'country', 'none'] as const;

/** Places with the same name and point are one; it is described as in the first record that names it. */
export type PlaceEntry = Pick<Place, 'name' | 'precision'> & {
  readonly key: string;
  readonly country: string | null;
  readonly point: readonly [number, number];
};

/** From one instant to another, exclusive. */
export type Span = { readonly earliest: number; readonly latest: number };

/** What folded text can be found in; a word never reaches from one into another. */
export type Texts = {
  /** What the rows themselves say, each different text once, and its code by row. */
  readonly own: readonly string[];
  readonly ownOf: Uint32Array;
  /** By code. */
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
};

/**
 * The events as typed columns, one row an event, in order of time (earliest possible instant, latest, title, id).
 * Row numbers never leave the engine. Whatever is counted or compared stands in a column; a record is asked for only
 * where one is shown, and may be made at that moment.
 */
export type Columns = {
  readonly size: number;
  /** Epoch milliseconds UTC, ±Infinity where open; an undated row has earliest Infinity and latest -Infinity. */
  readonly earliest: Float64Array;
  /** As `earliest`, exclusive. */
  readonly latest: Float64Array;
  /** Index into DATE_KINDS. */
  readonly dateKind: Uint8Array;
  /** Index into KNOWN_TO. */
  readonly knownTo: Uint8Array;
  readonly type: Uint32Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** Index into MODES, or NOT_STATED. */
  readonly mode: Uint8Array;
  /** Index into VERIFICATION_LEVELS, or NOT_STATED. */
  readonly verification: Uint8Array;
  /** Participations of row r are [participationOffsets[r], participationOffsets[r + 1]). */
  readonly participationOffsets: Uint32Array;
  readonly actor: Uint32Array;
  /** Index into ROLES. */
  readonly role: Uint8Array;
  /** Index into CERTAINTIES. */
  readonly certainty: Uint8Array;
  /** 1 where an actor has more than one participation in the row. */
  readonly repeats: Uint8Array;
  readonly country: { readonly named: ListColumn; readonly part: ListColumn; readonly place: ListColumn };
  /** Sources in which a claim of the event was read. */
  readonly source: ListColumn;
  readonly tag: ListColumn;
  /** Places that can be drawn, as codes of `places`, and beside each code 1 where the record states it. */
  readonly place: ListColumn;
  readonly placeStated: Uint8Array;
  readonly places: readonly PlaceEntry[];
  /** Index into PLACED_BY. */
  readonly placedBy: Uint8Array;
  /** Country of the first place, and publisher of what the first claim was read in; NO_CODE where not stated. */
  readonly firstCountry: Uint32Array;
  readonly firstPublisher: Uint32Array;
  readonly dictionaries: Readonly<Record<'type' | 'actor' | 'country' | 'source' | 'tag' | 'publisher', Dictionary>>;
  readonly texts: Texts;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, DatedSource>;
  /** For an event's id the rows that say something of it. */
  readonly relationsTo: ReadonlyMap<string, readonly { readonly row: number; readonly relation: Relation }[]>;
  /** The whole record of a row; its date has the bounds of the columns. */
  readonly record: (row: number) => EventRecord;
  /** Of a set of dates the days that it lists, or its whole span where it lists more than a date keeps. */
  readonly spansOf: (row: number) => readonly Span[];
  /** Cheaper than the record, as all below. */
  readonly idOf: (row: number) => string;
  readonly titleOf: (row: number) => string;
  /** Of the first place; null where none is stated. */
  readonly placeNameOf: (row: number) => string | null;
  readonly rowOf: (id: string) => number | undefined;
};

/** By code point, so that the order does not depend on where the program runs. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
