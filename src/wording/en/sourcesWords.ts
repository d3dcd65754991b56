import type { Source } from '#model/record.ts';
import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number } = numbersOf('en-GB');

const KIND: Readonly<Record<Source['kind'], string>> = {
  article: 'article',
  agency: 'agency report',
  document: 'document',
  dataset: 'dataset',
  broadcast: 'broadcast',
  post: 'post',
};

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Sentences of: the panel of sources. */
export const sourcesWords = {
  title: 'Sources',
  citedBy: (events: number): string => `Every source cited by the ${words.events(events)} in view`,
  citedByView: 'Every source cited by the events in view',
  kind: (kind: Source['kind']): string => KIND[kind],
  citedIn: (events: number): string => `Cited by ${words.events(events)}`,
  moreEvents: (count: number): string => `and ${number(count)} more`,
  showOnly: 'Show only its events',
  showMore: (count: number): string => `Show ${number(count)} more`,
  empty: 'No event in view cites a source.',
  loading: 'Loading the sources',

  copy: 'Copy as text',
  copying: 'Gathering the sources',
  copied: (count: number): string => `${words.sources(count)} copied`,
  copyByHand: 'The browser does not allow copying here. The sources as text:',
  /** One line of the bibliography; `url` is blank where there is none. */
  entry: (publisher: string, title: string, date: string, url: string): string =>
    [ended(publisher), `“${title}”.`, ended(date), ...(url === '' ? [] : [`${url}.`])].join(' '),
} as const;
