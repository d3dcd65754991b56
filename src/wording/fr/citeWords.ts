import type { LateCatalogue } from '#wording/catalogue.ts';
import { agreed } from './agreement.ts';
import { onDay } from './dateForms.ts';

/** Sentences of: citations, and the page of a dataset that stands without the app. */
export const citeWords: LateCatalogue['citeWords'] = {
  // A citation
  dataset: 'jeu de données',
  partOf: (title, dataset) => `« ${title} », dans : ${dataset}`,
  partIn: (dataset) => `Dans : ${dataset}`,
  version: (version) => `version nº ${version}`,
  versionOf: (version, day) => `version ${version} du ${day}`,
  filters: (filters) => `Filtres : ${filters}`,
  licence: (name) => `Licence : ${name}`,
  accessed: (day) => `consulté ${onDay(day) ?? day}`,

  // The page of a dataset
  open: 'Ouvrir sur la frise et la carte',
  openEvent: 'Voir sur la frise et la carte',
  openEventNamed: (title) => `Voir sur la frise et la carte : ${title}`,
  about: 'À propos de ces données',
  dates: 'Période',
  noDates: 'Aucun événement n’a de date indiquée',
  licenceTerm: 'Licence d’utilisation',
  versionTerm: 'Version des données',
  versionDay: (version, day) => `${version}, publiée ${onDay(day) ?? day}`,
  file: 'Fichier',
  contact: 'Signaler une erreur à',
  cite: 'Comment citer',
  addDay: 'Ajoutez le jour de votre consultation.',
  pictureAlt: (title) =>
    `Frise des événements de « ${title} ». La liste de cette page donne les mêmes informations sous forme de texte.`,
  notMentioned:
    'Qui n’est pas nommé à un événement n’est pas mentionné par ses sources ; cela ne dit pas qu’il était absent.',
  inferredMeans: '« Déduit » qualifie ce qui découle d’une source sans y être dit ; la raison est indiquée à côté.',
  inferredRole: (role) => `${role}, ${agreed(role, 'déduit')}`,
  dateLine: (date) => `Date : ${date}`,
  statusLine: (status) => `Statut : ${status}`,
};
