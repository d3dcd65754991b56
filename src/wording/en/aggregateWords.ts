import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number } = numbersOf('en-GB');

const KNOWN = {
  day: 'Day',
  month: 'Month',
  year: 'Year or longer',
  open: 'Several or open',
  undated: 'Not stated',
} as const;

const PLACED = { point: 'Point', country: 'Country only', none: 'Not stated' } as const;

const BUSIEST = { month: 'month', day: 'day' } as const;

/** Sentences of: what is in view when nothing is selected. */
export const aggregateWords = {
  /** The panel, in running text. */
  inView: 'In view',
  allPlaces: 'All places',
  noDates: 'no date stated',
  events: words.events,
  every: 'Every event of this dataset.',
  some: (total: number): string => `Of ${words.events(total)}, these meet the filters.`,
  none: 'No event meets the filters.',
  tooMany: (limit: number): string =>
    `Too many to draw one by one. Narrow the filters or the time window to ${number(limit)} events or fewer to see each of them.`,
  zoomToBusiest: (unit: 'month' | 'day'): string => `Zoom to the busiest ${BUSIEST[unit]}`,
  busiest: (span: string, count: number): string => `${span}: ${words.events(count)}`,
  openAsList: 'Open as list',
  openSources: 'Sources',
  openSourcesCount: (count: number): string => `Sources (${number(count)})`,

  byType: 'By type',
  byStatus: 'By status',
  allTypes: (count: number): string => `Show all ${number(count)} types`,
  fewerTypes: 'Show fewer types',
  knownDate: 'How well the date is known',
  known: (precision: keyof typeof KNOWN): string => KNOWN[precision],
  place: 'Place',
  placed: (how: keyof typeof PLACED): string => PLACED[how],
  about: 'About this dataset',
} as const;
