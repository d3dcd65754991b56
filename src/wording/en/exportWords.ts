import { ROLES, type Role } from '#model/role.ts';
import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number, counted } = numbersOf('en-GB');
const events = (count: number): string => counted(count, { one: 'event', other: 'events' });
const byRole = (say: (role: Role) => string): Readonly<Record<Role, string>> =>
  Object.fromEntries(ROLES.map((role) => [role, say(role)])) as Record<Role, string>;

/** Sentences of: downloads of the data, and the words inside a downloaded calendar. */
export const exportWords = {
  heading: 'Download the data',
  scope: 'Which events',
  view: (matched: number, total: number): string => `This view: ${number(matched)} of ${events(total)}`,
  whole: (total: number): string => `The whole dataset: ${events(total)}`,
  format: 'File format',
  formatName: {
    dateline: 'Dateline (JSON)',
    csv: 'Table (CSV)',
    geojson: 'Map data (GeoJSON)',
    icalendar: 'Calendar (iCalendar)',
  },
  formatAbout: {
    dateline: 'Complete: every role, claim and source. Dateline reads it again.',
    csv: 'For spreadsheets and statistics: one line an event.',
    geojson: 'For mapping programs: one feature for each place; events without a point are in it too.',
    icalendar:
      'For calendars. Only events whose day is known stand on a day; the others are notes without a date, which many calendars do not show.',
  },
  about: 'Each file names its licence, version, address and filters.',
  download: 'Download',
  /** `file` is the file’s name. */
  downloadAs: (file: string): string => `Download ${file}`,
  writing: 'Writing the file…',
  written: (count: number, file: string): string => `${events(count)} written to ${file}`,
  nothing: 'No event meets the filters, so there is nothing to download.',
  failed: 'The file could not be written. Try again.',

  /** What stands in braces is filled in; days are ISO. */
  calendar: {
    dateUncertain: 'date uncertain: {date}',
    date: {
      time: '{day}, {clock} {zone}',
      timeWithoutZone: '{day}, {clock}, time zone not stated',
      period: 'at some time between {first} and {last}, day not stated',
      duration: 'from {first} at the earliest to {last} at the latest',
      days: 'from {first} to {last}',
      endNotStated: 'from {first}, end not stated',
      ongoing: 'since {first}, ongoing',
      startNotStated: 'until {last}, start not stated',
      oneOf: 'on one of {count} days, {first} to {last}',
      eachOf: 'on each of {count} days, {first} to {last}',
      onOrBefore: 'on or before {last}',
      onOrAfter: 'on or after {first}',
      notStated: 'date not stated',
      approximate: 'about: {date}',
      uncertain: '{date}, in doubt',
    },
    status: { occurred: 'occurred', reported: 'reported', planned: 'planned', conditional: 'conditional' },
    role: byRole((role) => `${words.roleTitle(role)}: {value}`),
    roleInferred: byRole((role) => `${words.roleTitle(role)}, inferred: {value}`),
    inferred: 'inferred',
    announced: 'announced before the day',
    line: {
      date: 'Date: {value}',
      status: 'Status: {value}',
      place: 'Place: {value}',
      source: 'Source: {value}',
      data: 'Data: {value}',
      filter: 'Filter: {value}',
      version: 'Version: {value}',
      licence: 'Licence: {value}',
      address: 'Address: {value}',
      accessed: 'Downloaded: {value}',
    },
    versionOf: '{version} of {date}',
    counts: 'Events: {matched} of {total}',
    undated: 'Events with a known day: {dated}. The others have none and are notes without a date: {undated}.',
  },
} as const;
