import type { MatrixColumns } from '#model/answers.ts';
import type { RoleSign } from '#model/role.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('en-GB');

const events = (count: number): string => counted(count, { one: 'event', other: 'events' });
const states = (count: number): string => counted(count, { one: 'state', other: 'states' });
const participants = (count: number): string => counted(count, { one: 'participant', other: 'participants' });
const others = (count: number): string => counted(count, { one: 'other', other: 'others' });

const SIGN: Readonly<Record<RoleSign, string>> = {
  'not-invited': 'not invited',
  absent: 'absent',
  host: 'host',
  acted: 'acted',
  attended: 'attended',
  represented: 'represented',
  subject: 'subject',
};

/** Sentences of: the attendance matrix. */
export const matrixWords = {
  title: 'Attendance matrix',
  /** “11 events × 34 states and 5 others”. */
  size: (eventCount: number, stateCount: number, otherCount: number): string => {
    const across =
      otherCount === 0
        ? states(stateCount)
        : stateCount === 0
          ? participants(otherCount)
          : `${states(stateCount)} and ${others(otherCount)}`;
    return `${events(eventCount)} × ${across}`;
  },
  /** “The first 5,000 of 8,000 events; 200 of 312 participants”; what is shown whole is left out. */
  limits: (rows: number, rowTotal: number, columns: number, columnTotal: number): string => {
    const down = rows < rowTotal ? `The first ${number(rows)} of ${events(rowTotal)}` : '';
    const across = columns < columnTotal ? `${number(columns)} of ${participants(columnTotal)}` : '';
    return [down, across].filter((part) => part !== '').join('; ');
  },
  loading: 'Loading the matrix',
  noColumns: 'No participants are named in these events, so there is nothing to set against them.',

  // Toolbar
  columns: 'Columns:',
  columnsOf: { state: 'states', participant: 'participants' } as const satisfies Record<MatrixColumns, string>,
  groupBy: { state: 'Group states by:', participant: 'Group participants by:' } as const,
  group: {
    presence: 'presence at selected event',
    organisation: 'NATO and EU',
    region: 'region',
    name: 'name',
    similarity: 'similarity',
    'left-out': 'how often absent or not invited',
  } as const,
  order: 'Events:',
  oldestFirst: 'oldest first',
  newestFirst: 'newest first',
  merge: 'Merge identical columns',
  csv: 'CSV',
  csvLabel: 'CSV of what is shown',
  noneSelected: 'No event is selected: ordered by how often absent or not invited',
  selectedNotShown: 'The selected event is not among these: ordered by how often absent or not invited',

  // Headings of columns
  groupName: {
    'not-present': 'Not present',
    present: 'Present',
    mentioned: 'Mentioned',
    'not-named': 'Not named here',
    'nato-eu': 'NATO and EU',
    nato: 'NATO only',
    eu: 'EU only',
    neither: 'In neither',
    europe: 'Europe',
    americas: 'Americas',
    asia: 'Asia',
    africa: 'Africa',
    oceania: 'Oceania',
    'no-region': 'No region',
    'no-state': 'Not states',
    alphabet: 'By name',
    alike: 'Alike ones side by side',
    'left-out': 'Absent or not invited',
    'never-left-out': 'Neither',
  } as const,
  /** Where a grouping comes from. */
  groupSource: {
    organisation: (year: number): string => `Members in ${year}, as the treaty organisations list them`,
    region: 'Regions of the United Nations (M49)',
  },
  groupCount: (name: string, count: number): string => `${name}, ${number(count)}`,
  number: (count: number): string => number(count),
  corner: 'Event and date',
  event: 'Event',
  date: 'Date',
  present: 'Present',
  notPresent: 'Not',
  totals: 'Present and not present',
  eventsPer: { state: 'Events per state', participant: 'Events per participant' } as const,
  /** “United States (USA), 2 events, not present”. */
  columnName: (name: string, label: string, count: number, group: string): string =>
    `${name === label ? name : `${name} (${label})`}, ${events(count)}, ${group}`,
  /** Several states or participants in one column. */
  merged: (count: number, allStates: boolean): string => (allStates ? states(count) : participants(count)),
  mergedNames: (count: string, names: string): string => `${count}: ${names}`,
  times: (count: number): string => `×${number(count)}`,

  // Rows and cells
  onOrBefore: 'on or before',
  onOrAfter: 'on or after',
  noParticipants: 'No participants named in the source',
  noneShown: 'None of the participants shown here',
  /** “United States, NATO military chiefs meet: not invited, stated”. */
  cell: (participant: string, title: string, what: string): string => `${participant}, ${title}: ${what}`,
  known: (role: string, certainty: string): string => `${role}, ${certainty}`,
  emptyCell: 'not mentioned (not the same as absent)',
  rowTotals: (title: string, present: number, notPresent: number): string =>
    `${title}: ${number(present)} present, ${number(notPresent)} not present`,
  rowStatus: (title: string, status: string): string => `${title}: ${status}`,

  // Legend
  legend: 'Legend',
  attendance: 'Attendance',
  mention: 'Mention',
  certainty: 'Certainty',
  empty: 'Empty cell',
  emptyMeans: 'not mentioned, which is not the same as absent',

  // The figure
  participantsNotDrawn: (count: number): string =>
    `${counted(count, { one: 'more participant is', other: 'more participants are' })} not drawn.`,
  eventsNotDrawn: (count: number): string =>
    `${counted(count, { one: 'more event is', other: 'more events are' })} not drawn.`,

  // Evidence
  evidence: 'Evidence',
  pane: 'What the cell rests on',
  nothingChosen: 'Choose a cell to see who says so.',
  notMentioned: 'not mentioned, which is not the same as absent',
  notSaid: 'Nothing in this record says whether it was there.',
  noClaimLinked: 'No claim of this record is linked to this role.',
  noClaims: 'This record holds no claims.',
  inferredBecause: (reason: string): string => `Inferred. ${reason}`,
  inTheseEvents: (name: string): string => `${name} in these events`,
  eventTotals: 'At this event',
  countOf: (count: number, sign: RoleSign): string => `${events(count)}: ${SIGN[sign]}`,
  countNotMentioned: (count: number): string => `${events(count)}: not mentioned`,
  filterTo: (name: string): string => `Filter to ${name}`,

  // CSV
  csvHead: { id: 'Event id', title: 'Title', edtf: 'Date (EDTF)', date: 'Date', status: 'Status' } as const,
  csvPresent: 'Present',
  csvNotPresent: 'Not present',
  csvCell: (role: string, certainty: string): string => `${role} (${certainty})`,
} as const;
