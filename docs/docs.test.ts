// Holds what the documents say against the code: links, symbols, the example dataset, tables, addresses.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAddress, reasonWords, writeAddress } from '#address/address.ts';
import { isoDay } from '#model/date.ts';
import { parseDataset } from '#model/parseDataset.ts';
import { parseDate } from '#model/parseDate.ts';
import * as record from '#model/record.ts';
import { CERTAINTIES, isPresence, ROLES, STATUSES, signOf, tookPart } from '#model/role.ts';

const root = dirname(import.meta.dirname);
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md'].filter((path) => existsSync(join(root, path))),
  ...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`),
];

const withoutFences = (text: string): string => text.replace(/^```.*?^```/gms, '');

/** The lines of every block of a language. */
function fenced(text: string, language: string): string[] {
  const blocks = [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))];
  return blocks.flatMap(([, block = '']) => block.trimEnd().split('\n'));
}

/** The rows of every table whose first column has this heading, with code marks taken off. */
function rows(text: string, heading: string): string[][] {
  const found: string[][] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const cells = line.split('|').slice(1, -1);
    if (cells.length === 0) open = false;
    else if (cells[0]?.trim() === heading) open = true;
    else if (open && !/^[\s:-]*$/.test(cells[0] ?? ''))
      found.push(cells.map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));
  }
  return found;
}

/** A heading as the fragment of an address, as code hosts make it. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

/** Whether a source file declares a symbol: a function, value or type, a member of a type or of an object. */
function declares(source: string, symbol: string): boolean {
  const declared = new RegExp(`\\b(?:function|const|let|type|interface|class)\\s+${symbol}\\b`);
  const member = new RegExp(`^\\s+(?:readonly\\s+)?${symbol}\\??[(:]`, 'm');
  return declared.test(source) || member.test(source);
}

describe.each(documents)('%s names what is there', (path) => {
  const text = withoutFences(textOf(path));

  it('in every link, with the symbol or heading that it names', () => {
    const broken: string[] = [];
    for (const [, label = '', target = ''] of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file = '', fragment] = target.split('#');
      const linked = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file)));
      const symbol = /^`?([A-Za-z_$][\w$]*)`?$/.exec(label)?.[1];
      if (linked.startsWith('..') || !existsSync(join(root, linked))) broken.push(`${target}: no such file`);
      else if (fragment !== undefined) {
        const headings = [...textOf(linked).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));
        if (!headings.includes(fragment)) broken.push(`${target}: no such heading`);
      } else if (symbol && /\.(ts|tsx|mjs)$/.test(linked) && !declares(textOf(linked), symbol))
        broken.push(`${linked} declares no ${symbol}`);
    }
    expect(broken).toEqual([]);
  });

  it('in every path in code marks, by files and symbols and never by lines', () => {
    const paths = [...text.matchAll(/`((?:src|scripts|data|docs|public|e2e|bench)\/[\w./@-]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(paths.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    expect(text).not.toMatch(/\.(?:tsx?|mjs)(?::\d|#L\d)/);
  });

  it('in every command', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...textOf(path).matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('docs/formats.md', () => {
  const text = textOf('docs/formats.md');
  const section = (heading: string): string => text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

  it('gives a complete dataset that loads without an issue', () => {
    const { dataset, issues } = parseDataset(JSON.parse(fenced(text, 'json').join('\n')));
    expect(issues).toEqual([]);
    expect(dataset?.events).toHaveLength(1);
  });

  const link = record.ClaimSchema.entries.chain.item;
  it.each([
    ['The file', record.DatasetHeadSchema.entries],
    ['Actors', record.ActorSchema.entries],
    ['Sources', record.SourceSchema.entries],
    ['Events', record.EventSchema.entries],
    ['Places', record.PlaceSchema.entries],
    ['Participations', record.ParticipationSchema.entries],
    ['Claims', { ...record.ClaimSchema.entries, ...link.entries }],
    ['Relations', record.RelationSchema.entries],
  ])('%s: every field, and whether it is needed', (heading, entries) => {
    const described = rows(section(heading), 'Field');
    expect(new Set(described.map(([name]) => name))).toEqual(new Set(Object.keys(entries)));
    const isOptional = Object.fromEntries(
      Object.entries(entries).map(([name, { type }]) => [name, type === 'optional']),
    );
    const wrong = described.filter(([name = '', , needed]) => (needed === 'yes') === isOptional[name]);
    // In a claim and in a link of its chain, "source" is not the same field.
    expect(wrong.map(([name]) => name)).toEqual(heading === 'Claims' ? ['source'] : []);
  });

  it.each(rows(section('Dates'), 'Form').filter((row) => row.length > 2))(
    'reads %s as %s',
    (form, kind, first, last) => {
      const parsed = parseDate(form ?? '');
      if (!parsed.ok) throw new Error(parsed.reason);
      const day = (instant: number): string => (Number.isFinite(instant) ? isoDay(instant) : 'open');
      expect([parsed.date.kind, day(parsed.date.earliest), day(parsed.date.latest - 1)]).toEqual([kind, first, last]);
    },
  );

  it.each(rows(section('Dates'), 'Form').filter((row) => row.length === 2))('refuses %s, which %s', (form, reason) => {
    expect(parseDate(form ?? '')).toMatchObject({ ok: false, reason: expect.stringContaining(reason ?? '') });
  });

  it('gives every role with its sign and what it counts as', () => {
    const yes = (is: boolean): string => (is ? 'yes' : 'no');
    const known = ROLES.map((role) => [
      role,
      signOf(role),
      yes(isPresence(role)),
      yes(['absent', 'not-invited'].includes(signOf(role))),
      yes(tookPart(role)),
    ]);
    expect(rows(section('Roles'), 'Word')).toEqual(known);
  });

  it('gives every certainty and status', () => {
    const words = (heading: string): (string | undefined)[] =>
      rows(section('Certainty and status'), heading).map(([word]) => word);
    expect(words('Certainty')).toEqual([...CERTAINTIES]);
    expect(words('Status')).toEqual([...STATUSES]);
  });

  it('gives the limits as they are in the code', () => {
    const limits = rows(section('Limits'), 'Limit');
    expect(limits.length).toBeGreaterThan(0);
    const wrong = limits.filter(([name = '', value]) => {
      const [, symbol, target = ''] = /\[(\w+)\]\(\.\.\/(.+)\)/.exec(name) ?? [];
      return !new RegExp(`const ${symbol} = ${value};`).test(textOf(target).replaceAll(/(?<=\d)_(?=\d)/g, ''));
    });
    expect(wrong).toEqual([]);
  });
});

describe('docs/addresses.md', () => {
  const text = textOf('docs/addresses.md');
  const words = (language: string): string[] => fenced(text, language).join(' ').split(' ');
  const keysOf = (address: string): string[] => [...new URLSearchParams(address).keys()];

  it.each(fenced(text, 'address'))('%s is read and written back', (address) => {
    const { view, problems } = parseAddress(address);
    expect(problems).toEqual([]);
    expect(writeAddress(view)).toBe(address);
  });

  it.each(rows(text, 'Read'))('%s is written back as %s', (read, written) => {
    const { view, problems } = parseAddress(read ?? '');
    expect(problems).toEqual([]);
    expect(writeAddress(view)).toBe(written);
  });

  it.each(rows(text, 'Address'))('%s %s', (address, reason) => {
    expect(parseAddress(address ?? '').problems.map((problem) => reasonWords(problem.reason))).toEqual([reason]);
  });

  it('gives every key of today, in the order in which they are written', () => {
    const order = words('order');
    const longest = fenced(text, 'address').sort((a, b) => b.length - a.length)[0] ?? '';
    expect(keysOf(longest).filter((key) => parseAddress(`?${key}=x`).view.rest.length === 0)).toEqual(order);
    expect(rows(text.split('\n## Values')[0] ?? '', 'Key').map(([key]) => key)).toEqual(order);
  });

  it('reserves only keys that are not read today, each with its place in the order', () => {
    const reserved = rows(text.split('\n## Reserved keys')[1] ?? '', 'Key').map(([key = '']) => key);
    for (const key of reserved) expect(parseAddress(`?${key}=x`).view.rest).toEqual([[key, 'x']]);
    const order = words('reserved-order');
    expect(order.filter((key) => !reserved.includes(key))).toEqual(words('order'));
    expect(order.filter((key) => reserved.includes(key))).toEqual(reserved);
    expect(
      new Set(
        fenced(text, 'reserved')
          .flatMap(keysOf)
          .filter((key) => reserved.includes(key)),
      ),
    ).toEqual(new Set(reserved));
  });

  it.each(fenced(text, 'reserved'))('%s is kept', (address) => {
    const { view, problems } = parseAddress(address);
    expect(problems).toEqual([]);
    expect(writeAddress(view)).toBe(address);
  });
});
