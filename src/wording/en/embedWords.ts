import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('en-GB');

/** Sentences of the view that stands in somebody else's page. */
export const embedWords = {
  openFullView: 'Open full view',
  newTab: 'opens in a new tab',
  source: (title: string, publisher: string): string => `Source: ${title}, ${publisher}`,
  sourceAndMore: (title: string, publisher: string, more: number): string =>
    `Source: ${title}, ${publisher}, and ${number(more)} more`,
  counted: (matched: number, total: number): string =>
    `${number(matched)} of ${counted(total, { one: 'event', other: 'events' })}`,
  version: (version: string): string => `data version ${version}`,
  changed: 'The data have changed since this was cited.',
  changedLink: 'See what was cited',
  failed: 'The data could not be loaded',
  failedDetail: 'The full view may still work.',
  noVersion: (version: string): string => `Version ${version} of the data is not on this site.`,
  legend: 'Legend',
  timeline: 'Timeline',
  map: 'Map',
  matrix: 'Attendance matrix',
  marks: 'Events in time; arrows move between them, Enter opens one',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeTime: 'Show all of time',
  close: 'Close',
  whoSaysSo: 'Who says so',
  rollCall: 'Roll call',
  noRoles: 'Nobody has a role in this event.',
  nothing: 'No event meets the filters.',
  events: 'Events',
  /** How well the dates of a group are known. */
  known: {
    day: 'day known',
    span: 'dates known',
    part: 'day unknown',
    several: 'one of several days',
    doubt: 'date uncertain',
    bound: 'day unknown',
    open: 'end or start unknown',
    none: 'date not stated',
  },
} as const;
