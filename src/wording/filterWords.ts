import type { CountryScope, Facet, TimeWindow } from '#model/filter.ts';
import { type DateStyle, dayWords } from './dates.ts';
import { countWords, numberWords, words } from './words.ts';

const TOTAL: Readonly<Record<Facet, (count: number) => string>> = {
  // Places bring countries that have no role, so that these are not the states of the header.
  country: (count) => countWords(count, 'country', 'countries'),
  participant: words.participants,
  role: (count) => countWords(count, 'role', 'roles'),
  type: (count) => countWords(count, 'type', 'types'),
  status: (count) => countWords(count, 'status', 'statuses'),
  certainty: (count) => countWords(count, 'degree of certainty', 'degrees of certainty'),
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
  clearFilters: 'Clear filters',
  moreFilters: 'More filters',
  facets: 'Facets',
  clear: 'Clear',
  done: 'Done',
  filterBy: (facet: Facet): string => `Filter by ${partWords(facet)}`,
  /** What a button reads while its facet is active. */
  active: (label: string, value: string | number): string =>
    `${label}: ${typeof value === 'number' ? numberWords(value) : value}`,
  ofTotal: (total: number): string => `of ${words.events(total)}`,
  chosen: (count: number): string => `${numberWords(count)} chosen`,

  // A facet's panel
  find: { country: 'Find a country', participant: 'Find a state, organisation or person', type: 'Find a type' },
  inTheRoleOf: 'In the role of',
  anyRole: 'any role',
  severalRoles: 'several roles',
  scope: 'The country',
  scopeName: (scope: CountryScope): string => words.sentence(words.scope(scope)),
  severalScopes: 'The chosen countries differ in this. Choosing here sets it for all of them.',
  match: 'Match',
  total: (facet: Facet, count: number): string => TOTAL[facet](count),
  found: (count: number): string => `${numberWords(count)} found`,
  nothingFound: (search: string): string => `Nothing here contains “${search}”`,
  shown: (shown: number, total: number): string =>
    `${numberWords(shown)} of ${numberWords(total)} shown; search to find others`,

  // The time window
  window: ({ start, end }: TimeWindow, as: DateStyle = 'full'): string => {
    const [first, last] = [dayWords(start, as), dayWords(end - 1, as)];
    return first === last ? first : `${first} to ${last}`;
  },
  removeWindow: 'Remove the time window',

  // No event is left
  noMatches: 'No events match these filters',
  is: (part: Facet, value: string): string => `${partWords(part)} is ${value}`,
  oneOf: (count: number): string => `one of ${numberWords(count)}`,
  allOf: (count: number): string => `all of ${numberWords(count)}`,
  together: (values: string): string => `${values} together`,
  searchIs: (text: string): string => `the search is “${text}”`,
  windowIs: (span: string): string => `the time is ${span}`,
  without: (part: Facet | 'text' | 'window', count: number): string =>
    `Without ${partWords(part)}, ${countWords(count, 'event matches', 'events match')}.`,
  noneAlone: 'Removing one of them alone brings none back.',
  removeValue: (value: string): string => `Remove “${value}”`,
  remove: (part: Facet | 'text' | 'window'): string => `Remove ${partWords(part)}`,
} as const;
