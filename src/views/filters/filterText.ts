import type { NamesAnswer } from '#model/answers.ts';
import { activeParts, type Facet, type Filter } from '#model/filter.ts';
import { windowWords } from '#wording/dates.ts';
import { filterWords, joinWords, numberWords, words } from '#wording/words.ts';
import { chosenKeys } from './choices.ts';
import { runningName, valueName } from './valueNames.ts';

const MOST_NAMED = 3;

/** What a facet's button reads: its name, its one value with role or scope, or the number of its values. */
export function facetText(filter: Filter, facet: Facet, names: NamesAnswer | null): string {
  const label = words.facet(facet);
  const chosen = chosenText(filter, facet, names);
  return chosen === '' ? label : filterWords.active(label, chosen);
}

/** The one value that is chosen with its role or scope, or the number of values; blank where none is. */
export function chosenText(filter: Filter, facet: Facet, names: NamesAnswer | null): string {
  const { values } = filter[facet];
  if (values.length === 0) return '';
  const [key = '', ...others] = chosenKeys(filter, facet);
  if (others.length > 0) return numberWords(others.length + 1);
  if (values.length === 1) return valueName(facet, key, names) + termText(filter, facet, 0);
  const terms = values.map((_, index) => termText(filter, facet, index).slice(2)).filter((term) => term !== '');
  const joined = joinWords(terms, filter[facet].match === 'any' ? 'disjunction' : 'conjunction');
  return terms.length < values.length ? numberWords(values.length) : `${valueName(facet, key, names)}, ${joined}`;
}

/** Each active filter in words: Participant is Croatia. */
export function filterParts(filter: Filter, names: NamesAnswer | null): readonly string[] {
  return activeParts(filter).map((part) => {
    if (part === 'text') return filterWords.searchIs(filter.text.trim());
    if (part === 'window') return filter.window ? filterWords.windowIs(windowWords(filter.window)) : '';
    return filterWords.is(part, valuesText(filter, part, names));
  });
}

/** All active filters as one sentence: Participant is Croatia and role is host. */
export function filterSentence(filter: Filter, names: NamesAnswer | null): string {
  const parts = filterParts(filter, names);
  return parts.length === 0 ? '' : `${words.sentence(joinWords(parts, 'conjunction'))}.`;
}

/** What the button reads that removes a part: the value itself where there is one, else the part. */
export function removalText(filter: Filter, part: Facet | 'text' | 'window', names: NamesAnswer | null): string {
  if (part === 'text') return filterWords.removeValue(filter.text.trim());
  if (part === 'window' || filter[part].values.length !== 1) return filterWords.remove(part);
  const [key = ''] = keysOfValues(filter, part);
  return filterWords.removeValue(runningName(part, key, names) + termText(filter, part, 0));
}

function valuesText(filter: Filter, facet: Facet, names: NamesAnswer | null): string {
  const { match, values } = filter[facet];
  if (values.length > MOST_NAMED)
    return match === 'all' ? filterWords.allOf(values.length) : filterWords.oneOf(values.length);
  const named = keysOfValues(filter, facet).map(
    (key, index) => runningName(facet, key, names) + bracketed(termText(filter, facet, index)),
  );
  if (match === 'any' || named.length === 1) return joinWords(named, 'disjunction');
  return filterWords.together(joinWords(named, 'conjunction'));
}

function keysOfValues(filter: Filter, facet: Facet): readonly string[] {
  if (facet === 'country') return filter.country.values.map(({ country }) => country);
  if (facet === 'participant') return filter.participant.values.map(({ actor }) => actor);
  return filter[facet].values;
}

/** “, not invited” or “, took place here” where a value has a role or a scope other than the widest. */
function termText(filter: Filter, facet: Facet, index: number): string {
  const role = facet === 'participant' ? filter.participant.values[index]?.role : null;
  if (role) return `, ${words.role(role)}`;
  const scope = facet === 'country' ? filter.country.values[index]?.scope : 'named';
  return scope === undefined || scope === 'named' ? '' : `, ${words.scope(scope)}`;
}

function bracketed(text: string): string {
  return text === '' ? '' : ` (${text.slice(2)})`;
}
