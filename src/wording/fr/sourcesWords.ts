import type { Source } from '#model/record.ts';
import type { Catalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number, form, counted } = numbersOf('fr-FR');

const KIND: Readonly<Record<Source['kind'], string>> = {
  article: 'article',
  agency: 'dépêche d’agence',
  document: 'document',
  dataset: 'jeu de données',
  broadcast: 'émission',
  post: 'publication en ligne',
};

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Sentences of: the panel of sources. */
export const sourcesWords: Catalogue['sourcesWords'] = {
  title: 'Sources',
  citedBy: (events) =>
    `Toutes les sources citées par ${form(events, { one: 'l’événement', other: `les ${words.events(events)}` })} de la vue`,
  citedByView: 'Toutes les sources citées par les événements de la vue',
  kind: (kind) => KIND[kind],
  citedIn: (events) => `Citée par ${words.events(events)}`,
  moreEvents: (count) => `et ${counted(count, { one: 'autre', other: 'autres' })}`,
  showOnly: 'N’afficher que ses événements',
  showMore: (count) => `Afficher ${number(count)} de plus`,
  empty: 'Aucun événement de la vue ne cite de source.',
  loading: 'Chargement des sources',

  copy: 'Copier en texte',
  copying: 'Collecte des sources',
  copied: (count) => counted(count, { one: 'source copiée', other: 'sources copiées' }),
  copyByHand: 'Le navigateur n’autorise pas la copie ici. Les sources en texte :',
  entry: (publisher, title, date, url) =>
    [ended(publisher), `« ${title} ».`, ended(date), ...(url === '' ? [] : [`${url}.`])].join(' '),
};
