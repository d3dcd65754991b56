import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { agreed } from './agreement.ts';
import { onDay } from './dateForms.ts';
import { words } from './words.ts';

const { number, form, counted } = numbersOf('fr-FR');
const { events } = words;

/** Sentences of: pictures for reports, and the printed page. */
export const printWords: LateCatalogue['printWords'] = {
  // In the picture of the timeline
  rolesOf: (name) => `Couleurs et signes : le rôle de « ${name} ».`,
  hiddenEvent: (title) => `${title} (masqué par les filtres)`,
  laneCount: (lane, count) => `${lane} : ${events(count)}`,
  eventOn: (title, date) => `${title} : ${date}.`,
  unlabelled: (count, drawn) =>
    `Sans leur nom, faute de place : ${number(count)} sur ${counted(drawn, { one: 'événement tracé', other: 'événements tracés' })} ici.`,
  notDrawn: (count) =>
    counted(count, {
      one: 'autre événement ne peut être tracé ici.',
      other: 'autres événements ne peuvent être tracés ici.',
    }),
  undated: (count) =>
    counted(count, {
      one: 'événement n’a pas de date indiquée et n’est pas tracé.',
      other: 'événements n’ont pas de date indiquée et ne sont pas tracés.',
    }),

  // In the picture of the map
  mapOf: (title) => `Carte : rôles des États, ${title}`,
  mapOfPlaces: (places) => `Carte : lieux des événements, ${places}`,
  places: (count) => counted(count, { one: 'lieu', other: 'lieux' }),
  stateAs: (state, role) => `${state} (${role})`,
  outsideMap: (states) => `Hors de cette carte : ${states}.`,
  namelessOnMap: (states) => `Sans place pour le nom : ${states}.`,
  placesNotDrawn: (count) =>
    counted(count, {
      one: 'autre lieu ne peut être tracé ici.',
      other: 'autres lieux ne peuvent être tracés ici.',
    }),
  placeWith: (place, count) => `${place} : ${events(count)}`,

  // The printed page
  figure: (place) => `Figure ${number(place)}.`,
  timelineCaption: {
    type: 'Événements par type.',
    status: 'Événements par statut.',
    country: 'Événements par pays.',
    source: 'Événements par source.',
    none: 'Événements au fil du temps.',
  },
  daysKnown: (known, drawn) => `Jour connu pour ${number(known)} sur ${events(drawn)}.`,
  mapCaption: (title) => `États par rôle : ${title}.`,
  placesCaption: 'Lieux des événements.',
  inferred: (sign) => `${sign}, ${agreed(sign, 'déduit')}`,
  signCount: (sign, count) => `${sign} : ${number(count)}`,
  allThrough: (claims, source) =>
    `${form(claims, { one: 'Lue dans', other: `Les ${number(claims)} affirmations ont été lues dans` })} : ${source}.`,
  sourceNumber: (place) => `source ${number(place)}`,
  differ: (claims) => `Les sources divergent : voir ${claims}.`,
  bibliography: 'Sources',
  knownThrough: (source) => `Par l’intermédiaire de : ${source}.`,
  moreSources: (count) => counted(count, { one: 'autre source.', other: 'autres sources.' }),
  firstRows: (shown, matched) =>
    `${form(shown, { one: 'Le premier', other: `Les ${number(shown)} premiers` })} sur ${events(matched)}.`,
  moreParticipants: (count) => `et ${counted(count, { one: 'autre', other: 'autres' })}`,
  participantsOf: (role, names) => `${role} : ${names}`,
  filters: (sentence) => `Filtres : ${sentence}`,
  dataset: (id, day) => `Jeu de données ${id}, imprimé ${onDay(day) ?? day}`,
  licence: (name) => `Licence des données : ${name}`,
};
