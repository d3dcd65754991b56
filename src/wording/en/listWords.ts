import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number, counted } = numbersOf('en-GB');

const COLUMN = {
  date: 'Date',
  type: 'Type',
  event: 'Event',
  place: 'Place',
  status: 'Status',
  participants: 'Participants',
  source: 'Who says so',
  mode: 'Mode',
  tags: 'Tags',
  verification: 'Verification',
} as const;

/** Sentences of: the list. */
export const listWords = {
  list: 'List',
  about: 'The same content as timeline and map, as text',
  caption: 'Events, one a row. The buttons in the first row sort them.',
  column: (column: keyof typeof COLUMN): string => COLUMN[column],
  columns: 'Columns',
  columnsShown: 'Columns shown',
  /** Beside a column that cannot be switched off. */
  alwaysShown: 'always shown',
  sortBy: 'Sort by',

  // How well a date is known, where the date itself does not say it
  dayKnown: 'day known',
  bothDaysKnown: 'first and last day known',
  aboutDate: 'exact date not stated',
  onOrBefore: 'on or before',
  onOrAfter: 'on or after',

  // Cells
  /** “Croatia absent”, “France host, inferred”. */
  participant: (name: string, role: string): string => `${name} ${role}`,
  nobodyNamed: 'Nobody named',
  more: (count: number): string => `and ${number(count)} more`,
  inferredSign: 'dashed: inferred',
  via: (publishers: string): string => `via ${publishers}`,
  notAttributed: 'not attributed',
  sourcesDiffer: 'Sources differ',
  sourcesDifferMeaning: 'Some claims about this event contradict each other; the card shows them',

  // Long lists
  loadingRow: 'Loading',
  rowsShown: (first: number, last: number, total: number): string =>
    `${number(first)} to ${number(last)} of ${words.events(total)}`,
  previousRows: (count: number): string => `Previous ${number(count)} events`,
  nextRows: (count: number): string => `Next ${number(count)} events`,
  loadAll: (count: number): string => `Load all ${number(count)} as plain table`,
  loadAllMeaning: 'Puts every row into the page, so that the search of the browser finds it',
  allLoaded: (count: number): string => `${counted(count, { one: 'row', other: 'rows' })} in the page`,
  noEvents: 'No events to list.',
  endOfList: 'End of list.',
} as const;
