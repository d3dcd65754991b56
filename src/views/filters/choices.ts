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
  /** Only participants; null is any role. */
  readonly role: Role | null | 'several';
  /** Only countries. */
  readonly scope: CountryScope | 'several';
};

export const FIRST_TERMS: Terms = { match: 'any', role: null, scope: 'named' };

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
  const role = facet === 'participant' ? common(filter.participant.values.map((value) => value.role)) : null;
  const scope = facet === 'country' ? common(filter.country.values.map((value) => value.scope)) : 'named';
  return { match, role, scope };
}

/** Role and scope that are counted and given to the next value. */
export function settled(terms: Terms): { match: Match; role: Role | null; scope: CountryScope } {
  return {
    match: terms.match,
    role: terms.role === 'several' ? null : terms.role,
    scope: terms.scope === 'several' ? 'named' : terms.scope,
  };
}

/** Sets terms for every chosen value of the facet. */
export function withTerms(filter: Filter, facet: Facet, change: Partial<ReturnType<typeof settled>>): Filter {
  const match = change.match ?? filter[facet].match;
  const { role, scope } = change;
  if (facet === 'participant' && role !== undefined) {
    const values = chosenKeys(filter, facet).map((actor): ParticipantValue => ({ actor, role }));
    return { ...filter, participant: { match, values } };
  }
  if (facet === 'country' && scope !== undefined) {
    const values = chosenKeys(filter, facet).map((country): CountryValue => ({ country, scope }));
    return { ...filter, country: { match, values } };
  }
  return { ...filter, [facet]: { ...filter[facet], match } };
}

/** Takes the value in with these terms, or out. A word that the facet does not know changes nothing. */
export function toggleValue(filter: Filter, facet: Facet, key: string, terms: Terms): Filter {
  const { match, role, scope } = settled(terms);
  switch (facet) {
    case 'country':
      return { ...filter, country: toggled(filter.country, match, { country: key, scope }, (value) => value.country) };
    case 'participant':
      return {
        ...filter,
        participant: toggled(filter.participant, match, { actor: key, role }, (value) => value.actor),
      };
    case 'type':
    case 'source':
    case 'tag':
      return { ...filter, [facet]: toggled(filter[facet], match, key, itself) };
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

function toggled<T>(choice: Choice<T>, match: Match, value: T, keyOf: (value: T) => string): Choice<T> {
  const others = choice.values.filter((chosen) => keyOf(chosen) !== keyOf(value));
  const values = others.length < choice.values.length ? others : [...choice.values, value];
  return values.length === 0 ? { match: EMPTY_FILTER.country.match, values } : { match, values };
}

function toggledWord<T extends string>(choice: Choice<T>, match: Match, key: string, known: readonly T[]): Choice<T> {
  const word = known.find((candidate) => candidate === key);
  return word === undefined ? choice : toggled(choice, match, word, itself);
}

const itself = (value: string): string => value;
const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function common<T>(values: readonly T[]): T | 'several' {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? 'several' : first;
}
