import { aggregateWords } from './aggregateWords.ts';
import { citeWords } from './citeWords.ts';
import { clusterWords } from './clusterWords.ts';
import { denseWords } from './denseWords.ts';
import { embedWords } from './embedWords.ts';
import { exportWords } from './exportWords.ts';
import { figureWords } from './figureWords.ts';
import { helpWords } from './helpWords.ts';
import { listWords } from './listWords.ts';
import { matrixWords } from './matrixWords.ts';
import { printWords } from './printWords.ts';
import { shareWords } from './shareWords.ts';

/** What English says where the opening view says nothing: views, dialogs and figures that are fetched when they are wanted. */
export const englishLate = {
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
} as const;
