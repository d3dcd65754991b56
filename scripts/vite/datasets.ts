// Serves and publishes data/<dataset>/dataset.json, its published versions and their list, data/index.json, so that adding a folder adds a dataset.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const DATASET_ADDRESS = /\/data\/([a-z0-9][a-z0-9-]*)\/dataset\.json$/;
const VERSION_ADDRESS = /\/data\/([a-z0-9][a-z0-9-]*)\/versions\/([0-9a-f]{12})\.json$/;
const INDEX_ADDRESS = /\/data\/index\.json$/;
const VERSION_FILE = /^([0-9a-f]{12})\.json$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A version that stays on the site, and the day (UTC, ISO) on which it was published. */
export type PublishedVersion = { readonly version: string; readonly date: string };

/** What data/index.json says of a dataset. */
type IndexEntry = {
  readonly id: string;
  readonly title: string;
  /** How many events it holds. */
  readonly events: number;
  readonly language: string;
  /** That of dataset.json as it is, published or not. */
  readonly version: string;
  /** Newest first. */
  readonly versions: readonly PublishedVersion[];
};

type DatasetFile = {
  readonly id?: unknown;
  readonly title: string;
  readonly language?: string;
  readonly events: readonly unknown[];
};

const fileOf = (folder: string, name: string): string => join(folder, name, 'dataset.json');

/**
 * The version of a dataset: the first twelve hexadecimal digits of SHA-256 over the UTF-8 bytes of its JSON without white
 * space, its keys in the order of the file and `$schema` left out. How a file is indented or broken into lines is not part
 * of it; the order of keys and records is.
 */
export function versionOf(dataset: object): string {
  const { $schema: _, ...content } = dataset as Record<string, unknown>;
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

function readDataset(folder: string, name: string, path = 'dataset.json'): DatasetFile {
  const dataset: DatasetFile = JSON.parse(readFileSync(join(folder, name, path), 'utf8'));
  if (dataset.id !== name) throw new Error(`data/${name}/${path}: expected the id "${name}", got "${dataset.id}"`);
  return dataset;
}

function namesOf(folder: string): string[] {
  return readdirSync(folder).filter((entry) => existsSync(fileOf(folder, entry)));
}

/**
 * The published versions of a dataset as its versions/index.json lists them, newest first. Throws where the list is not of
 * that form, or where files and list differ.
 */
export function readPublished(folder: string, name: string): PublishedVersion[] {
  const where = `data/${name}/versions`;
  const path = join(folder, name, 'versions');
  if (!existsSync(path)) return [];
  const files = readdirSync(path).flatMap((file) => VERSION_FILE.exec(file)?.[1] ?? []);
  const list: unknown = existsSync(join(path, 'index.json'))
    ? JSON.parse(readFileSync(join(path, 'index.json'), 'utf8'))
    : [];
  if (!Array.isArray(list)) throw new Error(`${where}/index.json: expected a list, got ${typeof list}`);
  const published = list.map(asPublished);
  const bad = list.find((_, at) => published[at] === null);
  if (bad !== undefined)
    throw new Error(
      `${where}/index.json: expected {"version": twelve hexadecimal digits, "date": YYYY-MM-DD}, got ${JSON.stringify(bad)}`,
    );
  const lines = published.filter((line) => line !== null);
  lines.forEach(({ version, date }, at) => {
    const newer = lines[at - 1];
    if (newer && newer.date < date)
      throw new Error(`${where}/index.json: expected the newest first, got ${version} of ${date} after ${newer.date}`);
    if (lines.findIndex((line) => line.version === version) !== at)
      throw new Error(`${where}/index.json: expected each version once, got ${version} twice`);
    if (!files.includes(version))
      throw new Error(`${where}/index.json lists ${version}; expected ${version}.json beside it`);
  });
  const unlisted = files.find((version) => !lines.some((line) => line.version === version));
  if (unlisted) throw new Error(`${where}/${unlisted}.json: expected a line for it in ${where}/index.json, got none`);
  return lines;
}

function asPublished(line: unknown): PublishedVersion | null {
  const { version, date } = Object(line);
  return VERSION_FILE.test(`${version}.json`) && isDay(date) ? { version, date } : null;
}

function isDay(text: unknown): boolean {
  const instant = typeof text === 'string' && DAY.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(String(text));
}

/**
 * Every version of a dataset that the site holds, as the text of its file: all published ones, and the latest under its own
 * name, so that an address that was pinned today opens today. Throws where a file is not what its name says.
 */
export function readVersions(folder: string, name: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { version } of readPublished(folder, name)) {
    const dataset = readDataset(folder, name, `versions/${version}.json`);
    const got = versionOf(dataset);
    if (got !== version)
      throw new Error(
        `data/${name}/versions/${version}.json: expected the content whose hash is ${version}, got ${got}; a published version must not change`,
      );
    texts.set(version, JSON.stringify(dataset));
  }
  const latest = readDataset(folder, name);
  return texts.set(versionOf(latest), JSON.stringify(latest));
}

/** One entry for each folder that holds a dataset.json, those with fewest events first, then by id. */
export function readIndex(folder: string): IndexEntry[] {
  return namesOf(folder)
    .map((name) => {
      const dataset = readDataset(folder, name);
      const { title, events, language = 'en' } = dataset;
      const versions = readPublished(folder, name);
      return { id: name, title, events: events.length, language, version: versionOf(dataset), versions };
    })
    .sort((a, b) => a.events - b.events || (a.id < b.id ? -1 : 1));
}

/** What stands at an address of the site; undefined where that is none of ours. */
function answer(folder: string, address: string): string | undefined {
  if (INDEX_ADDRESS.test(address)) return JSON.stringify(readIndex(folder));
  const [, name = '', version] = DATASET_ADDRESS.exec(address) ?? VERSION_ADDRESS.exec(address) ?? [];
  if (name === '' || !existsSync(fileOf(folder, name))) return undefined;
  return version === undefined ? readFileSync(fileOf(folder, name), 'utf8') : readVersions(folder, name).get(version);
}

export function datasets(folder: string): Plugin {
  return {
    name: 'dateline:datasets',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const text = answer(folder, request.url?.split('?')[0] ?? '');
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text);
      });
    },
    generateBundle() {
      const emit = (fileName: string, source: string): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      for (const name of namesOf(folder)) {
        emit(`data/${name}/dataset.json`, JSON.stringify(readDataset(folder, name)));
        for (const [version, text] of readVersions(folder, name)) emit(`data/${name}/versions/${version}.json`, text);
      }
      emit('data/index.json', JSON.stringify(readIndex(folder)));
    },
  };
}
