// npx tsx bench/map.ts: how soon 100,000 events are on the map, beside leaflet.markercluster, and how soon they are counted
// anew after a filter, beside supercluster: the same points in the same page. With --json each line is JSON.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { launchBrowser } from './shared/browser.ts';
import { type Line, lineOf, quantile, tableOf } from './shared/lines.ts';

const EVENTS = 100_000;
const RUNS = 3;
const FILTERS = 7;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = `${ROOT}node_modules`;

/** What stands in the page; as text, since a compiler's additions to a function would be missing there. */
const PAGE = `
  const seeded = (seed) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))));
  const makePoints = (n) => {
    const random = seeded(7);
    const hubs = Array.from({ length: 300 }, () => [random() * 340 - 170, random() * 130 - 55]);
    const points = new Float64Array(2 * n);
    for (let i = 0; i < n; i++) {
      const [longitude, latitude] = hubs[Math.floor(random() * random() * hubs.length)];
      points.set([longitude + (random() - 0.5) * 8, latitude + (random() - 0.5) * 6], 2 * i);
    }
    return points;
  };
  const points = makePoints(${EVENTS});
  const passing = (filter) => {
    const random = seeded(100 + filter);
    return Uint8Array.from({ length: points.length / 2 }, () => (random() < 0.5 ? 1 : 0));
  };
  globalThis.firstOurs = async () => {
    const started = performance.now();
    globalThis.filterOurs = drawOurs(points, document.getElementById('ours'));
    return (await painted()) - started;
  };
  globalThis.firstPeer = async () => {
    const map = L.map('peer', { center: [20, 11], zoom: 1, maxZoom: 18, fadeAnimation: false, zoomAnimation: false });
    const started = performance.now();
    const group = L.markerClusterGroup({ animate: false });
    const markers = [];
    for (let i = 0; i < points.length; i += 2) markers.push(L.marker([points[i + 1], points[i]]));
    group.addLayers(markers);
    map.addLayer(group);
    return (await painted()) - started;
  };
  globalThis.afterFilters = () => {
    const features = Array.from({ length: points.length / 2 }, (_, i) => ({
      type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [points[2 * i], points[2 * i + 1]] },
    }));
    const ours = [], peer = [], counts = [];
    for (let filter = 0; filter < ${FILTERS}; filter++) {
      const passes = passing(filter);
      let started = performance.now();
      const counted = filterOurs(passes, String(filter));
      ours.push(performance.now() - started);
      started = performance.now();
      const index = new Supercluster({ radius: 30, maxZoom: 16 }).load(features.filter((_, i) => passes[i] === 1));
      const found = index.getClusters([-180, -85, 180, 85], 1);
      peer.push(performance.now() - started);
      counts.push([counted, found.reduce((sum, { properties }) => sum + (properties.point_count ?? 1), 0)]);
    }
    return { ours, peer, counts };
  };
`;

async function bundle(): Promise<{ readonly code: string; readonly style: string }> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: `${ROOT}bench/mapPage.ts`, formats: ['iife'], name: 'page' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Vite built nothing');
  const code = first.output.flatMap((part) => (part.type === 'chunk' ? part.code : [])).join('\n');
  const styles = first.output.flatMap((part) => (part.type === 'asset' ? String(part.source) : []));
  return { code, style: styles.join('\n') };
}

async function openPage(browser: Browser, { code, style }: { code: string; style: string }): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1040, height: 900 } });
  const box = 'position:relative;width:1000px;height:410px;overflow:hidden';
  await page.setContent(`<!doctype html><div id="ours" style="${box}"></div><div id="peer" style="${box}"></div>`);
  const tokens =
    ':root { --panel: white; --ink: black; --fs-11: 11px; } ul { list-style: none; margin: 0; padding: 0; }';
  const sheets = ['leaflet/dist/leaflet.css', 'leaflet.markercluster/dist/MarkerCluster.css'];
  const peerStyles = sheets.map((sheet) => readFileSync(`${MODULES}/${sheet}`, 'utf8'));
  await page.addStyleTag({ content: [tokens, style, ...peerStyles].join('\n') });
  const scripts = [
    'leaflet/dist/leaflet.js',
    'leaflet.markercluster/dist/leaflet.markercluster.js',
    'supercluster/dist/supercluster.min.js',
  ];
  for (const script of scripts) await page.addScriptTag({ path: `${MODULES}/${script}` });
  await page.addScriptTag({ content: code });
  await page.addScriptTag({ content: PAGE });
  return page;
}

type Filtered = {
  readonly ours: number[];
  readonly peer: number[];
  readonly counts: readonly (readonly [number, number])[];
};

function line(name: string, peerName: string, ours: readonly number[], peer: readonly number[]): Line {
  return lineOf({ name, n: EVENTS, ours: quantile(ours, 0.5), peer: quantile(peer, 0.5), peerName, unit: 'ms' });
}

/** Measures both lines; every page is new, and ours and the peer's take turns. Throws where they count different events. */
export async function mapLines(browser: Browser): Promise<readonly Line[]> {
  const page = await bundle();
  const drawn = { ours: [] as number[], peer: [] as number[] };
  const filtered = { ours: [] as number[], peer: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    const opened = await openPage(browser, page);
    drawn.ours.push(await opened.evaluate<number>('firstOurs()'));
    const { ours, peer, counts } = await opened.evaluate<Filtered>('afterFilters()');
    const wrong = counts.find(([mine, theirs]) => mine !== theirs);
    if (wrong) throw new Error(`After a filter we count ${wrong[0]} events on the map and supercluster ${wrong[1]}`);
    filtered.ours.push(...ours);
    filtered.peer.push(...peer);
    drawn.peer.push(await opened.evaluate<number>('firstPeer()'));
    await opened.close();
  }
  return [
    line('map, first drawing p50', 'leaflet.markercluster', drawn.ours, drawn.peer),
    line('map, clusters after a filter p50', 'supercluster', filtered.ours, filtered.peer),
  ];
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const lines = await mapLines(browser).finally(() => browser.close());
  if (process.argv.includes('--json')) for (const one of lines) console.log(JSON.stringify(one));
  else console.log(tableOf(lines));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
