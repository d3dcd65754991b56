// npm run size: weighs what dist makes a reader fetch, prints the table for the README, fails where a limit is passed.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import filePlugin from '@size-limit/file';
import sizeLimit from 'size-limit';

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  /** kB of 1000 bytes, gzip. */
  readonly limit: number;
}

const dist = process.argv[2] ?? 'dist';
const isCode = (path: string): boolean => /\.(m?js|css)$/.test(path);
const isLatinFont = (path: string): boolean => /\/(inter|source-serif-4)-latin-(?!ext-)[^/]+\.woff2$/.test(`/${path}`);

function readText(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/**
 * Bytes on the wire, by size-limit: gzip, except for formats that are compressed themselves and are served as they are.
 * Which files count is worked out here, since only the built page says which it waits for.
 */
async function weighAll(
  paths: readonly string[],
): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
  const checks = paths.map((path) => {
    const isPacked = /\.(woff2|png|jpe?g|webp|avif)$/.test(path);
    return { files: [join(dist, path)], gzip: !isPacked, brotli: false };
  });
  const measured = await sizeLimit([filePlugin], { checks });
  return paths.map((path, i) => ({ path, bytes: measured[i]?.size ?? Number.NaN }));
}

/** The only file that the test accepts; a budget without it would pass for want of what it weighs. */
function findOne(files: readonly string[], what: string, test: (path: string) => boolean): string {
  const [found, ...others] = files.filter(test);
  if (found === undefined || others.length > 0)
    throw new Error(
      `${what}: expected one file in ${dist}, found ${found === undefined ? 'none' : [found, ...others].join(', ')}`,
    );
  return found;
}

/**
 * What a page fetches by itself: the files that its tags name, what those import statically, the workers and styles' fonts
 * that they name. Imports that wait for the reader are not among them; those that start at once are preloaded by the page.
 */
function fetchedBy(page: string, files: readonly string[]): readonly string[] {
  const tags = readText(page).match(/<(script|link)\s[^>]*>/gi) ?? [];
  const named = tags.flatMap((tag) => attribute(tag, 'src') ?? attribute(tag, 'href') ?? []).map(localPath);
  const fetched = new Set([page, ...named.filter((path) => files.includes(path))]);
  for (const path of fetched) {
    if (!isCode(path)) continue;
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    for (const name of namesIn(path)) {
      const file = folder + name.replace(/^\.\//, '');
      if (!files.includes(file)) throw new Error(`${path} names ${name}, which is not in ${dist}`);
      fetched.add(file);
    }
  }
  return [...fetched];
}

const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.\/[^"']+\.js)["']/g;
const BY_ADDRESS = /new URL\(\s*["'`]([^"'`]+\.(?:js|css))["'`]\s*,\s*import\.meta\.url/g;
const STYLE_ADDRESS = /url\(\s*["']?(\.\/[^"')?#]+)/g;

function namesIn(path: string): readonly string[] {
  const text = readText(path);
  const patterns = path.endsWith('.css') ? [STYLE_ADDRESS] : [STATIC_IMPORT, BY_ADDRESS];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

function localPath(address: string): string {
  return address.replace(/^\.?\//, '').replace(/[?#].*/, '');
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+)))?(?=[\\s/>])`, 'i').exec(tag);
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

/** The style sheets and scripts for which a browser waits before it shows anything. */
function blockingIn(page: string): readonly string[] {
  const tags =
    readText(page)
      .replace(/<!--.*?-->/gs, '')
      .match(/<(script|link)\s[^>]*>/gi) ?? [];
  return tags.flatMap((tag) => {
    const is = (name: string, value: string): boolean => attribute(tag, name)?.toLowerCase() === value;
    const has = (name: string): boolean => attribute(tag, name) !== undefined;
    const script = has('src') && !is('type', 'module') && !has('defer') && !has('async');
    const style = is('rel', 'stylesheet') && !is('media', 'print') && !has('disabled');
    const address = /^<script/i.test(tag) ? script && attribute(tag, 'src') : style && attribute(tag, 'href');
    return address ? [localPath(address)] : [];
  });
}

function budgetsOf(files: readonly string[]): readonly Budget[] {
  const coarseMap = findOne(files, 'The coarse base map', (path) => path === 'basemap/coarse.json');
  const dataset = findOne(files, 'The Paris dataset', (path) => path === 'data/paris-2025-03-11/dataset.json');
  const prepared = findOne(files, 'Its prepared form', (path) => path === 'data/paris-2025-03-11/prepared/latest.json');
  const opening = fetchedBy('index.html', files);
  const embed = fetchedBy('embed.html', files);
  const pictures = files.filter((path) => /^data\/[^/]+\/prepared\/[0-9a-z]+-[a-z]+\.webp$/.test(path));
  const [heaviest] = pictures.toSorted((a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size);
  if (heaviest === undefined) throw new Error(`The pictures of embeds: expected some in ${dist}/data, found none`);
  const fonts = opening.filter(isLatinFont);
  if (fonts.length === 0)
    throw new Error('The fonts: expected the Latin subsets of Inter and Source Serif to be in use');
  return [
    { name: 'Code and style of the opening view', files: opening.filter(isCode), limit: 320 },
    { name: 'Code and style of every view and language', files: files.filter(isCode), limit: 560 },
    {
      name: 'What the opening view fetches',
      files: ['index.html', ...opening.filter(isCode), coarseMap, dataset, ...fonts],
      limit: 480,
    },
    {
      name: 'What an embed paints first, with the heaviest picture',
      files: ['embed.html', ...blockingIn('embed.html'), heaviest],
      limit: 80,
    },
    {
      name: 'Code, style and data with which an embed draws its timeline',
      files: ['embed.html', ...embed.filter(isCode), prepared],
      limit: 80,
    },
    {
      name: 'All that an embed of a timeline fetches, fonts and picture too',
      files: ['embed.html', ...embed.filter(isCode), prepared, heaviest, ...fonts],
      limit: 320,
    },
    { name: 'What blocks the first paint', files: ['index.html', ...blockingIn('index.html')], limit: 90 },
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

async function main(): Promise<void> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`${dist}/index.html is not there; run npm run build first`);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const budgets = budgetsOf(files);

  console.log('| Weight, gzip | measured | limit |\n| --- | ---: | ---: |');
  for (const budget of budgets) {
    const weights = (await weighAll(budget.files)).toSorted((a, b) => b.bytes - a.bytes);
    const bytes = weights.reduce((sum, weight) => sum + weight.bytes, 0);
    console.log(`| ${budget.name} | ${kilobytes(bytes)} | ${budget.limit} kB |`);
    if (bytes <= budget.limit * 1000) continue;
    process.exitCode = 1;
    console.error(`${budget.name}: ${kilobytes(bytes)} is more than ${budget.limit} kB:`);
    for (const weight of weights) console.error(`  ${kilobytes(weight.bytes).padStart(9)}  ${weight.path}`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
