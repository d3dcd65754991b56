import type { Browser } from '@playwright/test';
import { type Line, lineOf, quantile } from '../shared/lines.ts';
import { openPage, valueIn } from './open.ts';
import { reactsProbe } from './probe.ts';

const RUNS = 3;
/** A mark, or bars where marks would be too many. */
export const OURS = `document.querySelector('#timeline button[data-event]')
  ?? [...document.querySelectorAll('#timeline canvas')].find(probe.isDrawn)`;
const PEER = `document.querySelector('.tl-timemarker')?.getClientRects().length`;

/** Where the address under which TimelineJS finds so many of the synthetic events begins at the root of the site. */
export function peerPath(n: number): string {
  return `/peer/synthetic-${n}.json`;
}

/** How many events we are given, and how many TimelineJS. */
export const REACTS: readonly (readonly [n: number, peers: number])[] = [
  [10_000, 10_000],
  [1_000_000, 1000],
];

/** How soon the page reacts to the reader, beside TimelineJS. */
export async function reactsLine(browser: Browser, address: string, n: number, peers: number): Promise<Line> {
  const data = new URL(peerPath(peers), address).href;
  const [ours, peer]: readonly [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await reactsAfter(browser, `${address}?d=synthetic:${n}`, OURS));
    peer.push(await reactsAfter(browser, `${address}peer/embed/index.html?source=${data}`, PEER));
  }
  const named = n === peers ? 'page reacts p50' : `page reacts p50, TimelineJS with ${peers.toLocaleString('en-GB')}`;
  return lineOf({
    name: named,
    n,
    ours: quantile(ours, 0.5),
    peer: quantile(peer, 0.5),
    peerName: 'TimelineJS',
    unit: 'ms',
  });
}

async function reactsAfter(browser: Browser, address: string, isShown: string): Promise<number> {
  const page = await openPage(browser, address, reactsProbe(isShown));
  const at = await valueIn<number>(page, 'probe.reactsAt');
  if (process.env['BENCH_DETAIL']) console.error(address, Math.round(at), 'ms');
  await page.context().close();
  return at;
}
