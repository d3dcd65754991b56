import type { Facet } from '#model/filter.ts';
import type { Catalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { onDay } from './dateForms.ts';
import { words } from './words.ts';

const { number, counted } = numbersOf('fr-FR');

const TOTAL: Readonly<Record<Facet, (count: number) => string>> = {
  // Places bring countries that have no role, so that these are not the states of the header.
  country: (count) => `${number(count)} pays`,
  participant: words.participants,
  role: (count) => counted(count, { one: 'rôle', other: 'rôles' }),
  type: (count) => counted(count, { one: 'type', other: 'types' }),
  status: (count) => counted(count, { one: 'statut', other: 'statuts' }),
  certainty: (count) => counted(count, { one: 'degré de certitude', other: 'degrés de certitude' }),
  source: words.sources,
  tag: (count) => counted(count, { one: 'mot-clé', other: 'mots-clés' }),
  mode: (count) => counted(count, { one: 'modalité', other: 'modalités' }),
  verification: (count) => counted(count, { one: 'niveau', other: 'niveaux' }),
};

const PART = { text: 'recherche', window: 'période' } as const;

const FEMININE: ReadonlySet<Facet> = new Set(['certainty', 'source', 'mode', 'verification']);

/** Values that are several and say so themselves; they stand without quotation marks. */
const ONE_OF = 'l’un des ';
const ALL_OF = 'à la fois ';

/** A facet, the search or the time window, in running text. */
function partWords(part: Facet | 'text' | 'window'): string {
  return part === 'text' || part === 'window' ? PART[part] : words.facet(part).toLowerCase();
}

/** Sentences of the filter bar. */
export const filterWords: Catalogue['filterWords'] = {
  filters: 'Filtres',
  searchEvents: 'Rechercher',
  clearSearch: 'Effacer la recherche',
  closeSearch: 'Fermer la recherche',
  clearFilters: 'Effacer les filtres',
  moreFilters: 'Autres filtres',
  facets: 'Critères',
  clear: 'Effacer',
  done: 'Terminé',
  back: 'Retour',
  showEvents: (count) => `Afficher ${words.events(count)}`,
  filterBy: (facet) => `Filtrer par ${partWords(facet)}`,
  active: (label, value) => `${label} : ${typeof value === 'number' ? number(value) : value}`,
  ofTotal: (total) => `sur ${words.events(total)}`,
  chosen: (count) => `${number(count)} choix`,

  // A facet's panel
  find: {
    country: 'Chercher un pays',
    participant: 'Chercher un État, une organisation ou une personne',
    type: 'Chercher un type',
    source: 'Chercher une source',
    tag: 'Chercher un mot-clé',
  },
  inTheRoleOf: 'Avec pour rôle',
  anyRole: 'tout rôle',
  severalRoles: 'plusieurs rôles',
  scope: 'À quel titre',
  scopeName: (scope) => words.sentence(words.scope(scope)),
  severalScopes: 'Les pays choisis diffèrent sur ce point. Un choix fait ici vaut pour tous.',
  match: 'Combiner par',
  total: (facet, count) => TOTAL[facet](count),
  found: (count) => counted(count, { one: 'résultat', other: 'résultats' }),
  nothingFound: (search) => `Rien ici ne contient « ${search} »`,
  shown: (shown, total) => `${number(shown)} sur ${number(total)} à l’affichage ; cherchez pour trouver le reste`,

  // The time window
  removeWindow: 'Retirer la période',

  // No event is left
  noMatches: 'Aucun événement ne correspond à ces filtres',
  is: (part, value) => {
    const saysIt = value.startsWith(ONE_OF) || value.startsWith(ALL_OF);
    return `${FEMININE.has(part) ? 'la' : 'le'} ${partWords(part)} est ${saysIt ? value : `« ${value} »`}`;
  },
  oneOf: (count) => `${ONE_OF}${number(count)} choix`,
  allOf: (count) => `${ALL_OF}chacun des ${number(count)} choix`,
  together: (values) => `${ALL_OF}« ${values} »`,
  searchIs: (text) => `la recherche est « ${text} »`,
  windowIs: (span) => {
    const day = onDay(span);
    return day === null ? `la période va ${span}` : `la période est ${day}`;
  },
  without: (part, count) =>
    `Sans le filtre « ${partWords(part)} », ${counted(count, { one: 'événement correspond', other: 'événements correspondent' })}.`,
  noneAlone: 'En retirer un seul n’en fait revenir aucun.',
  removeValue: (value) => `Retirer « ${value} »`,
  remove: (part) => `Retirer le filtre « ${partWords(part)} »`,
};
