import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDate } from '#model/parseDate.ts';
import { ROLES } from '#model/role.ts';
import { dateWords, windowWords } from '#wording/dates.ts';
import { english } from '#wording/en/english.ts';
import { attendanceWords, roleWords } from '#wording/sentences.ts';
import { speak } from '#wording/words.ts';
import { ukrainian } from './ukrainian.ts';

beforeAll(() => speak(ukrainian));
afterAll(() => speak(english));

const { words, menuWords, filterWords, matrixWords, listWords, overviewWords, printWords, sourcesWords } = ukrainian;

/** Versions of the language data differ in which space stands between numbers and words. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
const window = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2026, 0, 1) };

it.each([
  ['2025-03-11', '11 березня 2025 р.'],
  ['2025-03-11T18:00', '11 березня 2025 р., 18:00 (часовий пояс не зазначено)'],
  ['2025-03-11/2025-03-13', '11–13 березня 2025 р.'],
  ['2025-02-28/2025-03-01', '28 лютого – 1 березня 2025 р.'],
  ['2025-03', 'березень 2025 р., день не зазначено'],
  ['2025-03~', 'приблизно березень 2025 р.'],
  ['2025-03-11~', 'приблизно 11 березня 2025 р.'],
  ['2001-24', 'грудень 2001 р. – лютий 2002 р., день не зазначено'],
  ['-0043', '44 до н. е., день не зазначено'],
  ['2025-03-11?', '11 березня 2025 р., непевно'],
  ['2024-XX-01', '1-ше число у 2024 р., місяць невідомий'],
  ['2024-XX-03', '3-тє число у 2024 р., місяць невідомий'],
  ['2024-XX-07', '7-ме число у 2024 р., місяць невідомий'],
  ['2024-XX-12', '12-те число у 2024 р., місяць невідомий'],
  ['2024-XX-16', '16-те число у 2024 р., місяць невідомий'],
  ['2024-XX-22', '22-ге число у 2024 р., місяць невідомий'],
  ['[..2025-03-11]', 'не пізніше ніж 11 березня 2025 р.'],
  ['[2025-03-11..]', 'не раніше ніж 11 березня 2025 р.'],
  ['2025-03-11/', 'від 11 березня 2025 р., кінець не зазначено'],
  ['2025-03-11/..', 'від 11 березня 2025 р., триває'],
  ['[2025-03-01,2025-03-04]', 'один із 2 днів, 1–4 березня 2025 р.'],
  ['', 'дату не зазначено'],
])('%s reads "%s"', (edtf, expected) => {
  const parsed = parseDate(edtf);
  expect(parsed.ok && plain(dateWords(parsed.date))).toBe(expected);
});

describe('numbers take their form of the word', () => {
  const ones = [0, 1, 2, 5, 11, 21, 22, 25, 111];
  const said = (say: (count: number) => string): string[] => ones.map(say);

  it('when things are counted', () => {
    const forms = ['подій', 'подія', 'події', 'подій', 'подій', 'подія', 'події', 'подій', 'подій'];
    expect(said(words.events)).toEqual(forms.map((form, i) => `${ones[i]} ${form}`));
    expect([1, 2, 5, 21].map(words.states)).toEqual(['1 держава', '2 держави', '5 держав', '21 держава']);
    expect([1, 2, 5, 21].map(words.articles)).toEqual(['1 стаття', '2 статті', '5 статей', '21 стаття']);
    expect([1, 2, 5, 21].map(words.claims)).toEqual(['1 твердження', '2 твердження', '5 тверджень', '21 твердження']);
  });

  it('when some of them are meant', () => {
    expect(words.resultCount(7, 21)).toBe('7 із 21 події');
    expect(words.resultCount(2, 2)).toBe('2 із 2 подій');
  });

  it('when something is done to them', () => {
    expect([1, 2, 5, 21].map(filterWords.showEvents)).toEqual([
      'Показати 1 подію',
      'Показати 2 події',
      'Показати 5 подій',
      'Показати 21 подію',
    ]);
  });

  it('when something is in them', () => {
    expect([1, 3, 21].map(sourcesWords.citedIn)).toEqual([
      'Посилання в 1 події',
      'Посилання в 3 подіях',
      'Посилання в 21 події',
    ]);
  });

  it('together with the verb', () => {
    expect([1, 2, 5, 21].map((count) => filterWords.without('window', count))).toEqual([
      'Без умови «проміжок часу» залишиться 1 подія.',
      'Без умови «проміжок часу» залишаться 2 події.',
      'Без умови «проміжок часу» залишиться 5 подій.',
      'Без умови «проміжок часу» залишиться 21 подія.',
    ]);
    expect([1, 2].map(listWords.nextRows)).toEqual(['Наступна 1 подія', 'Наступні 2 події']);
  });

  it('with units of time', () => {
    const steps = ([1, 3, 5] as const).map((count) => overviewWords.by('month', count));
    expect(steps).toEqual(['крок: місяць', 'крок: 3 місяці', 'крок: 5 місяців']);
  });
});

it('a sentence says who was there, who was not, and what of it is inferred', () => {
  const attendance = { present: 30, presentInferred: 29, absent: 2, notInvited: 1 };
  expect(attendanceWords({ attendance, status: 'reported' })).toBe(
    '30 присутніх (з них 29 виснувано), 2 відсутні, 1 не запрошено',
  );
  expect(attendanceWords({ attendance, status: 'planned' })).toMatch(/^30 очікуваних/);
});

it('names stay in the nominative, and roles suit any gender and number', () => {
  expect(menuWords.whereRole('Сполучені Штати', 'not-invited')).toBe(
    'Показати лише події з роллю «не запрошено»: Сполучені Штати',
  );
  expect(listWords.participant('Хорватія', roleWords('absent', true))).toBe('Хорватія: відсутність, виснувано');
  // Adjectives and participles in the singular would have to agree with the name.
  expect(ROLES.map(words.role).filter((role) => /(ий|ій|[ае]на|ла|в)$/u.test(role))).toEqual([]);
});

it('not mentioned, not invited and absent are three things', () => {
  expect([matrixWords.emptyMeans, words.role('not-invited'), words.role('absent')]).toEqual([
    'не згадано, а це не те саме, що відсутність',
    'не запрошено',
    'відсутність',
  ]);
});

it('an abbreviated year does not bring a second full stop', () => {
  const span = windowWords(window);
  expect(plain(printWords.eventOn('Зустріч', span))).toMatch(/[^.] р\.$/);
  expect(plain(overviewWords.fullest(3, span))).toMatch(/[^.] р\.$/);
  expect(plain(filterWords.windowIs(span))).toBe('час: 1 січня 2024 р. – 31 грудня 2025 року');
  expect(plain(sourcesWords.entry('УНІАН', 'Хто представить Україну', '11 березня 2025 р.', ''))).toBe(
    'УНІАН. «Хто представить Україну». 11 березня 2025 р.',
  );
});

it('types that datasets use are translated, others stand as they are', () => {
  expect(['meeting', 'call', 'Саміт', 'constructor'].map(words.type)).toEqual([
    'Зустріч',
    'Телефонна розмова',
    'Саміт',
    'Constructor',
  ]);
});

it('every country that English knows has a name', () => {
  const codes = (table: string): string[] =>
    table
      .split('|')
      .map((entry) => entry.slice(0, 3))
      .sort();
  expect(codes(ukrainian.countryNames)).toEqual(codes(english.countryNames));
});

it('no letter is borrowed from Latin or Russian', () => {
  const texts = JSON.stringify(ukrainian, (_key, value) => (typeof value === 'function' ? value.toString() : value));
  expect(texts).not.toMatch(/[ыэъё]/iu);
  expect(texts.match(/\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/gu)).toBeNull();
});
