import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OEmbed } from '../../src/publishing/oembed.ts';
import { type Read, readHtml } from '../../src/publishing/testHtml.ts';
import { readIndex } from './datasets.ts';
import { pageStyle } from './pageStyle.ts';
import { pageFiles, siteAddress } from './pages.ts';
import { POLICY } from './security.ts';

const DATA = join(import.meta.dirname, '../../data');
const SITE = 'https://example.org/dateline/';
const STYLE = '../../assets/page-abc.css';
const PARIS = 'dataset/paris-2025-03-11/';
const DATASETS = ['paris-2025-03-11', 'ukraine-security-guarantees'] as const;
const MEETING = 'paris-chiefs-of-staff-meeting-2025-03-11';

type Files = Awaited<ReturnType<typeof pageFiles>>;
type RawEvent = {
  readonly id: string;
  readonly date?: string;
  readonly status: string;
  readonly participations?: readonly { readonly actor: string; readonly role: string; readonly certainty: string }[];
};
type RawDataset = {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly RawEvent[];
};
/** An expanded node: whole addresses for names, lists for values. */
type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & { readonly '@id': string };

const rawOf = (id: string): RawDataset => JSON.parse(readFileSync(join(DATA, id, 'dataset.json'), 'utf8'));
const textOf = (files: Files, name: string): string => String(files.get(name));

let files: Files;
let bare: Files;
beforeAll(async () => {
  files = await pageFiles(DATA, SITE, STYLE);
  bare = await pageFiles(DATA, null, STYLE);
});

function scriptOf(page: readonly Read[]): string {
  return page.find(({ name }) => name === 'script')?.text ?? '';
}

/** The graph of a page as an independent processor of JSON-LD reads it; nothing is fetched. */
async function graphOf(from: Files, id: string): Promise<readonly Expanded[]> {
  const document = JSON.parse(scriptOf(readHtml(textOf(from, `dataset/${id}/index.html`))));
  const documentLoader = async (url: string) => {
    expect(url).toMatch(/^https?:\/\/schema\.org\/?$/);
    return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
  };
  // Its types do not know the safe mode yet, in which nothing is dropped in silence.
  const options = { documentLoader, base: `${SITE}dataset/${id}/`, safe: true };
  return (await jsonld.expand(document, options)) as unknown as readonly Expanded[];
}

const isA = (node: Expanded, type: string): boolean =>
  ((node['@type'] ?? []) as unknown as string[]).includes(`https://schema.org/${type}`);

function eventsIn(graph: readonly Expanded[]): ReadonlyMap<string, Expanded> {
  const events = graph.filter((node) => isA(node, 'Event'));
  return new Map(events.map((node) => [decodeURIComponent(node['@id'].split('#event-')[1] ?? ''), node]));
}

function namesOf(node: Expanded | undefined, property: string): string[] {
  return (node?.[`https://schema.org/${property}`] ?? []).flatMap((value) => {
    const [name] = (value['https://schema.org/name'] ?? []) as { '@value': string }[];
    return name ? [name['@value']] : [];
  });
}

