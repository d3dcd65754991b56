import { compactNumber } from '#wording/compactNumber.ts';
import { numbersOf } from '#wording/numbers.ts';

const { counted } = numbersOf('en-GB');

/** Sentences of: the map where places are too many or too near each other to be drawn each. */
export const clusterWords = {
  /** So short that it fits a small circle. */
  compact: compactNumber('en-GB', { thousand: 'k', million: 'M' }),
  /** What the size of a circle means. */
  legend: 'Events per place',
  /** Of a circle: the place with most events, how many more there are, and the events of all. */
  holds: (name: string, others: number): string =>
    others === 0 ? name : `${name} and ${counted(others, { one: 'more place', other: 'more places' })}`,
  zooms: 'Select to zoom in',
  lists: 'Select to list the events',
  /** Where some are listed by name: those that are not. */
  otherPlaces: 'Other places near here',
} as const;
