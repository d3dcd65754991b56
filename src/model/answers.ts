import type { EventDate } from './date.ts';
import type { EventRecord } from './event.ts';
import type { CountryScope, Facet, Filter, TimeWindow } from './filter.ts';
import type { Actor, RelationKind, Source } from './record.ts';
import type { Certainty, Role, Status } from './role.ts';
import type { Mode, VerificationLevel } from './vocabulary.ts';

/** Questions to the engine and their answers. Every answer is bounded, whatever the number of events. */

/** What the dataset is, before any filter. */
export type Overview = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly licence: { readonly name: string; readonly url?: string | undefined };
  /** Whom to tell about an error; null where the dataset names nobody. */
  readonly contact: string | null;
  readonly opening: string | null;
  readonly events: number;
  /** States that have a role in an event themselves or through somebody who acts for them. */
  readonly states: number;
  /** Sources in which claims were read. */
  readonly sources: readonly Source[];
  readonly sourceCount: number;
  /** The facets of which some event has a value, in the order of FACETS. */
  readonly facets: readonly Facet[];
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
  /** Only facet `participant`: the roles that are counted, each event once; none is any role. */
  readonly roles: readonly Role[];
  /** Only values whose name or code contains this, folded. */
  readonly search: string;
};

/** Events that would remain with this value, given all other facets. */
export type FacetOption = {
  readonly value: string;
  /** Only participants and sources: their own name or title; null where the word for it is in the catalogue. */
  readonly name: string | null;
  /** ISO 3166-1 alpha-3 of a state, for its code and its name in the reader's language. */
  readonly country: string | null;
  /** Only sources. */
  readonly publisher?: string | undefined;
  readonly count: number;
};

export type FacetAnswer = {
  /** By count, then value; at most FACET_LIMIT. */
  readonly options: readonly FacetOption[];
  /** All values of the facet that the search finds. */
  readonly total: number;
};

/** What the lanes of the timeline are. country: where it took place; source: the publisher of what it was read in first. */
export const LANES = ['type', 'status', 'country', 'source', 'none'] as const;
export type Lanes = (typeof LANES)[number];

