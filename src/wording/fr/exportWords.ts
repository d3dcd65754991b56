import { ROLES, type Role } from '#model/role.ts';
import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';
import { agreed } from './agreement.ts';
import { words } from './words.ts';

const { number, form } = numbersOf('fr-FR');
const { events } = words;
const byRole = (say: (role: Role) => string): Readonly<Record<Role, string>> =>
  Object.fromEntries(ROLES.map((role) => [role, say(role)])) as Record<Role, string>;

/** Sentences of: downloads of the data, and the words inside a downloaded calendar. */
export const exportWords: LateCatalogue['exportWords'] = {
  heading: 'Télécharger les données',
  scope: 'Quels événements',
  view: (matched, total) => `Cette vue : ${number(matched)} sur ${events(total)}`,
  whole: (total) => `Le jeu de données entier : ${events(total)}`,
  format: 'Format du fichier',
  formatName: {
    dateline: 'Dateline (fichier JSON)',
    csv: 'Tableau (CSV)',
    geojson: 'Données cartographiques (GeoJSON)',
    icalendar: 'Agenda (iCalendar)',
  },
  formatAbout: {
    dateline: 'Complet : tous les rôles, affirmations et sources. Dateline peut le relire.',
    csv: 'Pour les tableurs et les statistiques : une ligne par événement.',
    geojson: 'Pour les logiciels de cartographie : un objet par lieu ; les événements sans point y figurent aussi.',
    icalendar:
      'Pour les agendas. Seuls les événements dont le jour est connu sont placés à un jour ; les autres sont des notes sans date, que beaucoup d’agendas n’affichent pas.',
  },
  about: 'Chaque fichier indique sa licence, sa version, son adresse et ses filtres.',
  download: 'Télécharger',
  downloadAs: (file) => `Télécharger ${file}`,
  writing: 'Écriture du fichier…',
  written: (count, file) => `${events(count)} ${form(count, { one: 'écrit', other: 'écrits' })} dans ${file}`,
  nothing: 'Aucun événement ne répond aux filtres : il n’y a rien à télécharger.',
  failed: 'Le fichier n’a pas pu être écrit. Veuillez réessayer.',

  calendar: {
    dateUncertain: 'date incertaine : {date}',
    date: {
      time: '{day} à {clock} {zone}',
      timeWithoutZone: '{day} à {clock}, fuseau horaire non indiqué',
      period: 'à un moment entre le {first} et le {last}, jour non indiqué',
      duration: 'du {first} au plus tôt au {last} au plus tard',
      days: 'du {first} au {last}',
      endNotStated: 'à partir du {first}, fin non indiquée',
      ongoing: 'depuis le {first}, en cours',
      startNotStated: 'jusqu’au {last}, début non indiqué',
      oneOf: 'un jour parmi {count}, du {first} au {last}',
      eachOf: 'chaque jour parmi {count}, du {first} au {last}',
      onOrBefore: 'au plus tard le {last}',
      onOrAfter: 'au plus tôt le {first}',
      notStated: 'date non indiquée',
      approximate: 'environ : {date}',
      uncertain: '{date}, à confirmer',
    },
    status: { occurred: 'survenu', reported: 'rapporté', planned: 'prévu', conditional: 'conditionnel' },
    role: byRole((role) => `${words.roleTitle(role)} : {value}`),
    roleInferred: byRole((role) => `${words.roleTitle(role)}, ${agreed(words.role(role), 'déduit')} : {value}`),
    inferred: 'déduit',
    announced: 'annoncé avant le jour même',
    line: {
      date: 'Date : {value}',
      status: 'Statut : {value}',
      place: 'Lieu : {value}',
      source: 'Source : {value}',
      data: 'Données : {value}',
      filter: 'Filtre : {value}',
      version: 'Version : {value}',
      licence: 'Licence : {value}',
      address: 'Adresse : {value}',
      accessed: 'Téléchargement : {value}',
    },
    versionOf: '{version} du {date}',
    counts: 'Événements : {matched} sur {total}',
    undated:
      'Événements dont le jour est connu : {dated}. Les autres n’en ont pas et sont des notes sans date : {undated}.',
  },
};
