import { describe, expect, it } from 'vitest';
import { COUNTRY_SCOPES, FACETS } from '#model/filter.ts';
import { LANGUAGES, type Language } from '#model/language.ts';
import { RELATION_KINDS } from '#model/record.ts';
import { CERTAINTIES, ROLE_SIGNS, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { englishLate } from '#wording/en/englishLate.ts';
import type { WholeCatalogue } from './catalogue.ts';
import { catalogueOf } from './languages.ts';

type Say = (...given: unknown[]) => unknown;

/** A name, or anything else that is said as it is given. */
const NAME = 'Ω';

/** What a function says when it is given names and numbers; blank where it takes exact words instead. */
function said(say: Say, given: readonly unknown[]): string {
  try {
    const text = say(...given);
    return typeof text === 'string' && !/undefined|NaN/.test(text) ? text : '';
  } catch {
    return '';
  }
}

/** One and several of everything, with a name or a number at each place. */
function samplesOf({ length }: Say): readonly (readonly unknown[])[] {
  const places = Array.from({ length });
  return places.reduce<unknown[][]>(
    (all) => all.flatMap((start) => [1, 3, NAME].map((next) => [...start, next])),
    [[]],
  );
}

/** Everything that a catalogue says, under where it says it. */
function collect(part: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (typeof part === 'string') into.set(path, part);
  else if (typeof part === 'function') {
    const say = part as Say;
    for (const given of samplesOf(say)) into.set(`${path}(${given.join(', ')})`, said(say, given));
  } else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) collect(value, path === '' ? key : `${path}.${key}`, into);
  }
  return into;
}

/** What a catalogue says of the exact words of the data. */
function exactWords({ words, filterWords, menuWords, listWords, sourcesWords }: WholeCatalogue): readonly string[] {
  const columns = ['date', 'type', 'event', 'place', 'status', 'participants', 'source', 'mode', 'tags'] as const;
  const kinds = ['article', 'agency', 'document', 'dataset', 'broadcast', 'post'] as const;
  const types = ['meeting', 'statement', 'report', 'proposal', 'decision', 'agreement', 'deployment'];
  return [
    ...ROLES.flatMap((role) => [words.role(role), words.roleTitle(role), menuWords.whereRole(NAME, role)]),
    ...ROLE_SIGNS.map(words.sign),
    ...STATUSES.map(words.status),
    ...CERTAINTIES.map(words.certainty),
    ...FACETS.flatMap((facet) => [words.facet(facet), filterWords.filterBy(facet), filterWords.total(facet, 3)]),
    ...COUNTRY_SCOPES.map(words.scope),
    ...MODES.map(words.mode),
    ...VERIFICATION_LEVELS.flatMap((level) => [words.verificationLevel(level), words.verification(level)]),
    ...RELATION_KINDS.flatMap((kind) => [words.relation(kind, 'from'), words.relation(kind, 'to')]),
    ...(['venue', 'city', 'region', 'country'] as const).map(words.precision),
    ...columns.map(listWords.column),
    ...kinds.flatMap((kind) => [sourcesWords.kind(kind), words.oneSource(kind)]),
    ...[...types, 'call', 'attack', 'visit'].map(words.type),
  ];
}

async function textsOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const whole = { ...englishLate, ...(await catalogueOf(language)) };
  const { locale, countryNames, ...catalogue } = whole;
  const texts = collect(catalogue, '', new Map());
  for (const [place, word] of exactWords(whole).entries()) texts.set(`exact ${place}`, word);
  return texts;
}

/** What is the same in English, and rightly so; Ω stands for a name. */
const SAME: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  fr: [
    ...['Codes', 'CSV', 'Date', 'Date (EDTF)', 'Dates', 'Dateline', 'Europe', 'Image', 'Licence', 'Mention'],
    ...['Notes', 'Participant', 'Participants', 'Source', 'Sources', 'Tab', 'Type', 'Types', 'type'],
    ...['article', 'document', '1 article', '1 participant', '1 source', '3 articles', '3 participants'],
    ...['3 sources', '3 types', 'source 1', 'source 3', 'Sources (1)', 'Sources (3)', 'Figure 1.', 'Figure 3.'],
    ...['via Ω', 'via 1', 'via 3', '1 absent', 'participants'],
  ],
  uk: ['CSV', 'Dateline', 'Tab', 'Shift', 'Enter', 'Esc', 'Home', 'End', 'Page up', 'Page down'],
};

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

describe.each(OTHERS)('%s', (language) => {
  it('leaves nothing in English', async () => {
    const [english, other] = [await textsOf('en'), await textsOf(language)];
    const isWord = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(NAME, ''));
    const left = [...other].filter(([path, text]) => isWord(text) && english.get(path) === text);
    expect(left.filter(([, text]) => !SAME[language].includes(text))).toEqual([]);
  });

  it('uses the apostrophe and the ellipsis of print', async () => {
    const texts = [...(await textsOf(language)).values()];
    expect(texts.filter((text) => /['"]|\.\.\./.test(text))).toEqual([]);
  });
});

it('French has narrow no-break spaces around its double signs', async () => {
  const texts = [...(await textsOf('fr')).values()];
  // A colon between letters or digits is a time, an address or the like.
  const bare = /[^\u202F][;:!?»](?!\w)|«(?!\u202F)/u;
  expect(texts.filter((text) => bare.test(text))).toEqual([]);
});
