import {
  type Choice,
  type CountryScope,
  type CountryValue,
  EMPTY_FILTER,
  type Facet,
  type Filter,
  type Match,
  type ParticipantValue,
} from '#model/filter.ts';
import { CERTAINTIES, ROLES, type Role, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';

/**
 * What a facet's panel asks of its values as a whole. `several`: the chosen values differ, as they may in an address;
 * the panel itself sets one role or scope for all of them.
 */
export type Terms = {
  readonly match: Match;
  /** Only participants: one role, or any of some; none is any role. */
  readonly roles: readonly Role[] | 'several';
  /** Only countries. */
  readonly scope: CountryScope | 'several';
};

export const FIRST_TERMS: Terms = { match: 'any', roles: [], scope: 'named' };

/** The chosen values of a facet, each once: country codes, ids of actors or sources, or the words themselves. */
export function chosenKeys(filter: Filter, facet: Facet): readonly string[] {
  switch (facet) {
    case 'country':
      return unique(filter.country.values.map(({ country }) => country));
    case 'participant':
      return unique(filter.participant.values.map(({ actor }) => actor));
    default:
      return filter[facet].values;
  }
}

/** The terms that hold for the chosen values; while nothing is chosen, those that were set in advance. */
export function termsOf(filter: Filter, facet: Facet, inAdvance: Terms): Terms {
  const { match, values } = filter[facet];
  if (values.length === 0) return settled(inAdvance);
  const roles = facet === 'participant' ? commonRoles(filter.participant.values) : [];
  const scope = facet === 'country' ? common(filter.country.values.map((value) => value.scope)) : 'named';
  return { match, roles, scope };
}

/** Roles and scope that are counted and given to the next value. */
export function settled(terms: Terms): { match: Match; roles: readonly Role[]; scope: CountryScope } {
  return {
    match: terms.match,
    roles: terms.roles === 'several' ? [] : terms.roles,
    scope: terms.scope === 'several' ? 'named' : terms.scope,
  };
}

/** Sets terms for every chosen value of the facet. */
export function withTerms(filter: Filter, facet: Facet, change: Partial<ReturnType<typeof settled>>): Filter {
  const match = change.match ?? filter[facet].match;
  const { roles, scope } = change;
  if (facet === 'participant' && roles !== undefined) {
    const values = chosenKeys(filter, facet).flatMap((actor) => inRoles(actor, roles));
    // Nobody is asked for in all of several roles.
    return { ...filter, participant: { match: roles.length > 1 ? 'any' : match, values } };
  }
  if (facet === 'country' && scope !== undefined) {
    const values = chosenKeys(filter, facet).map((country): CountryValue => ({ country, scope }));
    return { ...filter, country: { match, values } };
  }
  return { ...filter, [facet]: { ...filter[facet], match } };
}

/** Takes the value in with these terms, or out. A word that the facet does not know changes nothing. */
export function toggleValue(filter: Filter, facet: Facet, key: string, terms: Terms): Filter {
  const { match, roles, scope } = settled(terms);
  switch (facet) {
    case 'country':
      return {
        ...filter,
        country: toggled(filter.country, match, [{ country: key, scope }], (value) => value.country),
      };
    case 'participant':
      return {
        ...filter,
        participant: toggled(filter.participant, match, inRoles(key, roles), (value) => value.actor),
      };
    case 'type':
    case 'source':
    case 'tag':
      return { ...filter, [facet]: toggled(filter[facet], match, [key], itself) };
    case 'role':
      return { ...filter, role: toggledWord(filter.role, match, key, ROLES) };
    case 'status':
      return { ...filter, status: toggledWord(filter.status, match, key, STATUSES) };
    case 'certainty':
      return { ...filter, certainty: toggledWord(filter.certainty, match, key, CERTAINTIES) };
    case 'mode':
      return { ...filter, mode: toggledWord(filter.mode, match, key, MODES) };
    case 'verification':
      return { ...filter, verification: toggledWord(filter.verification, match, key, VERIFICATION_LEVELS) };
  }
}

/** Takes values of one key in, or whatever has that key out. */
function toggled<T>(choice: Choice<T>, match: Match, added: readonly T[], keyOf: (value: T) => string): Choice<T> {
  const keys = new Set(added.map(keyOf));
  const others = choice.values.filter((chosen) => !keys.has(keyOf(chosen)));
  const values = others.length < choice.values.length ? others : [...choice.values, ...added];
  return values.length === 0 ? { match: EMPTY_FILTER.country.match, values } : { match, values };
}

function toggledWord<T extends string>(choice: Choice<T>, match: Match, key: string, known: readonly T[]): Choice<T> {
  const word = known.find((candidate) => candidate === key);
  return word === undefined ? choice : toggled(choice, match, [word], itself);
}

function inRoles(actor: string, roles: readonly Role[]): readonly ParticipantValue[] {
  return roles.length === 0 ? [{ actor, role: null }] : roles.map((role) => ({ actor, role }));
}

/** The roles in which every chosen actor is asked for, where they are the same. */
function commonRoles(values: readonly ParticipantValue[]): readonly Role[] | 'several' {
  const actors = unique(values.map(({ actor }) => actor));
  const [first = [], ...others] = actors.map((actor) => rolesOf(values, actor));
  const same = !first.includes(null) || first.length === 1;
  if (!same || others.some((roles) => roles.join() !== first.join())) return 'several';
  return first.filter((role) => role !== null);
}

/** In the order of the vocabulary, so that the order in an address says nothing. */
function rolesOf(values: readonly ParticipantValue[], actor: string): readonly (Role | null)[] {
  const roles = new Set(values.filter((value) => value.actor === actor).map(({ role }) => role));
  return [null, ...ROLES].filter((role) => roles.has(role));
}

const itself = (value: string): string => value;
const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function common<T>(values: readonly T[]): T | 'several' {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? 'several' : first;
}
