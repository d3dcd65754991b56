import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const PEER = 'node_modules/@knight-lab/timelinejs/dist';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type Site = { readonly address: string; readonly close: () => void };

/**
 * Serves a built site, TimelineJS beside it under /peer/, and whatever is made for a run, by its path. Throws when the
 * site was built before its source was last changed: what it measured would be something else.
 */
export function serveSite(dist: string, made: ReadonlyMap<string, () => string>): Promise<Site> {
  const built = statSync(join(dist, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|tsx|js|css)$/.test(file),
  );
  const later = files.find((file) => statSync(join('src', file)).mtimeMs > built);
  if (later) throw new Error(`src/${later} is later than the build in ${dist}/: npm run build`);
  const server = createServer(({ url = '/' }, response) => {
    const asked = normalize(new URL(url, 'http://localhost').pathname);
    const path = asked === '/' ? '/index.html' : asked;
    try {
      const file = path.startsWith('/peer/') ? join(PEER, path.slice('/peer/'.length)) : join(dist, path);
      const body = made.get(path)?.() ?? readFileSync(file);
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound ? bound.port : 0;
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
