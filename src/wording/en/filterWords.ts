import type { CountryScope, Facet } from '#model/filter.ts';
import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number, counted } = numbersOf('en-GB');

const TOTAL: Readonly<Record<Facet, (count: number) => string>> = {
  // Places bring countries that have no role, so that these are not the states of the header.
  country: (count) => counted(count, { one: 'country', other: 'countries' }),
  participant: words.participants,
  role: (count) => counted(count, { one: 'role', other: 'roles' }),
  type: (count) => counted(count, { one: 'type', other: 'types' }),
  status: (count) => counted(count, { one: 'status', other: 'statuses' }),
  certainty: (count) => counted(count, { one: 'degree of certainty', other: 'degrees of certainty' }),
  source: words.sources,
  tag: (count) => counted(count, { one: 'tag', other: 'tags' }),
  mode: (count) => counted(count, { one: 'mode', other: 'modes' }),
  verification: (count) => counted(count, { one: 'level', other: 'levels' }),
};

const PART = { text: 'search', window: 'time window' } as const;

/** A facet, the search or the time window, in running text. */
function partWords(part: Facet | 'text' | 'window'): string {
  return part === 'text' || part === 'window' ? PART[part] : words.facet(part).toLowerCase();
}

/** Sentences of the filter bar. */
export const filterWords = {
  filters: 'Filters',
  searchEvents: 'Search events',
  clearSearch: 'Clear the search',
  closeSearch: 'Close the search',
  clearFilters: 'Clear filters',
  moreFilters: 'More filters',
  facets: 'Facets',
  clear: 'Clear',
  done: 'Done',
  back: 'Back',
  /** Closes the filters of a phone. */
  showEvents: (count: number): string => `Show ${words.events(count)}`,
  filterBy: (facet: Facet): string => `Filter by ${partWords(facet)}`,
  /** What a button reads while its facet is active. */
  active: (label: string, value: string | number): string =>
    `${label}: ${typeof value === 'number' ? number(value) : value}`,
  ofTotal: (total: number): string => `of ${words.events(total)}`,
  chosen: (count: number): string => `${number(count)} chosen`,

  // A facet's panel
  find: {
    country: 'Find a country',
    participant: 'Find a state, organisation or person',
    type: 'Find a type',
    source: 'Find a source',
    tag: 'Find a tag',
  },
  inTheRoleOf: 'In the role of',
  anyRole: 'any role',
  severalRoles: 'several roles',
  scope: 'The country',
  scopeName: (scope: CountryScope): string => words.sentence(words.scope(scope)),
  severalScopes: 'The chosen countries differ in this. Choosing here sets it for all of them.',
  match: 'Match',
  total: (facet: Facet, count: number): string => TOTAL[facet](count),
  found: (count: number): string => `${number(count)} found`,
  nothingFound: (search: string): string => `Nothing here contains “${search}”`,
  shown: (shown: number, total: number): string => `${number(shown)} of ${number(total)} shown; search to find others`,

  // The time window
  removeWindow: 'Remove the time window',

  // No event is left
  noMatches: 'No events match these filters',
  is: (part: Facet, value: string): string => `${partWords(part)} is ${value}`,
  oneOf: (count: number): string => `one of ${number(count)}`,
  allOf: (count: number): string => `all of ${number(count)}`,
  together: (values: string): string => `${values} together`,
  searchIs: (text: string): string => `the search is “${text}”`,
  windowIs: (span: string): string => `the time is ${span}`,
  without: (part: Facet | 'text' | 'window', count: number): string =>
    `Without ${partWords(part)}, ${counted(count, { one: 'event matches', other: 'events match' })}.`,
  noneAlone: 'Removing one of them alone brings none back.',
  removeValue: (value: string): string => `Remove “${value}”`,
  remove: (part: Facet | 'text' | 'window'): string => `Remove ${partWords(part)}`,
} as const;
