import { countryNames } from './countryNames.ts';
import { dateForms } from './dateForms.ts';
import { filterWords } from './filterWords.ts';
import { headerWords } from './headerWords.ts';
import { mapWords } from './mapWords.ts';
import { menuWords } from './menuWords.ts';
import { overviewWords } from './overviewWords.ts';
import { sourcesWords } from './sourcesWords.ts';
import { versionWords } from './versionWords.ts';
import { words } from './words.ts';

/** The English catalogue. It gives the others their shape, and stands while another is on its way. */
export const english = {
  locale: 'en-GB',
  countryNames,
  dateForms,
  words,
  menuWords,
  mapWords,
  filterWords,
  sourcesWords,
  overviewWords,
  headerWords,
  versionWords,
} as const;
