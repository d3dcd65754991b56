import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { DownloadContent } from '#formats/downloadContent.ts';
import type { DownloadFormat } from '#formats/downloadFormat.ts';
import { DOWNLOADS } from '#formats/downloads.ts';
import { readFile } from '#formats/readFile.ts';
import type { Dataset, EventRecord } from '#model/event.ts';
import { exportWords } from '#wording/en/exportWords.ts';

/** What the tests of downloads write: the datasets of this folder, and one of hostile text. */

export type Fields = Readonly<Record<string, unknown>>;
export type File = Fields & { readonly actors: readonly Fields[]; readonly sources: readonly Fields[] } & {
  readonly events: readonly (Fields & { readonly id: string })[];
};

const HOSTILE = [
  '=cmd|"/C calc"!A0',
  '+1+1',
  '-2',
  '@SUM(A1)',
  "'=1",
  '\t=1',
  ' =1+1',
  '＝1+1',
  'a "quoted", b; c\\n \\, d',
  'first\nsecond\r\nthird\rfourth',
  '<script>alert(1)</script></title>',
  '👩‍👩‍👧 emoji and e\u0301 and Україна '.repeat(8),
  'x'.repeat(300),
  'BEGIN:VEVENT\r\nEND:VCALENDAR',
  'a | b',
  '{title} {value}',
  '\u2028line\u2029paragraph',
];

const hostile = {
  format: 'dateline',
  version: 1,
  id: 'hostile',
  title: '=1+1, "all"\r\nX-EVIL:1',
  description: '</script>',
  language: 'en',
  licence: { name: 'CC0; really, "yes"' },
  opening: 'h0',
  actors: HOSTILE.map((name, i) => ({ id: `a|${i}`, kind: 'person', name })),
  sources: HOSTILE.map((title, i) => ({
    id: `s;${i}`,
    kind: 'post',
    title,
    publisher: title,
    url: i % 2 ? 'javascript:alert(1)' : 'https://example.org/a,b;c?d="e"',
    ...(i > 0 ? { through: `s;${i - 1}` } : {}),
  })),
  events: HOSTILE.map((text, i) => ({
    id: i === 0 ? 'h0' : `${i} ${text.slice(0, 60)}`,
    title: text,
    summary: text,
    date: ['2025-03-11', '', '[..2025-03-11]', '2024-XX-16', '-0043-03-15', '2025-03-11/2025-03-13'][i % 6],
    dateNote: text,
    type: text,
    status: ['occurred', 'planned', 'conditional', 'reported'][i % 4],
    tags: [text, 'plain'],
    aliases: [{ name: text }],
    places: [
      { name: text, precision: 'city', certainty: 'stated', longitude: -0.1276, latitude: -51.5 },
      { name: text, precision: 'country', certainty: 'inferred', reason: text },
    ].slice(0, i % 3),
    participations: [{ actor: `a|${i}`, role: 'not-invited', certainty: 'inferred', reason: text, claims: ['c'] }],
    claims: [{ id: 'c', text, chain: [{ name: text, kind: 'person' }], source: `s;${i}`, locator: text }],
    relations: [{ kind: 'follows', event: 'h0', note: text }],
    codes: { cameo: '040' },
    notes: [text],
  })),
} as const;

export const texts: readonly (readonly [string, string])[] = [
  ...readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readFileSync(new URL(`./${name}/dataset.json`, import.meta.url), 'utf8')] as const),
  ['hostile', JSON.stringify(hostile)],
];

export const NOTE = {
  title: 'A view, of “data”; =1',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  version: '3f9c1e0a7b24',
  versionDate: '2025-03-12',
  address: 'https://example.org/?d=x&p=USA.not-invited',
  filters: ['=Participant: United States, not invited', 'Search: “a | b”'],
  accessed: '2025-06-01',
} as const;

export async function contentOf(
  text: string,
  keep: (event: EventRecord, i: number) => boolean,
): Promise<DownloadContent> {
  const { dataset, issues } = await readFile(text);
  expect(issues).toEqual([]);
  const { events } = dataset as Dataset;
  const kept = events.filter(keep);
  const note = { ...NOTE, matched: kept.length, total: events.length };
  return { dataset: dataset as Dataset, events: kept, note, labels: exportWords.calendar };
}

export const write = (format: DownloadFormat, content: DownloadContent): string => DOWNLOADS[format].write(content);
export const all = (): boolean => true;
export const everyThird = (_: EventRecord, i: number): boolean => i % 3 === 0;
