import { numbersOf } from '#wording/numbers.ts';

const { counted, number } = numbersOf('en-GB');

/** Sentences of the map. */
export const mapWords = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to participants',
  legend: 'Legend',
  /** The same as withoutPlace, in fewer words. */
  withoutPlaceShort: (unplaced: number, matched: number): string =>
    `${number(unplaced)} of ${number(matched)} ${unplaced === 1 ? 'has' : 'have'} no stated place`,
  rolesAt: (title: string): string => `Roles at: ${title}`,
  /** `inCard`: the card shows the same event, so that they can be found there. */
  notStates: (count: number, inCard: boolean): string => {
    const sentence = counted(count, {
      one: 'participant stands for no state',
      other: 'participants stand for no state',
    });
    return inCard ? `${sentence}: see the card` : sentence;
  },
  inferredSuffix: '· inferred',
  places: 'Places of events',
  attributionShortest: 'Natural Earth; Crimea as Ukraine.',
  attributionShort: 'Natural Earth; Crimea shown as Ukraine (UN GA 68/262)',
  notMentioned: 'not mentioned here, which is not the same as absent',
  /** Who had the role for the state. */
  through: (names: string): string => `Through ${names}.`,
  announced: 'announced before the day',
  /** A role with its certainty, which never shows in the drawing alone. */
  roleInferred: (role: string): string => `${role}, inferred`,
  /** What stands after the name of a state that has the role: “Croatia absent”. */
  afterName: (role: string): string => ` ${role}`,
  offMap: (country: string, role: string): string => `${country} ${role}: move the map there`,
  stated: (chain: string): string => `Stated. ${chain}`,
  inferred: (reason: string): string => `Inferred. ${reason}`,
  inferredWithoutReason: 'Inferred.',
  eventsAt: (place: string): string => `Events at ${place}`,
  notListed: (count: number): string =>
    `${counted(count, { one: 'event', other: 'events' })} more; narrow the filters to see them`,
  placesOmitted: (count: number): string =>
    `${counted(count, { one: 'more place', other: 'more places' })}; narrow the filters to see them`,
  placeNames: (first: string, others: number): string => (others === 0 ? first : `${first} and ${number(others)} more`),
  placeKnown: { stated: 'place stated', inferred: 'place inferred' },
} as const;
