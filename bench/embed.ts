// npm run bench: how soon an embed paints its first event, beside a TimelineJS embed of the same events in the same run, on a
// processor slowed four times. Needs a build in dist/. With --json each line is JSON.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium, runsAsRoot } from '../scripts/browser.mjs';
import { type PreparedDataset, readPrepared } from '../src/embed/data.ts';
import type { EventDate } from '../src/model/date.ts';

const RUNS = 9;
const SLOWED = 4;
const DATASET = 'paris-2025-03-11';
const PEER = 'node_modules/@knight-lab/timelinejs/dist';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A line of the table, and of the JSON that other programs read. */
type Line = {
  readonly name: string;
  readonly n: number;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  /** How many times the peer takes what we take. */
  readonly ratio: number;
};

/** What TimelineJS reads: every event has one day, since it knows no other dates. */
function peerEvents({ dataset }: PreparedDataset): object {
  const day = ({ earliest, latest }: EventDate): object => {
    const date = new Date(Number.isFinite(earliest) ? earliest : latest - 1);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  };
  const events = dataset.events
    .filter(({ date }) => date.kind !== 'undated')
    .map(({ id, title, summary, date }) => ({
      unique_id: id,
      start_date: day(date),
      text: { headline: title, text: summary },
    }));
  return { events };
}

function serve(prepared: PreparedDataset): Promise<{ address: string; server: Server }> {
  const data = JSON.stringify(peerEvents(prepared));
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    try {
      const file = path.startsWith('/peer/') ? join(PEER, path.slice(6)) : join('dist', path);
      const body = path === '/peer/data.json' ? data : readFileSync(file);
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
      resolve({ address: `http://127.0.0.1:${port}/`, server });
    });
  });
}

/** Milliseconds from the start of the navigation to the frame after the one in which an element first is there. */
async function firstPaint(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 640, height: 420 } });
  const page: Page = await context.newPage();
  // Fonts and the like from elsewhere would measure the network, to the favour of whoever asks for none.
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  // As text: what a compiler adds to a function would be missing in the page.
  await page.addInitScript(`
    const look = () => {
      const found = document.querySelector(${JSON.stringify(selector)});
      if (found?.getClientRects().length && (found.naturalWidth ?? 1) > 0) requestAnimationFrame(() => { globalThis.paintedAt = performance.now(); });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  `);
  await page.goto(address);
  let at: unknown;
  while (typeof at !== 'number') {
    await page.waitForTimeout(50);
    at = await page.evaluate(() => Reflect.get(globalThis, 'paintedAt'));
  }
  await context.close();
  return at;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const prepared = readPrepared(readFileSync(`dist/data/${DATASET}/prepared/latest.json`, 'utf8'));
  const { address, server } = await serve(prepared);
  const executablePath = findChromium({ install: false });
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: !runsAsRoot(),
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  const ours: number[] = [];
  const peers: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(
      await firstPaint(
        browser,
        `${address}embed.html?d=${DATASET}&show=timeline`,
        'main.still img, button[data-event]',
      ),
    );
    peers.push(
      await firstPaint(browser, `${address}peer/embed/index.html?source=${address}peer/data.json`, '.tl-timemarker'),
    );
  }
  await browser.close();
  server.close();
  const [mine, theirs] = [median(ours), median(peers)];
  const line: Line = {
    name: 'embed, first painted event p50',
    n: prepared.dataset.events.length,
    ours: Math.round(mine),
    peer: Math.round(theirs),
    peerName: 'TimelineJS',
    unit: 'ms',
    ratio: Math.round((theirs / mine) * 10) / 10,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(line));
  else {
    console.log('| what | events | Dateline | peer | ratio |\n| --- | ---: | ---: | ---: | ---: |');
    console.log(`| ${line.name} | ${line.n} | ${line.ours} ms | ${line.peerName} ${line.peer} ms | ${line.ratio} |`);
  }
}

await main();
