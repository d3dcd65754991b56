import type { EventAnswer } from '#model/answers.ts';
import type { EventRecord, Place } from '#model/event.ts';
import type { Actor, Participation } from '#model/record.ts';
import { isPresence, NOT_PRESENT } from '#model/role.ts';
import { actorName } from '#wording/actorName.ts';
import { dateWords } from '#wording/dates.ts';
import { citeWords, printWords } from '#wording/lateWords.ts';
import { rollCall } from '#wording/rollCall.ts';
import { ended } from '#wording/sentences.ts';
import { compareNames, words } from '#wording/words.ts';
import { statedDays } from './statedDays.ts';

/** A node of JSON-LD in the terms of schema.org. */
export type Node = { readonly '@type': string; readonly '@id'?: string } & Readonly<Record<string, unknown>>;

/** How an event is named in the graph, and what it belongs to. */
export type EventNaming = {
  readonly idOf: (event: string) => string;
  readonly sourceIdOf: (source: string) => string;
  readonly dataset: string;
};

/**
 * An event as schema.org has it. The terms know only that somebody attends or organises, so little is claimed:
 * - `attendee` is who the sources say was there (host, co-host, attended, represented). Who was absent, not invited or only
 *   named is never one; nor who is concluded to have been there, for what is not said must not travel on as a fact; nor who
 *   was only expected, or is said elsewhere in the record not to have been there; nor anybody where nothing has happened
 *   yet, or no publisher supports the record.
 * - `organizer` is a host that is stated.
 * - `startDate` stands only where the day is known, `location` where the place is stated, its point where it is that of a
 *   town or a house.
 * What these terms cannot say, the description says in words.
 */
export function eventNode(answer: EventAnswer, { idOf, sourceIdOf, dataset }: EventNaming): Node {
  const { event } = answer;
  const attendees = attendeesOf(answer).map(actorNode);
  const hosts = stated(answer, ['host', 'co-host']).map(actorNode);
  const places = event.places.filter(({ certainty }) => certainty === 'stated').map(placeNode);
  const wholes = event.relations.filter(({ kind }) => kind === 'part-of').map((relation) => ref(idOf(relation.event)));
  return {
    '@type': 'Event',
    '@id': idOf(event.id),
    name: event.title,
    ...some(
      'alternateName',
      event.aliases.map(({ name }) => name),
    ),
    description: descriptionOf(answer),
    ...statedDays(event.date),
    ...(event.status === 'planned' ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
    ...modeOf(event),
    ...some('location', places),
    ...some('organizer', hosts),
    ...some('attendee', attendees),
    ...some('keywords', event.tags),
    ...some('superEvent', wholes),
    subjectOf: [ref(dataset), ...answer.sources.map(({ id }) => ref(sourceIdOf(id)))],
  };
}

export function ref(id: string): { readonly '@id': string } {
  return { '@id': id };
}

/** A property with its values; none where there are none. */
export function some(name: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return values.length === 0 ? {} : { [name]: values };
}

/** Those who were there by the word of a source, each once, by name. */
function attendeesOf(answer: EventAnswer): readonly Actor[] {
  const { status, verification } = answer.event;
  if (status === 'planned' || status === 'conditional' || verification?.level === 'none') return [];
  return stated(answer, null);
}

/** Actors with a stated role of presence, all or these roles, that no other part of the record puts elsewhere. */
function stated({ event, actors }: EventAnswer, roles: readonly string[] | null): readonly Actor[] {
  const isAway = ({ role }: Participation): boolean => NOT_PRESENT.includes(role);
  const away = new Set(event.participations.filter(isAway).map(({ actor }) => actor));
  const there = event.participations.filter(
    ({ actor, role, certainty, expected }) =>
      isPresence(role) && certainty === 'stated' && !expected && !away.has(actor) && (roles?.includes(role) ?? true),
  );
  const ids = new Set(there.map(({ actor }) => actor));
  return actors.filter(({ id }) => ids.has(id)).toSorted((a, b) => compareNames(actorName(a), actorName(b)));
}

const ACTOR_TYPES: Readonly<Record<Actor['kind'], string>> = {
  // A state acts as an organisation; a country, in these terms, is a place and attends nothing.
  state: 'GovernmentOrganization',
  organisation: 'Organization',
  person: 'Person',
  group: 'Organization',
};

/** Whom a source leaves nameless has a description instead of a name. */
function actorNode(actor: Actor): Node {
  return {
    '@type': ACTOR_TYPES[actor.kind],
    [actor.unnamed ? 'description' : 'name']: actorName(actor),
    ...(actor.wikidata === undefined ? {} : { sameAs: wikidataAddress(actor.wikidata) }),
  };
}

function placeNode({ name, country, point, precision, wikidata }: Place): Node {
  const isExact = precision === 'venue' || precision === 'city';
  return {
    '@type': precision === 'country' ? 'Country' : 'Place',
    name,
    ...(country === undefined ? {} : { address: { '@type': 'PostalAddress', addressCountry: country } }),
    // The point of a region or a country is only where its name is drawn.
    ...(point === null || !isExact
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: point[1], longitude: point[0] } }),
    ...(wikidata === undefined ? {} : { sameAs: wikidataAddress(wikidata) }),
  };
}

function wikidataAddress(id: string): string {
  return `http://www.wikidata.org/entity/${id}`;
}

const MODES: Readonly<Record<string, string>> = { 'in-person': 'Offline', hybrid: 'Mixed', virtual: 'Online' };

function modeOf({ mode }: EventRecord): Readonly<Record<string, string>> {
  const kind = mode === undefined ? undefined : MODES[mode];
  return kind === undefined ? {} : { eventAttendanceMode: `https://schema.org/${kind}EventAttendanceMode` };
}

/** Summary, date and status in words, and who was not there: as text, which no program takes for attendance. */
function descriptionOf(answer: EventAnswer): string {
  const { event } = answer;
  const status = words.status(event.status);
  const away = rollCall(answer, actorName)
    .filter(({ role }) => NOT_PRESENT.includes(role))
    .map(({ role, inferred, members }) => {
      const title = inferred ? citeWords.inferredRole(words.roleTitle(role)) : words.roleTitle(role);
      return printWords.participantsOf(title, members.map(({ actor }) => actorName(actor)).join(', '));
    });
  return [
    event.summary,
    citeWords.dateLine(dateWords(event.date)),
    citeWords.statusLine(event.statusDetail === undefined ? status : `${status}, ${event.statusDetail}`),
    ...away,
    event.verification?.level === 'none' ? words.supported('none') : '',
  ]
    .filter((part) => part !== '')
    .map(ended)
    .join(' ');
}
