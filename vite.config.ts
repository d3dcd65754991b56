import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';
import { chunkGroups } from './scripts/vite/chunks.ts';
import { datasets } from './scripts/vite/datasets.ts';
import { firstScript, firstWorker } from './scripts/vite/firstScript.ts';
import { outlines } from './scripts/vite/outlines.ts';
import { pages } from './scripts/vite/pages.ts';
import { preload } from './scripts/vite/preload.ts';
import { prepared } from './scripts/vite/prepared.ts';
import { POLICY, security } from './scripts/vite/security.ts';
import { widget } from './scripts/vite/widget.ts';

const data = fileURLToPath(new URL('./data', import.meta.url));
const page = (name: string) => fileURLToPath(new URL(`./${name}.html`, import.meta.url));

/** What the opening page imports later, but always. */
const VIEWS = ['src/views/timeline/Timeline.tsx', 'src/views/map/MapView.tsx'];

/** Smaller stand-ins for what the widgets would bring whole; docs/decisions says why and what each saves. */
const part = (name: string) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(`./scripts/vite/parts/${name}.js`, import.meta.url)),
});

export default defineConfig({
  // Relative, so that the built site works under any path of any host.
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    datasets(data),
    prepared(data),
    outlines(),
    pages(data),
    preload({
      page: 'index.html',
      modules: VIEWS,
      fonts: ['inter-latin-wght-normal', 'source-serif-4-latin-wght-normal'],
    }),
    preload({ page: 'embed.html', modules: ['src/embed/live.ts'], fonts: [], later: true }),
    firstScript(),
    firstWorker(),
    security(),
    widget(),
  ],
  // As a host would send them that reads the headers file: a worker obeys no meta tag, a sandboxed embed has no origin.
  preview: { headers: { 'Content-Security-Policy': POLICY, 'Access-Control-Allow-Origin': '*' } },
  resolve: { alias: [part('leaflet'), part('moment'), part('xss')] },
  // The edtf library tells its types apart by the names of its classes, which minifying would change.
  worker: { format: 'es', rolldownOptions: { output: { keepNames: true } } },
  build: {
    target: 'es2022',
    // A small file as data: URL would be blocked by connect-src 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [page('index'), page('embed')],
      output: {
        codeSplitting: {
          groups: chunkGroups({
            page: ['src/main.tsx', 'src/figures/densityEdges.ts', 'src/projection/clusterCircles.ts'],
            views: VIEWS,
            embed: ['src/embed/live.ts', 'src/embed/cardPart.ts', 'src/embed/matrixPart.ts'],
            map: 'src/embed/mapPart.ts',
          }),
        },
      },
    },
  },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'data/**/*.test.ts',
      'docs/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    exclude: [...configDefaults.exclude, 'e2e/**'],
    env: { TZ: 'UTC' },
    sequence: { seed: 1 },
    // Limits for what hangs, not measures of speed: machines are busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
