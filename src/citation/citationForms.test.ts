import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '#wording/languages.ts';
import { speak } from '#wording/words.ts';
import { bibtexCitation } from './bibtexCitation.ts';
import { CITATION_FORMS } from './citationForms.ts';
import type { Cited } from './cited.ts';
import { cslJsonCitation } from './cslJsonCitation.ts';
import { plainCitation } from './plainCitation.ts';
import { risCitation } from './risCitation.ts';
import { HOSTILE_TITLES, PARIS } from './testCited.ts';

/** What an independent program reads from a file: exactly one item, as CSL-JSON. */
function readBy(type: string, text: string): Readonly<Record<string, unknown>> {
  const { data } = new Cite(text, { forceType: type, generateGraph: false });
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

const FORMS = [
  ['BibTeX', (cited: Cited) => readBy('@biblatex/text', bibtexCitation(cited))],
  ['RIS', (cited: Cited) => readBy('@ris/file', risCitation(cited))],
  ['CSL-JSON', (cited: Cited) => readBy('@else/json', cslJsonCitation(cited))],
] as const;

const NOTE = '7 of 11 events. Filters: Participant: United States as not invited; Type: meeting. Licence: CC BY 4.0';
const whole: Cited = { ...PARIS, title: PARIS.dataset.title, filters: [], matched: 11 };

afterEach(async () => speak(await catalogueOf('en')));

describe.each(FORMS)('%s', (_name, read) => {
  it('gives title, version, address, day of access, counts, filters and licence to an independent parser', () => {
    expect(read(PARIS)).toMatchObject({
      title: 'Who was in Paris',
      version: '3f9c1e2ab012',
      URL: PARIS.address,
      accessed: { 'date-parts': [[2025, 11, 22]] },
      note: expect.stringMatching(new RegExp(`${NOTE}$`)),
    });
  });

  it.each(HOSTILE_TITLES)('keeps the title: %s', (title) => {
    expect(read({ ...PARIS, title })['title']).toBe(title.replace(/ {2,}/g, ' '));
  });

  it('puts a title of several lines on one', () => {
    expect(read({ ...PARIS, title: 'One\r\nER  - \nTY  - JOUR\u2028two' })['title']).toBe('One ER - TY - JOUR two');
  });

  it('keeps any title, and stays one item', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const title = `a ${text.replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')} z`.replace(/ +/g, ' ');
        expect(read({ ...PARIS, title })['title']).toBe(title);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('keeps hostile filters and a hostile licence in the note', () => {
    const filters = ['Text: 50 % {of} it', 'Tag: a_b & c'];
    const licence = { name: 'Own\nlicence #1' };
    const { note } = read({ ...PARIS, filters, dataset: { ...PARIS.dataset, licence } });
    expect(note).toContain('7 of 11 events. Filters: Text: 50 % {of} it; Tag: a_b & c. Licence: Own licence #1');
  });

  it('names no author and no publisher, since the data name none', () => {
    const item = read(PARIS);
    expect(['author', 'editor', 'publisher'].filter((name) => name in item)).toEqual([]);
  });

  it('leaves out version, date and address where they are not known', () => {
    const item = read({ ...PARIS, version: null, versionDate: null, address: null });
    expect(['version', 'issued', 'URL'].filter((name) => name in item)).toEqual([]);
    expect(item['title']).toBe('Who was in Paris');
  });
});

describe('BibTeX', () => {
  it('is an entry that the oldest styles know, with braces that pair up whatever the title', () => {
    for (const title of HOSTILE_TITLES) {
      const text = bibtexCitation({ ...PARIS, title });
      expect(text).toMatch(/^@misc\{paris-2025-03-11-3f9c1e2ab012,\n/);
      let depth = 0;
      const letters = [...text];
      for (const [at, letter] of letters.entries()) {
        depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
        if (at > 5 && at < letters.length - 2) expect(depth).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('escapes what TeX would act upon, which not every parser minds', () => {
    const title = '100 % of A & B for $5, #1 a_b ~ x^2 \\no <i> | `q` --';
    expect(bibtexCitation({ ...PARIS, title })).toContain(
      String.raw`title = {{100 \% of A \& B for \$5, \#1 a\_b \textasciitilde{} x\textasciicircum{}2 \textbackslash{}no \textless{}i\textgreater{} \textbar{} \textasciigrave{}q\textasciigrave{} -{}-}},`,
    );
  });

  it('gives the month of the version to BibTeX and biblatex alike, and what the view is a part of', () => {
    expect(readBy('@biblatex/text', bibtexCitation(PARIS))['issued']).toEqual({ 'date-parts': [[2025, 3]] });
    expect(bibtexCitation(PARIS)).toContain('note = {In: Paris chiefs-of-staff meeting, March 2025. Dateline. 7 of');
    expect(bibtexCitation(whole)).toContain('note = {Dateline. 11 of 11 events. Licence: CC BY 4.0}');
  });

  it('encodes in an address what would end it', () => {
    const address = 'https://example.org/?d=x&q={a}% b\\і';
    expect(bibtexCitation({ ...PARIS, address })).toContain('url = {https://example.org/?d=x&q=%7Ba%7D%%20b%5C%D1%96}');
  });
});

describe('RIS', () => {
  it('is lines of a tag, two blanks, a hyphen and a value, each ended by CRLF, from TY to ER', () => {
    const text = risCitation({ ...PARIS, title: 'Line\none' });
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
    expect(lines.map((line) => line.slice(0, 2))).toEqual([
      'TY',
      'TI',
      'T3',
      'ET',
      'PY',
      'DA',
      'DB',
      'LA',
      'UR',
      'Y2',
      'N1',
      'ER',
    ]);
    expect(lines[0]).toBe('TY  - DATA');
  });

  it('is a dataset of the day of its version, and part of the whole', () => {
    expect(readBy('@ris/file', risCitation(PARIS))).toMatchObject({
      type: 'dataset',
      issued: { 'date-parts': [[2025, 3, 12]] },
      'collection-title': 'Paris chiefs-of-staff meeting, March 2025',
      source: 'Dateline',
      language: 'en',
    });
    expect(risCitation(whole)).not.toContain('T3  - ');
  });
});

describe('CSL-JSON', () => {
  /** The names of csl-data.json that are used here; the schema allows no others. */
  const STRINGS = ['id', 'type', 'title', 'container-title', 'version', 'URL', 'source', 'note', 'language'];

  it('has the shape of the schema: a list of items with known names, text as text, days as parts', () => {
    const items: readonly Record<string, unknown>[] = JSON.parse(cslJsonCitation(PARIS));
    expect(items).toHaveLength(1);
    const { issued, accessed, ...texts } = items[0] ?? {};
    expect(Object.keys(texts).sort()).toEqual(STRINGS.toSorted());
    expect(Object.values(texts).every((value) => typeof value === 'string')).toBe(true);
    expect(texts['type']).toBe('dataset');
    expect([issued, accessed]).toEqual([{ 'date-parts': [[2025, 3, 12]] }, { 'date-parts': [[2025, 11, 22]] }]);
  });

  it('becomes a reference in a style that others wrote', () => {
    const text = new Cite(cslJsonCitation(whole)).format('bibliography', { template: 'apa', format: 'text' });
    expect(text).toContain('Paris chiefs-of-staff meeting, March 2025 (Version 3f9c1e2ab012)');
    expect(text).toContain('https://example.org/dateline/?d=paris-2025-03-11@3f9c1e2ab012');
  });
});

describe('plain text', () => {
  it('says everything in one line', () => {
    expect(plainCitation(PARIS)).toBe(
      `“Who was in Paris”, in: Paris chiefs-of-staff meeting, March 2025 (dataset, version 3f9c1e2ab012 of 12 March 2025). Dateline. ${NOTE}. ${PARIS.address} (accessed 22 November 2025)`,
    );
  });

  it('names a dataset once where the whole of it is cited, and leaves out what is not known', () => {
    expect(plainCitation({ ...whole, version: null, versionDate: null, address: null })).toBe(
      'Paris chiefs-of-staff meeting, March 2025 (dataset). Dateline. 11 of 11 events. Licence: CC BY 4.0. Accessed 22 November 2025.',
    );
    expect(plainCitation({ ...whole, accessed: null })).toMatch(/not-invited$/);
  });

  it('speaks the language of the reader', async () => {
    speak(await catalogueOf('uk'));
    expect(plainCitation(whole)).toContain(
      '(набір даних, версія 3f9c1e2ab012 від 12 березня 2025 р.). Dateline. 11 із 11 подій.',
    );
    speak(await catalogueOf('fr'));
    expect(plainCitation(whole)).toContain('(consulté le 22 novembre 2025)');
  });
});

it('offers each form once, with the ending of its file', () => {
  expect(CITATION_FORMS.map(({ id, extension }) => `${id}.${extension}`)).toEqual([
    'plain.txt',
    'bibtex.bib',
    'ris.ris',
    'csl-json.json',
  ]);
});
