import { englishLate } from '#wording/en/englishLate.ts';
import type { LateCatalogue } from './catalogue.ts';
import { whenSpoken } from './words.ts';

/**
 * The words of views, dialogs and figures that are fetched when they are wanted, in the language that is spoken now. What
 * the opening view fetches must not import them; other languages than English bring them along.
 */
export let {
  aggregateWords,
  matrixWords,
  listWords,
  helpWords,
  printWords,
  embedWords,
  denseWords,
  clusterWords,
  citeWords,
  exportWords,
  figureWords,
  shareWords,
}: LateCatalogue = englishLate;

whenSpoken((next) => {
  ({
    aggregateWords,
    matrixWords,
    listWords,
    helpWords,
    printWords,
    embedWords,
    denseWords,
    clusterWords,
    citeWords,
    exportWords,
    figureWords,
    shareWords,
  } = 'matrixWords' in next ? next : englishLate);
});
