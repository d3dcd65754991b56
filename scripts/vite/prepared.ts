// Serves and emits data/<dataset>/prepared/<version>.json, and latest.json beside them: datasets that were read and checked at
// build time, so that an embed need not bring a reader.
import type { Plugin } from 'vite';
import { writePrepared } from '../../src/embed/data.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { timelineFigure } from '../../src/figures/timelineFigure.ts';
import { readFile as readDatasetFile } from '../../src/formats/readFile.ts';
import type { Dataset } from '../../src/model/event.ts';
import { EMPTY_FILTER } from '../../src/model/filter.ts';
import { readIndex, readVersions } from './datasets.ts';

const ADDRESS = /\/data\/([a-z0-9][a-z0-9-]*)\/prepared\/([a-z0-9-]+\.(?:json|svg))$/;

/** Px of the picture in an embed of 640 by 420, without its margins. */
const PICTURE = { width: 608, mostHeight: 280 } as const;

/** The text of each file of one dataset, by its name. */
async function prepare(folder: string, name: string): Promise<ReadonlyMap<string, string>> {
  const entry = readIndex(folder).find(({ id }) => id === name);
  if (!entry) throw new Error(`data/${name}: expected a dataset of the index`);
  const files = new Map<string, string>();
  for (const [version, text] of readVersions(folder, name)) {
    const { dataset } = await readDatasetFile(text);
    if (!dataset) throw new Error(`data/${name}, version ${version}: expected a dataset that can be read`);
    const versionDate = entry.versions.find((published) => published.version === version)?.date ?? null;
    const prepared = writePrepared({ version, versionDate, dataset });
    files.set(`${version}.json`, prepared);
    if (version !== entry.version) continue;
    files.set('latest.json', prepared);
    for (const theme of ['light', 'dark'] as const) {
      const svg = drawTimeline(dataset, theme);
      if (svg !== null) files.set(`timeline-${theme}.svg`, svg);
    }
  }
  return files;
}

/** All events, for the moment before an embed draws them itself; null where nothing is dated. */
function drawTimeline(dataset: Dataset, theme: 'light' | 'dark'): string | null {
  const engine = createEngine(dataset);
  const window = engine.overview().extent;
  if (window === null) return null;
  const answer = engine.timeline({ filter: EMPTY_FILTER, lanes: 'type', roleOf: null, keep: null });
  const shown = { answer, lanes: 'type', window, published: null, selected: null, roleOf: null } as const;
  return timelineFigure({ ...shown, ...PICTURE, theme, idPrefix: 'timeline' }).svg;
}

export function prepared(folder: string): Plugin {
  return {
    name: 'dateline:prepared',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, name, file] = ADDRESS.exec(request.url?.split('?')[0] ?? '') ?? [];
        const isKnown = readIndex(folder).some(({ id }) => id === name);
        const text = name && file && isKnown ? (await prepare(folder, name)).get(file) : undefined;
        if (file === undefined || text === undefined) return next();
        response.setHeader('Content-Type', file.endsWith('.svg') ? 'image/svg+xml' : 'application/json');
        response.end(text);
      });
    },
    async generateBundle() {
      for (const { id } of readIndex(folder))
        for (const [file, source] of await prepare(folder, id))
          this.emitFile({ type: 'asset', fileName: `data/${id}/prepared/${file}`, source });
    },
  };
}