export type TimelineRequest = {
  readonly filter: Filter;
  readonly lanes: Lanes;
  /** The actor whose role each mark shows; null where the marks show the type. */
  readonly roleOf: string | null;
  /** An event that stays although the filter hides it: the selected one. */
  readonly keep: string | null;
  /** Whoever draws bars where the answer `isDense` has no use for items then but the one that stays. */
  readonly barsWhereDense?: boolean;
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
  readonly precision: 'venue' | 'city' | 'region' | 'country';
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

export type TimelineItem = EventSummary & {
  readonly hidden: boolean;
  readonly lane: string;
  /** The role of `roleOf` here, the exception first; null where it has none or none was asked for. */
  readonly role: { readonly role: Role; readonly certainty: Certainty } | null;
};

/** Lane keys of events that state no such thing, and of those beyond LANE_LIMIT. No type, country or publisher is called so. */
export const NO_LANE = '\u0000none';
export const OTHER_LANES = '\u0000other';

export type TimelineAnswer = {
  /**
   * Lane keys with the number of events that meet the whole filter: words of the catalogue or, for `country`, ISO 3166-1
   * alpha-3, for `source`, a publisher. At most LANE_LIMIT and one for all others. One lane with the key NO_LANE for `none`.
   */
  readonly lanes: readonly { readonly key: string; readonly count: number }[];
  /**
   * In order of time; at most TIMELINE_LIMIT, those in the window first. The window itself does not hide items. Where not
   * all in the window have room, none is there whose possible span is longer than the window.
   */
  readonly items: readonly TimelineItem[];
  /** Events that had to be left out of `items`. */
  readonly omitted: number;
  /** Of them, those in the window that are left out since they may reach over all of it. */
  readonly reaching: number;
  /** Even without those, more are in the window than `items` can hold: they are to be counted, not drawn. */
  readonly isDense: boolean;
  readonly undated: number;
};

/** How many events there are over time, lane by lane, where they are too many to draw each. */
export type DensityRequest = {
  readonly filter: Filter;
  readonly lanes: Lanes;
  /** As those of HistogramRequest. They may reach beyond the window of the filter, which does not count in the bins. */
  readonly edges: readonly number[];
};

export type DensityAnswer = {
  /** The lanes of TimelineAnswer with their counts, in the same order. */
  readonly lanes: readonly {
    readonly key: string;
    readonly count: number;
    /** As those of HistogramAnswer. */
    readonly known: Float32Array;
    readonly uncertain: Float32Array;
  }[];
};

export type PlaceMark = {
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  readonly point: readonly [number, number];
  readonly precision: 'venue' | 'city' | 'region' | 'country';
  readonly certainty: 'stated' | 'inferred';
  readonly count: number;
  /** At most PLACE_EVENT_LIMIT, in order of time; none where there are more than PLACES_WITH_EVENTS places. */
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

export type ClustersRequest = {
  readonly filter: Filter;
  /** What the map's projection is made from: kind and centre of MapProjection. */
  readonly projection: { readonly kind: 'azimuthal' | 'equal-earth'; readonly centre: readonly [number, number] };
  /** Plane units within which places are one cluster: px at the zoom that is shown, rounded to a whole level. */
  readonly reach: number;
  /** Left, top, right and bottom in plane units: only clusters in this part are wanted. Left out, all are. */
  readonly within?: readonly [number, number, number, number];
};

/** Places that stand too near each other to be drawn one by one; or one place alone. */
export type PlaceCluster = {
  /** Stays the same while the same places are in it. */
  readonly key: string;
  /** [longitude, latitude] of the place with most events, so that a cluster stands where something happened. */
  readonly point: readonly [number, number];
  /** Pairs of event and place; an event in two of its places counts twice. */
  readonly count: number;
  readonly places: number;
  /** [west, south, east, north] of its places. */
  readonly bounds: readonly [number, number, number, number];
  /** The place with most events. */
  readonly name: string;
  readonly country: string | null;
  /** The key of the place in MapAnswer where there is one only. */
  readonly place: string | null;
};

export type ClustersAnswer = {
  /** By count, then key; at most CLUSTER_LIMIT. */
  readonly clusters: readonly PlaceCluster[];
  readonly omitted: number;
  readonly unplaced: number;
  readonly matched: number;
};

export type ListRequest = {
  readonly filter: Filter;
  /** `place`: those at the place of that key. */
  readonly which: 'all' | 'unplaced' | 'undated' | { readonly place: string };
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

/** One participant in a row of the list. */
export type RowParticipant = {
  readonly actor: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: Actor['kind'];
  /** ISO 3166-1 alpha-3 of a state. */
  readonly country: string | null;
  readonly role: Role;
  readonly certainty: Certainty;
};

/** An event as the list shows it: everything that timeline and map say of it, as text. */
export type EventRow = EventSummary & {
  /** Exceptions first, as in the roll call; at most ROW_PARTICIPANT_LIMIT. */
  readonly participants: readonly RowParticipant[];
  readonly participantCount: number;
  /** Who says so: origins of its claims as they are named, each once; empty where every source says so itself. */
  readonly saidBy: readonly { readonly name: string; readonly unnamed: boolean }[];
  /** Publishers of the sources in which its claims were read, each once. */
  readonly publishers: readonly string[];
  readonly mode: Mode | null;
  readonly tags: readonly string[];
  readonly verification: VerificationLevel | null;
  /** Some of its claims contradict each other. */
  readonly sourcesDiffer: boolean;
};

/** What the list can be ordered by. Undated events come last in either direction of `date`; ties are in order of time. */
export const SORT_KEYS = [
  'date',
  'type',
  'event',
  'place',
  'status',
  'participants',
  'source',
  'mode',
  'verification',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { readonly by: SortKey; readonly descending: boolean };

export type TableRequest = {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly offset: number;
  /** At most LIST_LIMIT. */
  readonly limit: number;
};
export type TableAnswer = { readonly rows: readonly EventRow[]; readonly total: number };

/**
 * state: a column for each country, holding its own role or that of somebody who acts for it, and one for each
 * organisation or group that acts for no state. participant: a column for each actor.
 */
export type MatrixColumns = 'state' | 'participant';
export type MatrixRequest = { readonly filter: Filter; readonly columns: MatrixColumns };

export type MatrixColumn = {
  /** ISO 3166-1 alpha-3, or the actor's id; unique. */
  readonly key: string;
  /** The actor to filter by; null for a country that has no role of its own. */
  readonly actor: string | null;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: Actor['kind'];
  readonly country: string | null;
  /** Rows with a cell in this column, and how many of each sign, in the order of ROLE_SIGNS. */
  readonly events: number;
  readonly signs: readonly number[];
};

/** Present, and absent or not invited, count columns. */
export type MatrixRow = EventSummary & { readonly present: number; readonly notPresent: number };

/**
 * Events by participants, sparse: the cells of row r are those from offsets[r] to offsets[r + 1], by column.
 * A cell's role: the state's own before that of those who act for it; of its own the exception first; of theirs, being
 * there before not being there, so that one absent minister is no absent state.
 */
export type MatrixAnswer = {
  /** By how many rows they have a cell in, then key; at most MATRIX_COLUMN_LIMIT. */
  readonly columns: readonly MatrixColumn[];
  readonly columnCount: number;
  /** In order of time; at most MATRIX_ROW_LIMIT. */
  readonly rows: readonly MatrixRow[];
  readonly rowCount: number;
  readonly offsets: Uint32Array;
  /** Index into `columns`. */
  readonly column: Uint16Array;
  /** Index into ROLES. */
  readonly role: Uint8Array;
  /** Index into CERTAINTIES. */
  readonly certainty: Uint8Array;
  /** How many participations the cell stands for, at most 255. */
  readonly participations: Uint8Array;
};

/** Counts for what is in view when nothing is selected. */
export type AggregateAnswer = {
  readonly matched: number;
  readonly total: number;
  /** Whole days from the first to the last stated bound of these events, end exclusive; null when none is dated. */
  readonly span: TimeWindow | null;
  readonly types: readonly { readonly key: string; readonly count: number }[];
  readonly statuses: readonly { readonly key: Status; readonly count: number }[];
  /** How well the date is known: to the day (or time, or a span of days); a month; a year or more; one of several or open; not stated. */
  readonly dates: Readonly<Record<'day' | 'month' | 'year' | 'open' | 'undated', number>>;
  /** Where: a point (venue, city, region); a country only; no place that can be drawn. */
  readonly places: Readonly<Record<'point' | 'country' | 'none', number>>;
  /** The calendar month (of a span of years) or day with most events whose date is known to it; null when none is. */
  readonly busiest: (TimeWindow & { readonly unit: 'month' | 'day'; readonly count: number }) | null;
};

export type SourcesRequest = { readonly filter: Filter; readonly offset: number; readonly limit: number };
/** A source cited by the events in view. */
export type CitedSource = Source & {
  readonly date: EventDate;
  /** Events in view with a claim read in it, and the first of them, at most SOURCE_EVENT_LIMIT, in order of time. */
  readonly eventCount: number;
  readonly events: readonly { readonly id: string; readonly title: string; readonly language: string }[];
};
/** By publisher, date, title: the order of a bibliography. */
export type SourcesAnswer = { readonly sources: readonly CitedSource[]; readonly total: number };

export type HistogramRequest = {
  readonly filter: Filter;
  /** Ascending instants, epoch milliseconds UTC: bin i is from edges[i] to edges[i + 1], exclusive. At most HISTOGRAM_LIMIT. */
  readonly edges: readonly number[];
};
/** The window of the filter does not count here: this is the ground on which a window is chosen. */
export type HistogramAnswer = {
  /** Events whose possible span lies within the bin. */
  readonly known: Float32Array;
  /** Events that may have been in the bin: each spreads a weight of 1 over the bins that it may be in. An open end adds nothing here. */
  readonly uncertain: Float32Array;
  /** Events that may reach back before, or on beyond, every stated bound: the fades at the ends. */
  readonly openStart: number;
  readonly openEnd: number;
};

/** Ids that an address holds. */
export type NamesRequest = {
  readonly actors: readonly string[];
  readonly countries: readonly string[];
  readonly types: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  readonly events: readonly string[];
};

/** Those of them that the dataset knows. */
export type NamesAnswer = {
  readonly actors: readonly Actor[];
  readonly countries: readonly string[];
  readonly types: readonly string[];
  readonly sources: readonly Source[];
  readonly tags: readonly string[];
  readonly events: readonly string[];
};

/** One number for what the timeline widget keeps fluid: unstacked points in view (docs/decisions). */
export const TIMELINE_LIMIT = 400;
export const FACET_LIMIT = 1000;
export const PLACE_LIMIT = 1000;
export const CLUSTER_LIMIT = 1000;
export const PLACE_EVENT_LIMIT = 20;
export const PLACES_WITH_EVENTS = 100;
export const LIST_LIMIT = 500;
export const LANE_LIMIT = 24;
export const ROW_PARTICIPANT_LIMIT = 60;
export const MATRIX_ROW_LIMIT = 5000;
export const MATRIX_COLUMN_LIMIT = 200;
export const SOURCE_EVENT_LIMIT = 5;
export const HISTOGRAM_LIMIT = 2000;
