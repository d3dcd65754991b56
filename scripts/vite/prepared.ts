// Serves and emits data/<dataset>/prepared/<version>.json, and latest.json beside them: datasets that were read and checked at
// build time, so that an embed need not bring a reader.
import type { Plugin } from 'vite';
import { writePrepared } from '../../src/embed/data.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { readFile as readDatasetFile } from '../../src/formats/readFile.ts';
import { readIndex, readVersions } from './datasets.ts';
import { wholeTimeline } from './wholeTimeline.ts';

const ADDRESS = /\/data\/([a-z0-9][a-z0-9-]*)\/prepared\/([a-z0-9-]+\.(?:json|webp))$/;

/** Px of the picture in an embed of 640 by 420, without its margins, for the moment before it draws the events itself. */
const PICTURE = { width: 608, mostHeight: 280 } as const;

/** The content of each file of one dataset, by its name. */
async function prepare(folder: string, name: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const entry = readIndex(folder).find(({ id }) => id === name);
  if (!entry) throw new Error(`data/${name}: expected a dataset of the index`);
  const files = new Map<string, string | Uint8Array>();
  for (const [version, text] of readVersions(folder, name)) {
    const { dataset } = await readDatasetFile(text);
    if (!dataset) throw new Error(`data/${name}, version ${version}: expected a dataset that can be read`);
    const versionDate = entry.versions.find((published) => published.version === version)?.date ?? null;
    const prepared = writePrepared({ version, versionDate, dataset });
    const names = version === entry.version ? [version, 'latest'] : [version];
    for (const name of names) files.set(`${name}.json`, prepared);
    for (const theme of ['light', 'dark'] as const) {
      const picture = await wholeTimeline(createEngine(dataset), theme, PICTURE);
      for (const name of picture ? names : []) files.set(`${name}-${theme}.webp`, picture?.bytes ?? '');
    }
  }
  return files;
}

export function prepared(folder: string): Plugin {
  return {
    name: 'dateline:prepared',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, name, file] = ADDRESS.exec(request.url?.split('?')[0] ?? '') ?? [];
        const isKnown = readIndex(folder).some(({ id }) => id === name);
        const content = name && file && isKnown ? (await prepare(folder, name)).get(file) : undefined;
        if (file === undefined || content === undefined) return next();
        response.setHeader('Content-Type', file.endsWith('.webp') ? 'image/webp' : 'application/json');
        response.end(content);
      });
    },
    async generateBundle() {
      for (const { id } of readIndex(folder))
        for (const [file, source] of await prepare(folder, id))
          this.emitFile({ type: 'asset', fileName: `data/${id}/prepared/${file}`, source });
    },
  };
}
