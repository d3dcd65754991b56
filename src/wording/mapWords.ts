import type { PlaceMark } from '#model/answers.ts';
import type { Role } from '#model/role.ts';
import { countWords, words } from './words.ts';

/** Sentences of the map. */
export const mapWords = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to participants',
  legend: 'Legend',
  rolesAt: (title: string): string => `Roles at: ${title}`,
  /** `inCard`: the card shows the same event, so that they can be found there. */
  notStates: (count: number, inCard: boolean): string => {
    const sentence = countWords(count, 'participant is not a state', 'participants are not states');
    return inCard ? `${sentence}: see the card` : sentence;
  },
  inferredSuffix: '· inferred',
  places: 'Places of events',
  attributionShort: 'Natural Earth; Crimea shown as Ukraine (UN GA 68/262)',
  notMentioned: 'not mentioned here, which is not the same as absent',
  announced: 'announced before the day',
  /** A role with its certainty, which never shows in the drawing alone. */
  role: (role: Role, inferred: boolean): string => (inferred ? `${words.role(role)}, inferred` : words.role(role)),
  offMap: (country: string, role: string): string => `${country} ${role}: move the map there`,
  unnamed: (name: string): string => `${name}, unnamed`,
  stated: (chain: string): string => `Stated. ${chain}`,
  inferred: (reason: string): string => `Inferred. ${reason}`,
  inferredWithoutReason: 'Inferred.',
  eventsAt: (place: string): string => `Events at ${place}`,
  notListed: (count: number): string => `${words.events(count)} more; narrow the filters to see them`,
  placesOmitted: (count: number): string =>
    `${countWords(count, 'more place', 'more places')}; narrow the filters to see them`,
  placeNames: ([first, ...others]: readonly [PlaceMark, ...PlaceMark[]]): string =>
    others.length === 0 ? first.name : `${first.name} and ${others.length} more`,
  placeKnown: ({ precision, certainty }: PlaceMark): string => {
    const known = certainty === 'inferred' ? 'place inferred' : 'place stated';
    return precision === 'country' || precision === 'region' ? `${known}, ${words.precision(precision)}` : known;
  },
} as const;
