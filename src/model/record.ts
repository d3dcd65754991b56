import * as v from 'valibot';
import { CERTAINTIES, ROLES, STATUSES } from './role.ts';
import { MODES, VERIFICATION_LEVELS } from './vocabulary.ts';

/**
 * The record format, version 1: one definition that validates at run time, gives the types and is published as JSON
 * Schema (`npm run schema`). What each field is for stands in docs/formats.md.
 */

const INVISIBLE = /[\p{C}\p{Z}\p{Mn}]/gu;

/** Text in which at least one character can be seen. */
const visibleText = v.pipe(
  v.string(),
  v.check((text) => text.replace(INVISIBLE, '') !== '', 'holds no visible character'),
);
const identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code'));
const wikidata = v.pipe(v.string(), v.regex(/^Q\d+$/, 'is not a Wikidata id such as Q142'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a BCP 47 language tag'));
/** EDTF or ISO text; read by parseDate, so that a bad date is one clear message. Blank: not stated. */
const dateText = v.string();

export const ActorSchema = v.object({
  id: identifier,
  kind: v.picklist(['state', 'organisation', 'person', 'group']),
  name: visibleText,
  /** A short form for tight places, as NATO. */
  shortName: v.optional(visibleText),
  aliases: v.optional(v.array(visibleText)),
  wikidata: v.optional(wikidata),
  /** Only states: ISO 3166-1 alpha-3; the id is used where it is left out. */
  country: v.optional(country),
  /** The state for which a person, body or group acts. */
  actsFor: v.optional(country),
  /** The source does not give the name. */
  unnamed: v.optional(v.boolean()),
  note: v.optional(v.string()),
});

export const SourceSchema = v.object({
  id: identifier,
  kind: v.picklist(['article', 'agency', 'document', 'dataset', 'broadcast', 'post']),
  title: visibleText,
  publisher: visibleText,
  url: v.optional(v.string()),
  /** When it was published: EDTF. */
  published: v.optional(dateText),
  /** What there is to say about that date, as a stamp without time zone. */
  publishedNote: v.optional(v.string()),
  language: v.optional(language),
  /** Read here itself, or known only through another source. */
  through: v.optional(identifier),
  note: v.optional(v.string()),
});

/** One link of the chain from origin to relay: who said so. */
const ChainLinkSchema = v.object({
  name: visibleText,
  kind: v.picklist(['person', 'organisation', 'agency', 'publication', 'document']),
  /** The source does not name this person or body. */
  unnamed: v.optional(v.boolean()),
  actor: v.optional(identifier),
  source: v.optional(identifier),
  /** Present where the link is concluded and not said. */
  inferred: v.optional(visibleText),
});

export const ClaimSchema = v.object({
  id: identifier,
  /** The claim in our own words. */
  text: visibleText,
  language: v.optional(language),
  /** From origin to relay; empty: the source says so itself and names nobody. */
  chain: v.array(ChainLinkSchema),
  /** The source in which it was read. */
  source: identifier,
  /** Where in that source: paragraph 3. */
  locator: v.optional(visibleText),
  /** Claims of the same event that say otherwise. */
  contradicts: v.optional(v.array(identifier)),
});

export const ParticipationSchema = v.object({
  actor: identifier,
  role: v.picklist(ROLES),
  certainty: v.picklist(CERTAINTIES),
  /** Why it is inferred; one line. */
  reason: v.optional(visibleText),
  /** Announced before the day, not seen on it. */
  expected: v.optional(v.boolean()),
  /** In what way, by whom. */
  note: v.optional(visibleText),
  /** The claims of this event that say so. */
  claims: v.optional(v.array(identifier)),
});

export const PlaceSchema = v.object({
  name: visibleText,
  country: v.optional(country),
  /** WGS 84 degrees. Left out with the latitude: named, but not on the map. */
  longitude: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  latitude: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  precision: v.picklist(['venue', 'city', 'region', 'country']),
  certainty: v.optional(v.picklist(['stated', 'inferred']), 'stated'),
  reason: v.optional(visibleText),
  wikidata: v.optional(wikidata),
});

export const RELATION_KINDS = [
  'part-of',
  'follows',
  'condition-of',
  'describes',
  'explains',
  'decides-on',
  'compared-with',
] as const;

export const RelationSchema = v.object({
  kind: v.picklist(RELATION_KINDS),
  event: identifier,
  note: v.optional(visibleText),
});

export const EventSchema = v.object({
  id: identifier,
  title: visibleText,
  /** For tight places; the full title stands in tooltip and card. */
  shortTitle: v.optional(visibleText),
  summary: v.optional(v.string(), ''),
  /** EDTF or ISO; blank: not stated. */
  date: v.optional(dateText, ''),
  /** What the source says about the date, and where. */
  dateNote: v.optional(visibleText),
  /** A plain word: meeting, statement, proposal, decision, agreement, deployment … */
  type: visibleText,
  status: v.picklist(STATUSES),
  /** A few words beside the status: outcome not described. */
  statusDetail: v.optional(visibleText),
  /** Why this status, also where headline and text disagree. */
  statusReason: v.optional(visibleText),
  mode: v.optional(v.picklist(MODES)),
  language: v.optional(language),
  tags: v.optional(v.array(visibleText), []),
  aliases: v.optional(v.array(v.object({ name: visibleText, note: v.optional(visibleText) })), []),
  places: v.optional(v.array(PlaceSchema), []),
  participations: v.optional(v.array(ParticipationSchema), []),
  claims: v.optional(v.array(ClaimSchema), []),
  relations: v.optional(v.array(RelationSchema), []),
  codes: v.optional(v.object({ cameo: v.optional(v.string()), plover: v.optional(v.string()) })),
  verification: v.optional(v.object({ level: v.picklist(VERIFICATION_LEVELS), note: v.optional(visibleText) })),
  notes: v.optional(v.array(visibleText), []),
});

/** The head of a dataset file; its events are checked one by one, so that one bad event never costs the others. */
export const DatasetHeadSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal('dateline'),
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'is not made of small letters, digits and hyphens')),
  title: visibleText,
  description: v.optional(v.string(), ''),
  language: v.optional(language, 'en'),
  licence: v.object({ name: visibleText, url: v.optional(v.string()) }),
  /** Whom to tell about an error. */
  contact: v.optional(v.string()),
  /** The event that is selected when the dataset is opened without an address of a view. */
  opening: v.optional(identifier),
  actors: v.array(ActorSchema),
  sources: v.array(SourceSchema),
});

/** The whole file, as published for editors. */
export const DatasetSchema = v.object({ ...DatasetHeadSchema.entries, events: v.array(EventSchema) });

export type Actor = Readonly<v.InferOutput<typeof ActorSchema>>;
export type Source = Readonly<v.InferOutput<typeof SourceSchema>>;
export type Claim = Readonly<v.InferOutput<typeof ClaimSchema>>;
export type ChainLink = Readonly<v.InferOutput<typeof ChainLinkSchema>>;
export type Participation = Readonly<v.InferOutput<typeof ParticipationSchema>>;
export type Relation = Readonly<v.InferOutput<typeof RelationSchema>>;
export type RelationKind = Relation['kind'];
