import { words } from '#wording/words.ts';
import type { Cited } from './cited.ts';
import { containerOf, dayParts, keyOf, noteOf, onOneLine, plainAddress } from './citedText.ts';

/** A day as CSL takes it: one list of year, month and day. */
type CslDay = { readonly 'date-parts': readonly [readonly [number, number, number]] };

/** An item of CSL-JSON, by the names of its schema (csl-data.json, version 1.0.2). `source` is what shows the data. */
export type CslItem = {
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly version?: string;
  readonly issued?: CslDay;
  readonly accessed?: CslDay;
  readonly URL?: string;
  readonly source: string;
  readonly note: string;
  readonly language: string;
};

/** A list of one item as text, which is how files of CSL-JSON are read. */
export function cslJsonCitation(cited: Cited): string {
  return `${JSON.stringify([cslItem(cited)], null, 2)}\n`;
}

function cslItem(cited: Cited): CslItem {
  const container = containerOf(cited);
  const issued = dayParts(cited.versionDate);
  const accessed = dayParts(cited.accessed);
  return {
    id: keyOf(cited),
    type: 'dataset',
    title: onOneLine(cited.title),
    ...(container === null ? {} : { 'container-title': container }),
    ...(cited.version === null ? {} : { version: cited.version }),
    ...(issued === null ? {} : { issued: { 'date-parts': [issued] } }),
    ...(accessed === null ? {} : { accessed: { 'date-parts': [accessed] } }),
    ...(cited.address === null ? {} : { URL: plainAddress(cited.address) }),
    source: words.brand,
    note: noteOf(cited),
    language: onOneLine(cited.language),
  };
}
