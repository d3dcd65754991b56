import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { words } from './words.ts';

const { number, counted } = numbersOf('fr-FR');

const COLUMN = {
  date: 'Date',
  type: 'Type',
  event: 'Événement',
  place: 'Lieu',
  status: 'Statut',
  participants: 'Participants',
  source: 'Qui le dit',
  mode: 'Modalité',
  tags: 'Mots-clés',
  verification: 'Vérification',
} as const;

/** Sentences of: the list. */
export const listWords: LateCatalogue['listWords'] = {
  list: 'Liste',
  about: 'Le même contenu que la frise et la carte, en texte',
  caption: 'Événements, un par ligne. Les boutons de la première ligne les trient.',
  column: (column) => COLUMN[column],
  columns: 'Colonnes',
  columnsShown: 'Colonnes affichées',
  alwaysShown: 'toujours affichée',
  sortBy: 'Trier par',

  // How well a date is known, where the date itself does not say it
  dayKnown: 'jour connu',
  bothDaysKnown: 'premier et dernier jour connus',
  aboutDate: 'date exacte non indiquée',
  onOrBefore: 'au plus tard',
  onOrAfter: 'au plus tôt',

  // Cells
  participant: (name, role) => `${name} : ${role}`,
  nobodyNamed: 'Personne n’est nommé',
  more: (count) => `et ${counted(count, { one: 'autre', other: 'autres' })}`,
  inferredSign: 'tirets : déduit',
  via: (publishers) => `via ${publishers}`,
  notAttributed: 'sans attribution',
  sourcesDiffer: 'Les sources divergent',
  sourcesDifferMeaning: 'Des affirmations sur cet événement se contredisent ; la fiche les présente',

  // Long lists
  loadingRow: 'Chargement',
  rowsShown: (first, last, total) => `${number(first)} à ${number(last)} sur ${words.events(total)}`,
  previousRows: (count) => counted(count, { one: 'événement précédent', other: 'événements précédents' }),
  nextRows: (count) => counted(count, { one: 'événement suivant', other: 'événements suivants' }),
  loadAll: (count) => `Tout charger (${number(count)}) en tableau simple`,
  loadAllMeaning: 'Place toutes les lignes dans la page, afin que la recherche du navigateur les trouve',
  allLoaded: (count) => `${counted(count, { one: 'ligne', other: 'lignes' })} dans la page`,
  noEvents: 'Aucun événement à présenter.',
  endOfList: 'Fin de la liste.',
};
