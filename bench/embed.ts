// npx tsx bench/embed.ts: how soon an embed paints its first event, beside a TimelineJS embed of the same events in the same run, on a
// processor slowed four times. Needs a build in dist/. With --json each line is JSON.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { type PreparedDataset, readPrepared } from '../src/embed/data.ts';
import { launchBrowser } from './shared/browser.ts';
import { type Line, lineOf, quantile, tableOf } from './shared/lines.ts';
import { peerEvents } from './shared/peerEvents.ts';
import { serveSite } from './shared/site.ts';

const RUNS = 9;
const SLOWED = 4;
const DATASET = 'paris-2025-03-11';
const PEER_DATA = '/peer/data.json';

/** Milliseconds from the start of the navigation to the frame after the one in which an element first is there. */
async function firstPaint(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 640, height: 420 } });
  const page: Page = await context.newPage();
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

/** What TimelineJS is given, by its path on the site. */
export const EMBED_DATA: ReadonlyMap<string, () => string> = new Map([
  [PEER_DATA, () => peerEvents(readDataset().dataset.events)],
]);

function readDataset(): PreparedDataset {
  return readPrepared(readFileSync(`dist/data/${DATASET}/prepared/latest.json`, 'utf8'));
}

/** Measures on a site that has EMBED_DATA beside a build. */
export async function embedLine(browser: Browser, address: string): Promise<Line> {
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
      await firstPaint(
        browser,
        `${address}peer/embed/index.html?source=${address.slice(0, -1)}${PEER_DATA}`,
        '.tl-timemarker',
      ),
    );
  }
  return lineOf({
    name: 'embed, first painted event p50',
    n: readDataset().dataset.events.length,
    ours: quantile(ours, 0.5),
    peer: quantile(peers, 0.5),
    peerName: 'TimelineJS',
    unit: 'ms',
  });
}

async function main(): Promise<void> {
  const site = await serveSite('dist', EMBED_DATA);
  const browser = await launchBrowser();
  const line = await embedLine(browser, site.address);
  await browser.close();
  site.close();
  if (process.argv.includes('--json')) console.log(JSON.stringify(line));
  else console.log(tableOf([line]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
