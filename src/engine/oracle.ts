import { type FacetRequest, type Lanes, NO_LANE, type SortKey } from '#model/answers.ts';
import { compareDates } from '#model/date.ts';
import { countryOf, type EventRecord } from '#model/event.ts';
import { type Choice, type COUNTRY_SCOPES, type Filter, foldText } from '#model/filter.ts';
import { ROLE_SIGNS, ROLES, type Role, STATUSES, signOf, tookPart } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';

/**
 * What the engine is held against in tests: the contract said once more, naively, over one record at a time. It knows
 * nothing of columns, codes or masks.
 */

export const ACTORS = [
  { id: 'FRA', kind: 'state', name: 'France' },
  { id: 'UKR', kind: 'state', name: 'Ukraine' },
  { id: 'USA', kind: 'state', name: 'United States' },
  { id: 'macron', kind: 'person', name: 'Emmanuel Macron', actsFor: 'FRA' },
  { id: '__proto__', kind: 'group', name: 'Sœurs Ünïcode' },
] as const;
export const SOURCES = [
  { id: 'a', kind: 'article', title: 'Morning notes', publisher: 'Zeta' },
  { id: 'b', kind: 'post', title: 'Évening notes', publisher: 'Æther' },
  { id: '__proto__', kind: 'agency', title: 'Bulletin', publisher: 'Zeta' },
] as const;

function stateOf(actor: string): string | null {
  const found = ACTORS.find(({ id }) => id === actor);
  return found ? countryOf(found) : null;
}

function sourceOf(id: string): (typeof SOURCES)[number] {
  const found = SOURCES.find((source) => source.id === id);
  if (!found) throw new Error(`expected a source ${id}`);
  return found;
}

function countriesOf(record: EventRecord, scope: (typeof COUNTRY_SCOPES)[number]): Set<string> {
  const places = record.places.flatMap(({ country }) => country ?? []);
  const acting = record.participations.filter(({ role }) => scope === 'named' || tookPart(role));
  const actors = acting.flatMap(({ actor }) => stateOf(actor) ?? []);
  return new Set(scope === 'place' ? places : scope === 'part' ? actors : [...places, ...actors]);
}

function meets<T>({ match, values }: Choice<T>, test: (value: T) => boolean): boolean {
  if (values.length === 0) return true;
  return match === 'any' ? values.some(test) : values.every(test);
}

/** Whether the record meets the whole filter. */
export function passes(record: EventRecord, wanted: Filter): boolean {
  const { participations, date } = record;
  const names = participations.map(({ actor }) => ACTORS.find(({ id }) => id === actor)?.name ?? '');
  const read = record.claims.map(({ source }) => sourceOf(source));
  const said = [...record.claims.map((claim) => claim.text), ...read.flatMap((one) => [one.title, one.publisher])];
  const text = foldText(
    [record.title, ...names, ...record.places.map(({ name }) => name), ...record.tags, ...said].join(' '),
  );
  return (
    meets(wanted.country, ({ country, scope }) => countriesOf(record, scope).has(country)) &&
    meets(wanted.participant, ({ actor, role }) =>
      participations.some((one) => one.actor === actor && (role === null || one.role === role)),
    ) &&
    meets(wanted.role, (role) => participations.some((one) => one.role === role)) &&
    meets(wanted.type, (type) => record.type === type) &&
    meets(wanted.status, (status) => record.status === status) &&
    meets(wanted.certainty, (certainty) => participations.some((one) => one.certainty === certainty)) &&
    meets(wanted.source, (id) => record.claims.some((claim) => claim.source === id)) &&
    meets(wanted.tag, (tag) => record.tags.includes(tag)) &&
    meets(wanted.mode, (mode) => record.mode === mode) &&
    meets(wanted.verification, (level) => record.verification?.level === level) &&
    foldText(wanted.text)
      .split(' ')
      .every((term) => text.includes(term)) &&
    (wanted.window === null || (date.earliest < wanted.window.end && date.latest > wanted.window.start))
  );
}

/** The values of a facet that the record counts for. */
export function facetValues(record: EventRecord, { facet, scope, roles }: FacetRequest): Set<string> {
  switch (facet) {
    case 'country':
      return countriesOf(record, scope);
    case 'participant':
      return new Set(
        record.participations.flatMap((one) => (roles.length === 0 || roles.includes(one.role) ? one.actor : [])),
      );
    case 'role':
      return new Set(record.participations.map((one) => one.role));
    case 'certainty':
      return new Set(record.participations.map((one) => one.certainty));
    case 'type':
      return new Set([record.type]);
    case 'status':
      return new Set([record.status]);
    case 'source':
      return new Set(record.claims.map((claim) => claim.source));
    case 'tag':
      return new Set(record.tags);
    case 'mode':
      return new Set(record.mode ? [record.mode] : []);
    case 'verification':
      return new Set(record.verification ? [record.verification.level] : []);
  }
}

/** The lane to which the record belongs, however many there are. */
export function laneOf(record: EventRecord, lanes: Lanes): string {
  const publisher = record.claims[0] && sourceOf(record.claims[0].source).publisher;
  const keys = { type: record.type, status: record.status, country: record.places[0]?.country, source: publisher };
  return (lanes === 'none' ? undefined : keys[lanes]) ?? NO_LANE;
}

/** The role that a mark shows of an actor: of the first sign that it has in the event, the first word. */
export function roleIn(record: EventRecord, actor: string | null): Role | null {
  const own = record.participations.filter((one) => one.actor === actor).map(({ role }) => role);
  const sign = ROLE_SIGNS.find((one) => own.some((role) => signOf(role) === one));
  return ROLES.find((role) => own.includes(role) && signOf(role) === sign) ?? null;
}

/** What a column of the table compares, as a number or folded text; null where the record does not say. */
function sortValue(record: EventRecord, by: Exclude<SortKey, 'date'>): number | string | null {
  const text = (value: string | undefined): string | null => (value === undefined ? null : foldText(value));
  const index = (values: readonly string[], value: string | undefined): number | null =>
    value === undefined ? null : values.indexOf(value);
  switch (by) {
    case 'type':
      return text(record.type);
    case 'event':
      return text(record.title);
    case 'place':
      return text(record.places[0]?.name);
    case 'status':
      return index(STATUSES, record.status);
    case 'participants':
      return record.participations.length;
    case 'source':
      return text(record.claims[0] && sourceOf(record.claims[0].source).publisher);
    case 'mode':
      return index(MODES, record.mode);
    case 'verification':
      return index(VERIFICATION_LEVELS, record.verification?.level);
  }
}

/** Unstated values last in either direction; 0 for equal ones. */
export function compareBy(by: SortKey, a: EventRecord, b: EventRecord, direction: 1 | -1): number {
  const unstated = (record: EventRecord): boolean =>
    by === 'date' ? record.date.kind === 'undated' : sortValue(record, by) === null;
  if (unstated(a) || unstated(b)) return Number(unstated(a)) - Number(unstated(b));
  if (by === 'date') return compareDates(a.date, b.date) * direction;
  const [left, right] = [sortValue(a, by) ?? '', sortValue(b, by) ?? ''];
  return left === right ? 0 : left < right ? -direction : direction;
}
