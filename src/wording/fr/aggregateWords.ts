import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number, form } = numbersOf('fr-FR');

/** Of a date, which is feminine. */
const KNOWN = {
  day: 'Jour',
  month: 'Mois',
  year: 'Année ou plus',
  open: 'Multiple ou ouverte',
  undated: 'Non indiquée',
} as const;

const PLACED = { point: 'Point', country: 'Pays seulement', none: 'Non indiqué' } as const;

const BUSIEST = { month: 'le mois', day: 'le jour' } as const;

/** Sentences of: what is in view when nothing is selected. */
export const aggregateWords: LateCatalogue['aggregateWords'] = {
  /** The panel, in running text. */
  inView: 'Vue actuelle',
  allPlaces: 'Tous les lieux',
  noDates: 'aucune date indiquée',
  events: words.events,
  every: 'Tous les événements de ce jeu de données.',
  some: (total) => `Sur ${words.events(total)}, ceux qui répondent aux filtres.`,
  none: 'Aucun événement ne répond aux filtres.',
  tooMany: (limit) =>
    `Trop nombreux pour être tracés un à un. Resserrez les filtres ou la période jusqu’à ${words.events(limit)} au plus pour voir chacun d’eux.`,
  zoomToBusiest: (unit) => `Zoomer sur ${BUSIEST[unit]} le plus fourni`,
  busiest: (span, count) => `${span} : ${words.events(count)}`,
  openAsList: 'Ouvrir en liste',
  openSources: 'Sources',
  openSourcesCount: (count) => `Sources (${number(count)})`,

  byType: 'Par type',
  byStatus: 'Par statut',
  allTypes: (count) => `Afficher ${form(count, { one: 'le type', other: `les ${number(count)} types` })}`,
  fewerTypes: 'Afficher moins de types',
  knownDate: 'Précision de la date',
  known: (precision) => KNOWN[precision],
  place: 'Lieu',
  placed: (how) => PLACED[how],
  about: 'À propos de ce jeu de données',
};
