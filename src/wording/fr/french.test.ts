import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDate } from '#model/parseDate.ts';
import { ROLES, type Role } from '#model/role.ts';
import { dateWords } from '#wording/dates.ts';
import { english } from '#wording/en/english.ts';
import { attendanceWords, roleWords } from '#wording/sentences.ts';
import { speak } from '#wording/words.ts';
import { countryForm } from './countryForms.ts';
import { french } from './french.ts';

beforeEach(() => speak(french));
afterEach(() => speak(english));

const { words, menuWords, mapWords, matrixWords, filterWords, overviewWords } = french;
/** The narrow no-break space stands as an ordinary one, so that a test can be read. */
const plain = (text: string): string => text.replaceAll('\u202F', ' ');

it.each([
  ['2025-03-11', '11 mars 2025'],
  ['2025-03-11T18:00', '11 mars 2025, 18:00 (fuseau horaire non indiqué)'],
  ['2025-03-11/2025-03-13', 'du 11 au 13 mars 2025'],
  ['2025-02-28/2025-03-01', 'du 28 février au 1er mars 2025'],
  ['2025-03', 'mars 2025, jour non indiqué'],
  ['2025-03~', 'vers mars 2025'],
  ['2025-03-11~', 'vers le 11 mars 2025'],
  ['2025-03-11/2025-03-13~', 'environ du 11 au 13 mars 2025'],
  ['2001-21', 'de mars à mai 2001, jour non indiqué'],
  ['201X', 'de 2010 à 2019, jour non indiqué'],
  ['-0043', '44 av. J.-C., jour non indiqué'],
  ['2025-03-11?', '11 mars 2025, date incertaine'],
  ['2024-XX-16', 'un 16 en 2024, mois inconnu'],
  ['2024-XX-01', 'un 1er en 2024, mois inconnu'],
  ['[..2025-03-11]', 'au plus tard le 11 mars 2025'],
  ['[2025-03-01..]', 'au plus tôt le 1er mars 2025'],
  ['2025-03-11/', 'à partir du 11 mars 2025, fin non indiquée'],
  ['2025-03-11/..', 'depuis le 11 mars 2025, en cours'],
  ['/2025-03-11', 'jusqu’au 11 mars 2025, début non indiqué'],
  ['[2025-03-01,2025-03-04]', 'un jour parmi 2, du 1er au 4 mars 2025'],
  ['', 'date non indiquée'],
])('%s reads "%s"', (edtf, expected) => {
  const parsed = parseDate(edtf);
  expect(parsed.ok && dateWords(parsed.date)).toBe(expected);
});

describe('numbers', () => {
  it('take the singular for 0 and 1 only, and a million the plain plural', () => {
    expect([0, 1, 2, 5, 21, 1_000_000].map(words.events).map(plain)).toEqual([
      '0 événement',
      '1 événement',
      '2 événements',
      '5 événements',
      '21 événements',
      '1 000 000 événements',
    ]);
  });

  it('make the verb and the pronoun agree', () => {
    expect([1, 2].map((count) => plain(mapWords.notStates(count, true)))).toEqual([
      '1 participant n’agit pour aucun État : voir la fiche',
      '2 participants n’agissent pour aucun État : voir la fiche',
    ]);
    expect([1, 2].map((count) => plain(mapWords.notListed(count)))).toEqual([
      '1 autre événement ; resserrez les filtres pour le voir',
      '2 autres événements ; resserrez les filtres pour les voir',
    ]);
    expect(overviewWords.openStart(1)).toBe('1 événement peut précéder toutes ces dates.');
  });

  it('count those who were there and those who were not', () => {
    const attendance = { present: 30, presentInferred: 29, absent: 2, notInvited: 1 };
    expect(attendanceWords({ attendance, status: 'reported' })).toBe(
      '30 présents dont 29 déduits, 2 absents, 1 non invité',
    );
    expect(attendanceWords({ attendance, status: 'planned' })).toMatch(/^30 attendus/);
  });
});

describe('roles', () => {
  it('are nouns, which stand after every name, and certainty agrees with them', () => {
    expect(roleWords('not-invited', false)).toBe('non-invitation');
    expect(roleWords('host', true)).toBe('hôte, déduit');
    expect(matrixWords.known(words.role('absent'), words.certainty('stated'))).toBe('absence, indiquée');
    expect(matrixWords.csvCell(words.role('attended'), words.certainty('inferred-group'))).toBe(
      'présence (déduite du groupe)',
    );
  });

  it('agree with masculine nouns for these alone', () => {
    const masculine = ROLES.filter((role) => roleWords(role, true).endsWith(', déduit'));
    expect(masculine).toEqual(['host', 'co-host', 'signatory', 'addressee', 'subject']);
  });
});

describe('the menu', () => {
  it.each<[string, Role, string]>([
    ['États-Unis', 'not-invited', 'les États-Unis n’étaient pas invités'],
    ['Croatie', 'absent', 'la Croatie était absente'],
    ['Ukraine', 'represented', 'l’Ukraine était représentée'],
    ['Philippines', 'opposed', 'les Philippines se sont opposées'],
    ['Mexique', 'attended', 'le Mexique était présent'],
    ['Royaume-Uni', 'proposer', 'le Royaume-Uni a fait la proposition'],
    ['Île Maurice', 'absent', 'l’île Maurice était absente'],
    ['Cuba', 'signatory', 'Cuba a signé'],
    ['OTAN', 'absent', '« OTAN » a pour rôle : absence'],
  ])('says of %s, %s: "%s"', (name, role, expected) => {
    expect(plain(menuWords.whereRole(name, role))).toBe(`N’afficher que les événements où ${expected}`);
  });

  it('knows the names of the table by their gender', () => {
    const says = (name: string): string => {
      const form = countryForm(name);
      return form ? `${form.text} ${form.isFeminine ? 'f' : 'm'}${form.isPlural ? 'pl' : ''}` : '–';
    };
    expect(['Corée du Nord', 'Guinée-Bissau', 'Congo-Brazzaville', 'Honduras', 'Irak', 'Pays-Bas'].map(says)).toEqual([
      'la Corée du Nord f',
      'la Guinée-Bissau f',
      'le Congo-Brazzaville m',
      'le Honduras m',
      'l’Irak m',
      'les Pays-Bas mpl',
    ]);
    expect(['République démocratique du Congo', 'Îles Cook', 'Israël', 'Svalbard et Jan Mayen'].map(says)).toEqual([
      'la République démocratique du Congo f',
      'les îles Cook fpl',
      'Israël m',
      '–',
    ]);
  });
});

it('filters read as a sentence', () => {
  expect(plain(filterWords.is('participant', 'Croatie (absence)'))).toBe('le participant est « Croatie (absence) »');
  expect(plain(filterWords.is('source', filterWords.oneOf(5)))).toBe('la source est l’un des 5 choix');
  expect(filterWords.windowIs('du 1er au 4 mars 2025')).toBe('la période va du 1er au 4 mars 2025');
  expect(filterWords.windowIs('1 mars 2025')).toBe('la période est le 1er mars 2025');
});

it('types that datasets often use are translated, others stand as they are', () => {
  expect(['meeting', 'call', 'agreement', 'constructor', 'Sommet'].map(words.type)).toEqual([
    'Réunion',
    'Appel',
    'Accord',
    'Constructor',
    'Sommet',
  ]);
});
