import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('fr-FR');
const events = (count: number): string => counted(count, { one: 'événement', other: 'événements' });

export const figureWords: LateCatalogue['figureWords'] = {
  filters: (filters) => `Filtres : ${filters}`,
  counted: (matched, total) => `${events(matched)} sur ${number(total)}`,
  span: (count, span) => `${events(count)}, ${span}`,
  sources: (sources, count) => `${count === 1 ? 'Source' : 'Sources'} : ${sources}`,
  sourceCount: (count) => `Sources : ${number(count)}, nommées dans les données`,
  published: (title, publisher) => `${title}, ${publisher}`,
  data: (dataset) => `Données : ${dataset}`,
  dataVersion: (dataset, version) => `Données : ${dataset}, version ${version}`,
  dataAt: (data, address) => `${data} ; ${address}`,
  licence: (name) => `Licence : ${name}`,
  place: 'Lieu, avec son nombre d’événements',
  placeOfEvent: 'Lieu de cet événement',
  placeVague: 'Pays seulement, ou déduit',
  noEvents: 'Aucun événement ne correspond aux filtres.',
  noDates: 'Aucun de ces événements n’a de date précisée : il n’y a pas de chronologie à dessiner.',

  density: {
    day: (most) =>
      `Trop d’événements pour dessiner chacun : les barres les comptent par jour, à l’échelle de la racine carrée, au plus ${number(most)}.`,
    week: (most) =>
      `Trop d’événements pour dessiner chacun : les barres les comptent par semaine, à l’échelle de la racine carrée, au plus ${number(most)}.`,
    month: (most) =>
      `Trop d’événements pour dessiner chacun : les barres les comptent par mois, à l’échelle de la racine carrée, au plus ${number(most)}.`,
    quarter: (most) =>
      `Trop d’événements pour dessiner chacun : les barres les comptent par trimestre, à l’échelle de la racine carrée, au plus ${number(most)}.`,
    year: (most) =>
      `Trop d’événements pour dessiner chacun : les barres les comptent par an, à l’échelle de la racine carrée, au plus ${number(most)}.`,
  },
  densityUncertain: 'Plus pâle : événements de date moins sûre, répartis sur le temps où ils ont pu avoir lieu.',

  timelineOf: (count, span) => `Chronologie de ${events(count)}, ${span}`,
  mapOf: (title) => `Carte des États selon leur rôle : ${title}`,
  placesOf: (count) => `Carte de ${counted(count, { one: 'lieu', other: 'lieux' })} d’événements`,
  matrixOf: (rows, columns) =>
    `Tableau des présences : ${events(rows)}, ${counted(columns, { one: 'participant', other: 'participants' })}`,
};
