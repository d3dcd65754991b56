import type { Catalogue } from '#wording/catalogue.ts';
import { ended, inEvents, number, sources } from './forms.ts';

const KIND = {
  article: 'стаття',
  agency: 'повідомлення агентства',
  document: 'документ',
  dataset: 'набір даних',
  broadcast: 'передача',
  post: 'допис',
} as const;

/** Sentences of: the panel of sources. */
export const sourcesWords: Catalogue['sourcesWords'] = {
  title: 'Джерела',
  citedBy: (events) => `Усі джерела, на які посилаються показані події (${number(events)})`,
  citedByView: 'Усі джерела, на які посилаються показані події',
  kind: (kind) => KIND[kind],
  citedIn: (events) => `Посилання ${inEvents(events)}`,
  moreEvents: (count) => `і ще ${number(count)}`,
  showOnly: 'Показати лише його події',
  showMore: (count) => `Показати ще ${number(count)}`,
  empty: 'Жодна з показаних подій не посилається на джерело.',
  loading: 'Завантаження джерел',

  copy: 'Копіювати як текст',
  copying: 'Джерела збираються',
  copied: (count) => `Скопійовано ${sources(count)}`,
  copyByHand: 'Браузер не дозволяє тут копіювати. Джерела текстом:',
  entry: (publisher, title, date, url) =>
    [ended(publisher), `«${title}».`, ended(date), ...(url === '' ? [] : [`${url}.`])].join(' '),
};
