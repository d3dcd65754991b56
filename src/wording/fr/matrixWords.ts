import type { RoleSign } from '#model/role.ts';
import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { agreed } from './agreement.ts';
import { words } from './words.ts';

const { number, form, counted } = numbersOf('fr-FR');
const { events, states, participants } = words;

const others = (count: number): string => counted(count, { one: 'autre', other: 'autres' });
const present = (count: number): string => counted(count, { one: 'présent', other: 'présents' });
const notPresent = (count: number): string => counted(count, { one: 'non présent', other: 'non présents' });
const signWords = (sign: RoleSign): string => words.sign(sign).toLowerCase();

const NO_MENTION = 'aucune mention, ce qui n’équivaut pas à une absence';

/** Sentences of: the attendance matrix. */
export const matrixWords: LateCatalogue['matrixWords'] = {
  title: 'Matrice des présences',
  size: (eventCount, stateCount, otherCount) => {
    const across =
      otherCount === 0
        ? states(stateCount)
        : stateCount === 0
          ? participants(otherCount)
          : `${states(stateCount)} et ${others(otherCount)}`;
    return `${events(eventCount)} × ${across}`;
  },
  limits: (rows, rowTotal, columns, columnTotal) => {
    const first = form(rows, { one: 'Le premier', other: `Les ${number(rows)} premiers` });
    const down = rows < rowTotal ? `${first} sur ${events(rowTotal)}` : '';
    const across = columns < columnTotal ? `${number(columns)} sur ${participants(columnTotal)}` : '';
    return [down, across].filter((part) => part !== '').join(' ; ');
  },
  loading: 'Chargement de la matrice',
  noColumns: 'Aucun participant n’est nommé dans ces événements : il n’y a rien à mettre en regard.',

  // Toolbar
  columns: 'Colonnes :',
  columnsOf: { state: 'États', participant: 'participants' },
  groupBy: { state: 'Grouper les États par :', participant: 'Grouper les participants par :' },
  group: {
    presence: 'présence à l’événement sélectionné',
    organisation: 'OTAN et UE',
    region: 'région',
    name: 'nom',
    similarity: 'similitude',
    'left-out': 'absences et non-invitations',
  },
  order: 'Événements :',
  oldestFirst: 'anciens d’abord',
  newestFirst: 'récents d’abord',
  merge: 'Fusionner les colonnes identiques',
  csv: 'CSV',
  csvLabel: 'CSV de ce qui est affiché',
  noneSelected: 'Aucun événement sélectionné : ordre selon le nombre d’absences et de non-invitations',
  selectedNotShown:
    'L’événement sélectionné ne figure pas ici : ordre selon le nombre d’absences et de non-invitations',

  // Headings of columns
  groupName: {
    'not-present': 'Non-présence',
    present: 'Présence',
    mentioned: 'Mention',
    'not-named': 'Aucune mention ici',
    'nato-eu': 'OTAN et UE',
    nato: 'OTAN seulement',
    eu: 'UE seulement',
    neither: 'Dans aucune des deux',
    europe: 'Europe',
    americas: 'Amériques',
    asia: 'Asie',
    africa: 'Afrique',
    oceania: 'Océanie',
    'no-region': 'Sans région',
    'no-state': 'Autres que des États',
    alphabet: 'Par nom',
    alike: 'Semblables côte à côte',
    'left-out': 'Absence ou non-invitation',
    'never-left-out': 'Ni l’une ni l’autre',
  },
  groupSource: {
    organisation: (year) => `Membres en ${year}, selon les listes de ces organisations`,
    region: 'Régions des Nations unies (M49)',
  },
  groupCount: (name, count) => `${name}, ${number(count)}`,
  number: (count) => number(count),
  event: 'Événement',
  date: 'Date',
  corner: 'Événement et date',
  present: 'Présents',
  notPresent: 'Non',
  totals: 'Présents et non présents',
  eventsPer: { state: 'Événements par État', participant: 'Événements par participant' },
  columnName: (name, label, count, group) =>
    `${name === label ? name : `${name} (${label})`}, ${events(count)}, ${group}`,
  merged: (count, allStates) => (allStates ? states(count) : participants(count)),
  mergedNames: (count, names) => `${count} : ${names}`,
  times: (count) => `×${number(count)}`,

  // Rows and cells
  onOrBefore: 'au plus tard',
  onOrAfter: 'au plus tôt',
  noParticipants: 'Aucun participant nommé dans la source',
  noneShown: 'Aucun des participants affichés ici',
  cell: (participant, title, what) => `${participant}, ${title} : ${what}`,
  known: (role, certainty) => `${role}, ${agreed(role, certainty)}`,
  emptyCell: 'aucune mention (n’équivaut pas à une absence)',
  rowTotals: (title, there, notThere) => `${title} : ${present(there)}, ${notPresent(notThere)}`,
  rowStatus: (title, status) => `${title} : ${status}`,

  // Legend
  legend: 'Légende',
  attendance: 'Présences',
  mention: 'Mention',
  certainty: 'Certitude',
  empty: 'Case vide',
  emptyMeans: NO_MENTION,

  participantsNotDrawn: (count) =>
    `${counted(count, { one: 'autre participant n’est pas affiché', other: 'autres participants ne sont pas affichés' })}.`,
  eventsNotDrawn: (count) =>
    `${counted(count, { one: 'autre événement n’est pas affiché', other: 'autres événements ne sont pas affichés' })}.`,

  // Evidence
  evidence: 'Attestations',
  pane: 'Ce sur quoi repose la case',
  nothingChosen: 'Choisissez une case pour voir qui le dit.',
  notMentioned: NO_MENTION,
  notSaid: 'Rien dans cette notice ne renseigne sur sa présence.',
  noClaimLinked: 'Aucune affirmation de cette notice n’est rattachée à ce rôle.',
  noClaims: 'Cette notice ne contient aucune affirmation.',
  inferredBecause: (reason) => `Déduit. ${reason}`,
  inTheseEvents: (name) => `${name} dans ces événements`,
  eventTotals: 'Lors de cet événement',
  countOf: (count, sign) => `${events(count)} : ${signWords(sign)}`,
  countNotMentioned: (count) => `${events(count)} : aucune mention`,
  filterTo: (name) => `Filtrer sur « ${name} »`,

  // CSV
  csvHead: { id: 'Identifiant', title: 'Titre', edtf: 'Date (EDTF)', date: 'Date', status: 'Statut' },
  csvPresent: 'Présents',
  csvNotPresent: 'Non présents',
  csvCell: (role, certainty) => `${role} (${agreed(role, certainty)})`,
};
