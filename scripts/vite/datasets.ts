// Serves and publishes data/<dataset>/dataset.json and their list, data/index.json, so that adding a folder adds a dataset.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ADDRESS = /\/data\/([a-z0-9][a-z0-9-]*)\/dataset\.json$/;
const INDEX_ADDRESS = /\/data\/index\.json$/;

/** What data/index.json says of a dataset. */
type IndexEntry = {
  readonly id: string;
  readonly title: string;
  /** How many events it holds. */
  readonly events: number;
  readonly language: string;
};

type DatasetFile = {
  readonly id?: unknown;
  readonly title: string;
  readonly language?: string;
  readonly events: readonly unknown[];
};

const fileOf = (folder: string, name: string): string => join(folder, name, 'dataset.json');

function readDataset(folder: string, name: string): DatasetFile & { readonly id: string } {
  const dataset: DatasetFile = JSON.parse(readFileSync(fileOf(folder, name), 'utf8'));
  if (dataset.id !== name) throw new Error(`data/${name}/dataset.json: expected the id "${name}", got "${dataset.id}"`);
  return { ...dataset, id: name };
}

function namesOf(folder: string): string[] {
  return readdirSync(folder).filter((entry) => existsSync(fileOf(folder, entry)));
}

/** One entry for each folder that holds a dataset.json, those with fewest events first, then by id. */
export function readIndex(folder: string): IndexEntry[] {
  return namesOf(folder)
    .map((name) => {
      const { id, title, events, language = 'en' } = readDataset(folder, name);
      return { id, title, events: events.length, language };
    })
    .sort((a, b) => a.events - b.events || (a.id < b.id ? -1 : 1));
}

export function datasets(folder: string): Plugin {
  return {
    name: 'dateline:datasets',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = request.url?.split('?')[0] ?? '';
        const name = ADDRESS.exec(address)?.[1];
        const isDataset = name !== undefined && existsSync(fileOf(folder, name));
        if (!isDataset && !INDEX_ADDRESS.test(address)) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(isDataset ? readFileSync(fileOf(folder, name)) : JSON.stringify(readIndex(folder)));
      });
    },
    generateBundle() {
      for (const name of namesOf(folder)) {
        const source = JSON.stringify(readDataset(folder, name));
        this.emitFile({ type: 'asset', fileName: `data/${name}/dataset.json`, source });
      }
      this.emitFile({ type: 'asset', fileName: 'data/index.json', source: JSON.stringify(readIndex(folder)) });
    },
  };
}
