import { bibtexCitation } from './bibtexCitation.ts';
import type { Cited } from './cited.ts';
import { cslJsonCitation } from './cslJsonCitation.ts';
import { plainCitation } from './plainCitation.ts';
import { risCitation } from './risCitation.ts';

/** A way to write a citation: its text, and what a file of it is called. Text is UTF-8. */
export type CitationForm = {
  readonly id: 'plain' | 'bibtex' | 'ris' | 'csl-json';
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (cited: Cited) => string;
};

/** In the order in which they are offered. */
export const CITATION_FORMS: readonly CitationForm[] = [
  { id: 'plain', extension: 'txt', mediaType: 'text/plain', write: plainCitation },
  { id: 'bibtex', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtexCitation },
  { id: 'ris', extension: 'ris', mediaType: 'application/x-research-info-systems', write: risCitation },
  { id: 'csl-json', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJsonCitation },
];
