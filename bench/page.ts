// npx tsx bench/page.ts: the page as its reader feels it, in Chromium, on the built site: how soon it reacts, beside TimelineJS
// with the same events; how soon a filter is on screen everywhere; frames while views are moved; tasks that hold up the rest.
// With --json each line is JSON; --dist names another build than dist/; --only reacts,11,10000,1000000 leaves out the rest.
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { syntheticColumns } from '../src/engine/synthetic.ts';
import { facetLine } from './page/facet.ts';
import { longTaskLines } from './page/longTasks.ts';
import { movingLines } from './page/moving.ts';
import { openPage, valueIn } from './page/open.ts';
import { reactsProbe } from './page/probe.ts';
import { OURS, peerPath, REACTS, reactsLine } from './page/reacts.ts';
import { launchBrowser } from './shared/browser.ts';
import { type Line, tableOf } from './shared/lines.ts';
import { peerTitles } from './shared/peerEvents.ts';
import { serveSite } from './shared/site.ts';

const DATASETS: ReadonlyMap<number, string> = new Map([
  [11, 'paris-2025-03-11'],
  [10_000, 'synthetic:10000'],
  [1_000_000, 'synthetic:1000000'],
]);
/** With fewer events a filter is no question of time. */
const FILTERED = 1_000_000;
const LOADED = 1000;

/** What TimelineJS is given, by its path on the site: made when it is asked for. */
export const PEER_DATA: ReadonlyMap<string, () => string> = new Map(
  REACTS.map(([, n]) => [peerPath(n), () => peerTitles(syntheticColumns(n))]),
);

/** Measures all lines on a site that has PEER_DATA beside a build; `tell` hears of each as soon as it is known. */
export async function pageLines(
  browser: Browser,
  address: string,
  tell: (line: Line) => void = () => undefined,
  only?: readonly string[],
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const keep = (found: readonly Line[]): void => {
    lines.push(...found);
    for (const line of found) tell(line);
  };
  const isWanted = (part: string): boolean => only?.includes(part) ?? true;
  if (isWanted('reacts')) for (const [n, peers] of REACTS) keep([await reactsLine(browser, address, n, peers)]);
  for (const [n, dataset] of DATASETS) {
    if (isWanted(String(n))) await linesOfUse(browser, `${address}?d=${dataset}`, n, keep);
  }
  return lines;
}

/** One page, used as its reader would: a filter, the timeline, the map. */
async function linesOfUse(
  browser: Browser,
  address: string,
  n: number,
  keep: (found: readonly Line[]) => void,
): Promise<void> {
  const page = await openPage(browser, address, reactsProbe(OURS));
  await valueIn<number>(page, 'probe.reactsAt');
  await page.waitForTimeout(LOADED);
  if (n === FILTERED) keep([await facetLine(page, n)]);
  keep(await movingLines(page, 'timeline', n));
  keep(await movingLines(page, 'map', n));
  keep(await longTaskLines(page, n));
  await page.context().close();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
      only: { type: 'string' },
    },
  });
  const site = await serveSite(values.dist, PEER_DATA);
  const browser = await launchBrowser();
  const tell = (line: Line): void => (values.json ? console.log(JSON.stringify(line)) : undefined);
  const lines = await pageLines(browser, site.address, tell, values.only?.split(','));
  await browser.close();
  site.close();
  if (!values.json) console.log(tableOf(lines));
}

if (argv[1] === fileURLToPath(import.meta.url)) await main();
