// Serves and publishes data/<dataset>/dataset.json, so that adding a folder adds a dataset.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ADDRESS = /\/data\/([a-z0-9][a-z0-9-]*)\/dataset\.json$/;

export function datasets(folder: string): Plugin {
  const fileOf = (name: string): string => join(folder, name, 'dataset.json');
  return {
    name: 'dateline:datasets',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = ADDRESS.exec(request.url?.split('?')[0] ?? '')?.[1];
        if (name === undefined || !existsSync(fileOf(name))) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(readFileSync(fileOf(name)));
      });
    },
    generateBundle() {
      for (const name of readdirSync(folder).filter((entry) => existsSync(fileOf(entry)))) {
        const dataset: { readonly id?: unknown } = JSON.parse(readFileSync(fileOf(name), 'utf8'));
        if (dataset.id !== name)
          throw new Error(`data/${name}/dataset.json: expected the id "${name}", got "${dataset.id}"`);
        const source = JSON.stringify(dataset);
        this.emitFile({ type: 'asset', fileName: `data/${name}/dataset.json`, source });
      }
    },
  };
}
