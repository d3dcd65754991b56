import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('en-GB');
const events = (count: number): string => counted(count, { one: 'event', other: 'events' });

/** Sentences of: pictures for reports, and the printed page. */
export const printWords = {
  // In the picture of the timeline
  rolesOf: (name: string): string => `Colours and signs: the role of ${name}.`,
  hiddenEvent: (title: string): string => `${title} (hidden by filters)`,
  laneCount: (lane: string, count: number): string => `${lane}: ${events(count)}`,
  eventOn: (title: string, date: string): string => `${title}: ${date}.`,
  unlabelled: (count: number, drawn: number): string =>
    `${number(count)} of ${events(drawn)} drawn here stand without their names, for want of room.`,
  notDrawn: (count: number): string => `${events(count)} more cannot be drawn here.`,
  undated: (count: number): string =>
    counted(count, {
      one: 'event has no stated date and is not drawn.',
      other: 'events have no stated date and are not drawn.',
    }),

  // In the picture of the map
  mapOf: (title: string): string => `Map: roles of states, ${title}`,
  mapOfPlaces: (places: string): string => `Map: places of events, ${places}`,
  places: (count: number): string => counted(count, { one: 'place', other: 'places' }),
  stateAs: (state: string, role: string): string => `${state} ${role}`,
  outsideMap: (states: string): string => `Outside this map: ${states}.`,
  namelessOnMap: (states: string): string => `No room for the name: ${states}.`,
  placesNotDrawn: (count: number): string =>
    `${counted(count, { one: 'place', other: 'places' })} more cannot be drawn here.`,
  placeWith: (place: string, count: number): string => `${place}: ${events(count)}`,

  // The printed page
  figure: (place: number): string => `Figure ${number(place)}.`,
  timelineCaption: {
    type: 'Events by type.',
    status: 'Events by status.',
    country: 'Events by country.',
    source: 'Events by source.',
    none: 'Events over time.',
  },
  daysKnown: (known: number, drawn: number): string =>
    `${number(known)} of ${events(drawn)} ${known === 1 ? 'has' : 'have'} a known day.`,
  mapCaption: (title: string): string => `States by role: ${title}.`,
  placesCaption: 'Where events took place.',
  inferred: (sign: string): string => `${sign}, inferred`,
  signCount: (sign: string, count: number): string => `${sign}: ${number(count)}`,
  /** One document through which all claims came; `source` is its title. */
  allThrough: (claims: number, source: string): string =>
    claims === 1 ? `Read in: ${source}.` : `All ${number(claims)} claims were read in: ${source}.`,
  sourceNumber: (place: number): string => `source ${number(place)}`,
  /** `others` are the numbers of claims: 2 and 5. */
  differ: (others: string): string => `Sources differ: see ${others}.`,
  bibliography: 'Sources',
  knownThrough: (source: string): string => `Known through: ${source}.`,
  moreSources: (count: number): string => counted(count, { one: 'more source.', other: 'more sources.' }),
  firstRows: (shown: number, matched: number): string => `The first ${number(shown)} of ${events(matched)}.`,
  moreParticipants: (count: number): string => `and ${number(count)} more`,
  participantsOf: (role: string, names: string): string => `${role}: ${names}`,
  filters: (sentence: string): string => `Filters: ${sentence}`,
  dataset: (id: string, day: string): string => `Dataset ${id}, printed ${day}`,
  licence: (name: string): string => `Data licence: ${name}`,
} as const;
