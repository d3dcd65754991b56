import type { EventDate } from './date.ts';
import type { EventRecord } from './event.ts';
import type { CountryScope, Facet, Filter, TimeWindow } from './filter.ts';
import type { Actor, RelationKind, Source } from './record.ts';
import type { Role, Status } from './role.ts';

/** Questions to the engine and their answers. Every answer is bounded, whatever the number of events. */

/** What the dataset is, before any filter. */
export type Overview = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly licence: { readonly name: string; readonly url?: string | undefined };
  readonly opening: string | null;
  readonly events: number;
  /** States that have a role in an event. */
  readonly states: number;
  /** Sources in which claims were read. */
  readonly sources: readonly Source[];
  readonly sourceCount: number;
  /** Whole days that hold every stated bound, with room at the ends; null when nothing is dated. */
  readonly extent: TimeWindow | null;
  /** Countries of states and places: ISO 3166-1 alpha-3, and points [longitude, latitude] of places, for the map. */
  readonly countries: readonly string[];
  readonly points: readonly (readonly [number, number])[];
};

export type CountAnswer = { readonly matched: number; readonly total: number };

export type FacetRequest = {
  readonly facet: Facet;
  readonly filter: Filter;
  /** Only facet `country`: the scope that is counted. */
  readonly scope: CountryScope;
  /** Only facet `participant`: the role that is counted; null is any. */
  readonly role: Role | null;
  /** Only values whose name or code contains this, folded. */
  readonly search: string;
};

/** Events that would remain with this value, given all other facets. */
export type FacetOption = {
  readonly value: string;
  /** Only participants: their own name; null where the word for it is in the catalogue. */
  readonly name: string | null;
  /** ISO 3166-1 alpha-3 of a state, for its code and its name in the reader's language. */
  readonly country: string | null;
  readonly count: number;
};

export type FacetAnswer = {
  /** By count, then value; at most FACET_LIMIT. */
  readonly options: readonly FacetOption[];
  /** All values of the facet that the search finds. */
  readonly total: number;
};

export type TimelineRequest = {
  readonly filter: Filter;
  /** An event that stays although the filter hides it: the selected one. */
  readonly keep: string | null;
};

/** How many took part, were announced as absent, were not invited: circles only. */
export type AttendanceCounts = {
  readonly present: number;
  readonly presentInferred: number;
  readonly absent: number;
  readonly notInvited: number;
};

/** Where an event was; `country` is ISO 3166-1 alpha-3. */
export type PlaceSummary = {
  readonly name: string;
  readonly country: string | null;
  readonly certainty: 'stated' | 'inferred';
};

export type EventSummary = {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly language: string;
  readonly type: string;
  readonly status: Status;
  readonly statusDetail: string | null;
  readonly date: EventDate;
  /** The first place; null when none is stated. */
  readonly place: PlaceSummary | null;
  readonly attendance: AttendanceCounts;
};

export type TimelineItem = EventSummary & { readonly hidden: boolean };

export type TimelineAnswer = {
  /** Lane keys with the number of events that meet the whole filter. */
  readonly lanes: readonly { readonly key: string; readonly count: number }[];
  /** In order of time; at most TIMELINE_LIMIT, those in the window first. The window itself does not hide items. */
  readonly items: readonly TimelineItem[];
  /** Events that had to be left out of `items`. */
  readonly omitted: number;
  readonly undated: number;
};

export type PlaceMark = {
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  readonly point: readonly [number, number];
  readonly precision: 'venue' | 'city' | 'region' | 'country';
  readonly certainty: 'stated' | 'inferred';
  readonly count: number;
  /** At most PLACE_EVENT_LIMIT, in order of time. */
  readonly events: readonly EventSummary[];
};

export type MapAnswer = {
  readonly places: readonly PlaceMark[];
  /** Places that had to be left out. */
  readonly omitted: number;
  /** Events that meet the filter and have no place that can be drawn. */
  readonly unplaced: number;
  readonly matched: number;
};

export type ListRequest = {
  readonly filter: Filter;
  readonly which: 'all' | 'unplaced' | 'undated';
  readonly offset: number;
  readonly limit: number;
};

export type ListAnswer = { readonly rows: readonly EventSummary[]; readonly total: number };

export type EventRequest = { readonly id: string; readonly filter: Filter };

export type RelatedEvent = {
  readonly kind: RelationKind;
  /** from: this event says so of the other; to: the other says so of this one. */
  readonly direction: 'from' | 'to';
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
};

/** One event with everything that its card shows. */
export type EventAnswer = {
  readonly event: EventRecord;
  readonly summary: EventSummary;
  /** The actors it names, and the sources of its claims with their dates. */
  readonly actors: readonly Actor[];
  readonly sources: readonly (Source & { readonly date: EventDate })[];
  /** When the latest source was published in which one of its claims was read; null when that is not stated. */
  readonly published: EventDate | null;
  readonly related: readonly RelatedEvent[];
  /** Fails the filter. */
  readonly hidden: boolean;
  /** Place among the events that meet the filter, from 1; null when hidden. */
  readonly position: number | null;
  readonly matched: number;
  readonly previous: string | null;
  readonly next: string | null;
};

/** Ids that an address holds. */
export type NamesRequest = {
  readonly actors: readonly string[];
  readonly countries: readonly string[];
  readonly types: readonly string[];
  readonly events: readonly string[];
};

/** Those of them that the dataset knows. */
export type NamesAnswer = {
  readonly actors: readonly Actor[];
  readonly countries: readonly string[];
  readonly types: readonly string[];
  readonly events: readonly string[];
};

/** One number for what the timeline widget keeps fluid: unstacked points in view (docs/decisions). */
export const TIMELINE_LIMIT = 400;
export const FACET_LIMIT = 1000;
export const PLACE_LIMIT = 1000;
export const PLACE_EVENT_LIMIT = 20;
export const LIST_LIMIT = 500;
