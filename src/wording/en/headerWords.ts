import { numbersOf } from '#wording/numbers.ts';

const { counted } = numbersOf('en-GB');

/** Sentences of the header, the choice of views and the phone's sheet. */
export const headerWords = {
  views: 'Views',
  show: { timeline: 'Timeline and map', matrix: 'Matrix', list: 'List' },
  /** On a phone, in place of “Timeline and map”. */
  explore: 'Explore',
  chooseDataset: 'Choose a dataset',
  datasetEvents: (count: number): string => counted(count, { one: 'event', other: 'events' }),
  shownNow: 'shown now',
  darkTheme: 'Dark theme',
  lightTheme: 'Light theme',
  language: 'Language',
  more: 'More',
  share: 'Share',
  help: 'Help',
  sheet: { more: 'Show more of the event', less: 'Show less of the event' },
  panel: { more: 'Show more of the panel', less: 'Show less of the panel' },
  gridInLandscape: 'The grid of all events needs a wider screen: turn the phone.',
  offline: 'You are offline',
  offlineDetail: 'What is loaded keeps working; other datasets and languages need a connection.',
  datasetsFailed: 'The list of datasets could not be fetched',
  datasetsFailedDetail: 'This dataset is complete. Reload the page to try again.',
  languageFailed: 'This language could not be fetched',
  languageFailedDetail: 'The page stays in the language before. Reload it to try again.',
} as const;
