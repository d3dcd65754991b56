import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '#wording/languages.ts';
import { speak } from '#wording/words.ts';
import { landingPage } from './landingPage.ts';
import { oembed } from './oembed.ts';
import type { Publication } from './publication.ts';
import { type Read, readHtml } from './testHtml.ts';
import { participation, publicationOf, SITE } from './testPublication.ts';

const PARTS = { policy: "default-src 'none'; style-src 'self'", style: '../../assets/page.css' };
const HOSTILE = '</script><script>alert("x")</script> & \'<img src=x onerror=alert(1)>\u0000\u2028 Зустріч';

const read = (publication: Publication): readonly Read[] => readHtml(landingPage(publication, PARTS));

const one = (elements: readonly Read[], name: string, attribute: string, value: string): Read | undefined =>
  elements.find((element) => element.name === name && element.attributes[attribute] === value);

const graphOf = (elements: readonly Read[]): readonly Record<string, unknown>[] =>
  JSON.parse(one(elements, 'script', 'type', 'application/ld+json')?.text ?? '')['@graph'];

afterEach(async () => speak(await catalogueOf('en')));

describe('the page of a dataset', () => {
  it('shows hostile text as text, wherever it stands', () => {
    const claims = [{ id: 'c', text: 'x', chain: [], source: 'bad', locator: HOSTILE }];
    const event = {
      id: HOSTILE,
      title: HOSTILE,
      summary: HOSTILE,
      statusDetail: HOSTILE,
      type: HOSTILE,
      places: [{ name: HOSTILE, precision: 'city' }],
      participations: [participation('bad', 'attended', { note: HOSTILE })],
      claims,
    };
    const head = {
      title: HOSTILE,
      description: HOSTILE,
      licence: { name: HOSTILE, url: 'javascript:alert(1)' },
      contact: HOSTILE,
      actors: [{ id: 'bad', kind: 'person', name: HOSTILE }],
      sources: [{ id: 'bad', kind: 'article', title: HOSTILE, publisher: HOSTILE, url: 'javascript:alert(1)' }],
    };
    const elements = read(publicationOf([event], head, { site: SITE }));
    expect(elements.filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(elements.filter(({ name }) => name === 'img')).toEqual([]);
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name, value]) => /^on|^style$/.test(name) || /^javascript/.test(value))).toEqual([]);
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe(HOSTILE.replace('\u0000', ''));
    expect(graphOf(elements)[0]?.['name']).toBe(HOSTILE);
  });

  it('says who was there, who was absent, who was not invited and what is inferred, each with its reason', () => {
    const event = {
      participations: [
        participation('USA', 'not-invited'),
        participation('GBR', 'absent', { expected: true }),
        participation('FRA', 'attended', { certainty: 'inferred', reason: 'it is a member' }),
      ],
    };
    const elements = read(publicationOf([event]));
    const rows = elements.filter(({ attributes }) => attributes['class']?.startsWith('role '));
    expect(rows.map(({ text }) => text.trim().replace(/\s*\n\s*/g, ' | '))).toEqual([
      'Not invited | United States',
      'Absent | United Kingdom | Announced before the day.',
      'Attended, inferred | France | It is a member.',
    ]);
  });

  it('gives a date to machines only where the day is known', () => {
    const elements = read(publicationOf([{}, { date: '[..2025-03-11]' }, { date: '2025-03' }, { date: '' }]));
    const times = elements.filter(({ name }) => name === 'time');
    expect(times.map(({ text, attributes }) => [text, attributes['datetime']])).toEqual([
      ['Tuesday 11 March 2025', '2025-03-11'],
    ]);
    const lines = elements.filter(({ attributes }) => attributes['class'] === 'dateline');
    expect(lines.map(({ text }) => text)).toEqual([
      'Tuesday 11 March 2025',
      'On or before 11 March 2025',
      'March 2025, day not stated',
      'Date not stated',
    ]);
  });

  it('leaves out without the address of the site what needs one, and has it all with it', () => {
    const preview = { file: 'preview.png', width: 1200, height: 630 };
    const needy = (elements: readonly Read[]): string[] =>
      elements
        .map(({ attributes: { rel, property, type } }) => type ?? property ?? rel ?? '')
        .filter((what) => /^og:(url|image)$|canonical|oembed/.test(what));
    const without = publicationOf([{}], {}, { preview });
    expect(needy(read(without))).toEqual([]);
    expect(landingPage(without, PARTS).replace(/https:\/\/(schema|creativecommons)\.org/g, '')).not.toContain('https:');
    const elements = read({ ...without, site: SITE });
    expect(needy(elements)).toEqual(['canonical', 'og:url', 'application/json+oembed', 'og:image']);
    const page = `${SITE}dataset/test/`;
    expect(one(elements, 'link', 'rel', 'canonical')?.attributes['href']).toBe(page);
    expect(one(elements, 'meta', 'property', 'og:image')?.attributes['content']).toBe(`${page}preview.png`);
    expect(one(elements, 'link', 'type', 'application/json+oembed')?.attributes['href']).toBe(`${page}oembed.json`);
  });

  it('puts pictures that ask for more before those that ask for less', () => {
    const pictures = (['light', 'dark'] as const).flatMap((theme) =>
      [false, true].map((narrow) => ({
        file: `${theme}${narrow ? '-narrow' : ''}.svg`,
        theme,
        narrow,
        width: 9,
        height: 9,
      })),
    );
    const elements = read(publicationOf([{}], {}, { pictures }));
    const sources = elements.filter(({ name }) => name === 'source');
    expect(sources.map(({ attributes }) => [attributes['srcset'], attributes['media']])).toEqual([
      ['dark-narrow.svg', 'screen and (max-width: 40rem) and (prefers-color-scheme: dark)'],
      ['dark.svg', 'screen and (prefers-color-scheme: dark)'],
      ['light-narrow.svg', 'screen and (max-width: 40rem)'],
    ]);
    expect(one(elements, 'img', 'src', 'light.svg')?.attributes['alt']).toContain('Timeline of the events of “Test”');
  });

  it('links to the app at the event that opens the dataset, and at each event', () => {
    const elements = read(publicationOf([{ id: 'a b&c' }], { opening: 'a b&c' }));
    const links = elements.filter(({ attributes }) => attributes['href']?.includes('?d=test'));
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(Array(2).fill('../../?d=test&sel=a%20b%26c'));
    expect(one(elements, 'li', 'id', 'event-a%20b%26c')).toBeDefined();
  });

  it('writes to the contact that the dataset names, if that is an address', () => {
    const contactOf = (contact: string): string | undefined =>
      read(publicationOf([{}], { contact })).find(({ name, text }) => name === 'a' && text === contact)?.attributes[
        'href'
      ];
    expect(contactOf('data@example.org')).toBe('mailto:data@example.org');
    expect(contactOf('https://example.org/errors')).toBe('https://example.org/errors');
    expect(contactOf('the editors')).toBeUndefined();
    expect(contactOf('data:text/html,<b>@x')).toBeUndefined();
  });

  it('speaks the language that is spoken, and leaves texts of the data in theirs', async () => {
    speak(await catalogueOf('uk'));
    const elements = read(publicationOf([{}], { language: 'fr' }));
    expect(elements[0]?.attributes['lang']).toBe('uk-UA');
    expect(elements.find(({ name, inside }) => name === 'span' && inside.at(-1) === 'h1')?.attributes['lang']).toBe(
      'fr',
    );
    expect(elements.find(({ name }) => name === 'h2')?.text).toBe('Події');
  });

  it('cites the whole dataset with its version, and leaves the day of access to the reader', () => {
    const citation = read(publicationOf([{}], {}, { site: SITE })).find(
      ({ attributes }) => attributes['class'] === 'citation',
    );
    expect(citation?.text).toBe(
      `Test (dataset, version 3f9c1e2ab012 of 12 March 2025). Dateline. 1 of 1 event. Licence: CC0. ${SITE}dataset/test/`,
    );
  });
});

