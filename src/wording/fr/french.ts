import type { WholeCatalogue } from '#wording/catalogue.ts';
import { aggregateWords } from './aggregateWords.ts';
import { citeWords } from './citeWords.ts';
import { clusterWords } from './clusterWords.ts';
import { countryNames } from './countryNames.ts';
import { dateForms } from './dateForms.ts';
import { denseWords } from './denseWords.ts';
import { embedWords } from './embedWords.ts';
import { exportWords } from './exportWords.ts';
import { figureWords } from './figureWords.ts';
import { filterWords } from './filterWords.ts';
import { headerWords } from './headerWords.ts';
import { helpWords } from './helpWords.ts';
import { listWords } from './listWords.ts';
import { mapWords } from './mapWords.ts';
import { matrixWords } from './matrixWords.ts';
import { menuWords } from './menuWords.ts';
import { overviewWords } from './overviewWords.ts';
import { printWords } from './printWords.ts';
import { shareWords } from './shareWords.ts';
import { sourcesWords } from './sourcesWords.ts';
import { versionWords } from './versionWords.ts';
import { words } from './words.ts';

/** The French catalogue. */
export const french: WholeCatalogue = {
  locale: 'fr-FR',
  countryNames,
  dateForms,
  words,
  menuWords,
  mapWords,
  filterWords,
  matrixWords,
  listWords,
  sourcesWords,
  overviewWords,
  aggregateWords,
  helpWords,
  printWords,
  headerWords,
  exportWords,
  citeWords,
  versionWords,
  embedWords,
  denseWords,
  clusterWords,
  figureWords,
  shareWords,
};
