import type { Page } from '@playwright/test';
import { type Line, lineOf } from '../shared/lines.ts';

/** Milliseconds; shorter tasks are none that a browser calls long. */
const LIMIT = 50;

/** Tasks of the main thread over the limit while the page was used: how many, and the longest. */
export async function longTaskLines(page: Page, n: number): Promise<readonly Line[]> {
  const long = await page.evaluate<number[]>(
    `probe.longTasks.filter(({ at }) => probe.used.some(([from, until]) => at >= from && at < until)).map(({ ms }) => ms)`,
  );
  const beside = { n, peerName: 'limit' };
  return [
    lineOf({ name: 'long tasks after loading', ours: long.length, peer: 0, unit: 'tasks', ...beside }),
    lineOf({ name: 'longest task after loading', ours: Math.max(0, ...long), peer: LIMIT, unit: 'ms', ...beside }),
  ];
}
