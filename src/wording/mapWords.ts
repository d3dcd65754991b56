import type { PlaceMark } from '#model/answers.ts';
import { countWords, words } from './words.ts';

/** Sentences of the map. */
export const mapWords = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to participants',
  legend: 'Legend',
  inferredSuffix: '· inferred',
  places: 'Places of events',
  attributionShort: 'Natural Earth; Crimea shown as Ukraine (UN GA 68/262)',
  notMentioned: 'not mentioned here, which is not the same as absent',
  onlyNaming: (country: string): string => `Show only events that name ${country}`,
  onlyAs: (country: string, role: string): string => `Show only events with ${country} as ${role}`,
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