describe.each(DATASETS)('the page of %s', (id) => {
  it('is HTML whose every tag closes, with one main heading, no level left out, and no name twice', () => {
    const page = readHtml(textOf(files, `dataset/${id}/index.html`));
    const levels = page.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const names = page.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(names.length).toBe(new Set(names).size);
    expect(names.filter((name) => name.startsWith('event-'))).toHaveLength(rawOf(id).events.length);
  });

  it('keeps the site’s policy: no inline style, no script but a block of data, nothing of another origin', () => {
    const page = readHtml(textOf(files, `dataset/${id}/index.html`));
    expect(page.find(({ attributes }) => attributes['http-equiv'])?.attributes['content']).toBe(POLICY);
    expect(page.filter(({ name }) => name === 'style' || name === 'iframe')).toEqual([]);
    expect(
      page.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^(style|on.*)$/.test(name)),
    ).toEqual([]);
    expect(page.filter(({ name }) => name === 'script').map(({ attributes }) => attributes['type'])).toEqual([
      'application/ld+json',
    ]);
    const fetched = page.flatMap(({ name, attributes }) => {
      if (name === 'img' || name === 'source') return attributes['src'] ?? attributes['srcset'] ?? '';
      return name === 'link' && /stylesheet|icon/.test(attributes['rel'] ?? '') ? (attributes['href'] ?? '') : [];
    });
    const beside = fetched.filter((address) => !address.startsWith('../'));
    expect(beside.map((name) => files.has(`dataset/${id}/${name}`))).toEqual([true, true, true, true]);
    expect(fetched.filter((address) => address.startsWith('../')).sort()).toEqual([STYLE, '../../favicon.svg'].sort());
  });

  it('names no attendee but those whom the file states to have been there', async () => {
    const { actors, events } = rawOf(id);
    const nameOf = new Map(actors.map((actor) => [actor.id, actor.name]));
    const found = eventsIn(await graphOf(files, id));
    expect(found.size).toBe(events.length);
    for (const { id: event, participations = [] } of events) {
      const there = participations.filter(
        ({ role, certainty }) =>
          certainty === 'stated' && ['host', 'co-host', 'attended', 'represented'].includes(role),
      );
      const known = there.map(({ actor }) => nameOf.get(actor));
      expect(namesOf(found.get(event), 'attendee').filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  it('gives a start only to events whose file has a day', async () => {
    const found = eventsIn(await graphOf(files, id));
    for (const { id: event, date = '' } of rawOf(id).events) {
      const [start] = found.get(event)?.['https://schema.org/startDate'] ?? [];
      expect(start?.['@value']).toBe(/^\d{4}-\d{2}-\d{2}(\/.*)?$/.test(date) ? date.slice(0, 10) : undefined);
    }
  });
});

describe('the meeting of Paris', () => {
  it('has Ukraine as its only attendee: everyone else is inferred, absent or not invited', async () => {
    const meeting = eventsIn(await graphOf(files, 'paris-2025-03-11')).get(MEETING);
    expect(namesOf(meeting, 'attendee')).toEqual(['Ukraine']);
    expect(namesOf(meeting, 'organizer')).toEqual([]);
  });

  it('and no other event of its dataset has the United States, Croatia, Montenegro or Russia as attendee', async () => {
    const graph = await graphOf(files, 'paris-2025-03-11');
    const attendees = [...eventsIn(graph).values()].flatMap((event) => namesOf(event, 'attendee'));
    expect(attendees.filter((name) => /United States|Croatia|Montenegro|Russia/.test(name))).toEqual([]);
  });

  it('stands on the page with who was not invited, who was absent and who is inferred', () => {
    const page = readHtml(textOf(files, `${PARIS}index.html`));
    const start = page.findIndex(({ attributes }) => attributes['id'] === `event-${MEETING}`);
    const rows = page.slice(start).filter(({ name }) => name === 'dt' || name === 'dd');
    expect(rows.slice(0, 2).map(({ text }) => text)).toEqual(['Not invited', 'United States']);
    expect(rows.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Absent', 'Croatia, Montenegro', 'Host, inferred']),
    );
  });
});

describe('the dataset in JSON-LD', () => {
  it('has licence, version, period, file and page, and names no creator', async () => {
    const entry = readIndex(DATA)[0];
    const dataset = (await graphOf(files, 'paris-2025-03-11')).find(({ '@id': id }) => id.endsWith('#dataset'));
    const factOf = (name: string): unknown => dataset?.[`https://schema.org/${name}`]?.[0]?.['@value'];
    expect(factOf('license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(factOf('version')).toBe(entry?.version);
    expect(factOf('temporalCoverage')).toBe('2024-01-16/2025-03-11');
    expect(factOf('url')).toBe(`${SITE}${PARIS}`);
    expect(JSON.stringify(dataset?.['https://schema.org/distribution'])).toContain(
      `${SITE}data/paris-2025-03-11/dataset.json`,
    );
    expect(Object.keys(dataset ?? {}).filter((name) => /creator|author|publisher/.test(name))).toEqual([]);
  });

  it('claims no address of its own where the site’s is not known', () => {
    const page = textOf(bare, `${PARIS}index.html`);
    expect(page).not.toContain('example.org');
    expect([...bare.keys()].filter((name) => name.endsWith('oembed.json'))).toEqual([]);
  });
});

it('oEmbed is what the page leads to, and its frame is the site’s own', () => {
  const page = readHtml(textOf(files, `${PARIS}index.html`));
  const link = page.find(({ attributes }) => attributes['type'] === 'application/json+oembed');
  const answer: OEmbed = JSON.parse(textOf(files, (link?.attributes['href'] ?? '').replace(SITE, '')));
  const version = readIndex(DATA)[0]?.version;
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', title: 'Paris chiefs-of-staff meeting, March 2025' });
  expect(answer.html).toContain(`src="${SITE}embed.html?d=paris-2025-03-11&amp;cited=${version}"`);
});

describe('the style of the pages', () => {
  it('brings the fonts that are there, and follows the reader’s system into the dark', () => {
    const style = pageStyle((file) => (file.includes('-latin-wght') ? `./${file}` : null));
    expect(style.match(/@font-face/g)).toHaveLength(2);
    expect(style).toContain('url(./inter-latin-wght-normal.woff2)');
    expect(style).not.toMatch(/@import|data-theme|\.\/files\//);
    const dark = style.split('@media screen and (prefers-color-scheme: dark)')[1] ?? '';
    expect(dark.slice(0, 80)).toContain('color-scheme: dark');
  });
});

describe('the address of the site', () => {
  it('may be left out', () => {
    expect([siteAddress(undefined), siteAddress('')]).toEqual([null, null]);
    expect(siteAddress(SITE)).toBe(SITE);
  });

  it.each([
    'http://example.org/',
    'https://example.org/dateline',
    'https://example.org',
    'example.org/',
    'https://example.org/?a/',
    'https://example.org/#/',
    'https://user@example.org/',
    'https://example.org/a b/',
    'javascript:alert(1)/',
  ])('is refused where it is no https address of a folder: %s', (text) => {
    expect(() => siteAddress(text)).toThrow(
      `DATELINE_SITE: expected the site's https address with a slash at its end, as https://example.org/dateline/, got "${text}"`,
    );
  });
});
