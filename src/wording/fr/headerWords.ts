import type { Catalogue } from '#wording/catalogue.ts';
import { words } from './words.ts';

/** Sentences of the header, the choice of views and the phone's sheet. */
export const headerWords: Catalogue['headerWords'] = {
  views: 'Vues',
  show: { timeline: 'Frise et carte', matrix: 'Matrice', list: 'Liste' },
  explore: 'Explorer',
  chooseDataset: 'Choisir un jeu de données',
  datasetEvents: words.events,
  shownNow: 'affiché actuellement',
  darkTheme: 'Thème sombre',
  lightTheme: 'Thème clair',
  language: 'Langue',
  more: 'Plus',
  share: 'Partager',
  help: 'Aide',
  sheet: { more: 'Développer l’événement', less: 'Réduire l’événement' },
  panel: { more: 'Développer le panneau', less: 'Réduire le panneau' },
  gridInLandscape: 'La grille de tous les événements demande un écran plus large : tournez le téléphone.',
  offline: 'Vous êtes hors connexion',
  offlineDetail:
    'Ce qui est chargé continue de fonctionner ; les autres jeux de données et langues demandent une connexion.',
  datasetsFailed: 'La liste des jeux de données n’a pas pu être chargée',
  datasetsFailedDetail: 'Ce jeu de données est complet. Rechargez la page pour réessayer.',
  languageFailed: 'Cette langue n’a pas pu être chargée',
  languageFailedDetail: 'La page reste dans la langue précédente. Rechargez-la pour réessayer.',
};
