import type { Catalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { agreed } from './agreement.ts';

const { counted, form, number } = numbersOf('fr-FR');

const toSee = (count: number): string => form(count, { one: 'pour le voir', other: 'pour les voir' });

/** Sentences of the map. */
export const mapWords: Catalogue['mapWords'] = {
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  fit: 'Cadrer sur les participants',
  legend: 'Légende',
  withoutPlaceShort: (unplaced, matched) => `${number(unplaced)} sur ${number(matched)} sans lieu indiqué`,
  rolesAt: (title) => `Rôles : ${title}`,
  notStates: (count, inCard) => {
    const sentence = counted(count, {
      one: 'participant n’agit pour aucun État',
      other: 'participants n’agissent pour aucun État',
    });
    return inCard ? `${sentence} : voir la fiche` : sentence;
  },
  inferredSuffix: '· déduit',
  places: 'Lieux des événements',
  attributionShort: 'Natural Earth ; Crimée figurée en Ukraine (AG de l’ONU, 68/262)',
  attributionShortest: 'Natural Earth ; Crimée en Ukraine.',
  notMentioned: 'aucune mention ici, ce qui n’équivaut pas à une absence',
  through: (names) => `Par l’intermédiaire de\u202f: ${names}.`,
  announced: 'annonce faite avant le jour de l’événement',
  roleInferred: (role) => `${role}, ${agreed(role, 'déduit')}`,
  afterName: (role) => `\u202f: ${role}`,
  offMap: (country, role) => `${country}, ${role} : y déplacer la carte`,
  stated: (chain) => `Indiqué. ${chain}`,
  inferred: (reason) => `Déduit. ${reason}`,
  inferredWithoutReason: 'Déduit.',
  eventsAt: (place) => `Événements : ${place}`,
  notListed: (count) =>
    `${counted(count, { one: 'autre événement', other: 'autres événements' })} ; resserrez les filtres ${toSee(count)}`,
  placesOmitted: (count) =>
    `${counted(count, { one: 'autre lieu', other: 'autres lieux' })} ; resserrez les filtres ${toSee(count)}`,
  placeNames: (first, others) =>
    others === 0 ? first : `${first} et ${counted(others, { one: 'autre', other: 'autres' })}`,
  placeKnown: { stated: 'lieu indiqué', inferred: 'lieu déduit' },
};
