import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('fr-FR');

export const embedWords: LateCatalogue['embedWords'] = {
  openFullView: 'Ouvrir la vue complète',
  newTab: 's’ouvre dans un nouvel onglet',
  source: (title, publisher) => `Source : ${title}, ${publisher}`,
  sourceAndMore: (title, publisher, more) =>
    `Source : ${title}, ${publisher}, et ${counted(more, { one: 'autre', other: 'autres' })}`,
  counted: (matched, total) => `${counted(matched, { one: 'événement', other: 'événements' })} sur ${number(total)}`,
  version: (version) => `version des données ${version}`,
  changed: 'Les données ont changé depuis cette citation.',
  changedLink: 'Voir ce qui a été cité',
  failed: 'Les données n’ont pas pu être chargées',
  failedDetail: 'La vue complète fonctionne peut-être.',
  noVersion: (version) => `La version ${version} des données n’est pas sur ce site.`,
  legend: 'Légende',
  timeline: 'Chronologie',
  map: 'Carte',
  matrix: 'Tableau des présences',
  marks: 'Événements dans le temps ; les flèches passent de l’un à l’autre, Entrée en ouvre un',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  wholeTime: 'Afficher toute la période',
  close: 'Fermer',
  whoSaysSo: 'Qui le dit',
  rollCall: 'Appel',
  noRoles: 'Personne n’a de rôle dans cet événement.',
  nothing: 'Aucun événement ne correspond aux filtres.',
  events: 'Événements',
  known: {
    day: 'jour connu',
    span: 'dates connues',
    part: 'jour inconnu',
    several: 'un jour parmi plusieurs',
    doubt: 'date incertaine',
    bound: 'jour inconnu',
    open: 'fin ou début inconnus',
    none: 'date non précisée',
  },
};