describe('oEmbed', () => {
  it('has what version 1.0 asks of the type rich, and a frame on the embed', () => {
    const answer = oembed(publicationOf([{}], { title: 'A "title" <b>' }, { site: SITE }));
    expect(answer).toMatchObject({
      ...{ type: 'rich', version: '1.0', title: 'A "title" <b>', provider_name: 'Dateline', provider_url: SITE },
      html: expect.stringMatching(/^<iframe [^<>]+><\/iframe>$/),
      width: expect.any(Number),
      height: expect.any(Number),
    });
    const [frame] = readHtml(`<!doctype html>\n${answer?.html}`);
    expect(frame?.attributes).toMatchObject({
      src: `${SITE}embed.html?d=test&cited=3f9c1e2ab012`,
      title: 'A "title" <b>',
      width: String(answer?.width),
      height: String(answer?.height),
    });
  });

  it('has all three facts of a thumbnail or none', () => {
    const preview = { file: 'preview.png', width: 1200, height: 630 };
    const facts = (known: object): string[] =>
      Object.keys(oembed(publicationOf([{}], {}, { site: SITE, ...known })) ?? {}).filter((key) => /^thumb/.test(key));
    expect(facts({ preview })).toEqual(['thumbnail_url', 'thumbnail_width', 'thumbnail_height']);
    expect(facts({})).toEqual([]);
  });

  it('is not there without the address of the site', () => {
    expect(oembed(publicationOf([{}]))).toBeNull();
  });
});
