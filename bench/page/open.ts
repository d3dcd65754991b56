import type { Browser, Page } from '@playwright/test';
import { PROBE } from './probe.ts';

/** TimelineJS takes long with thousands of events. */
const LONGEST = 5 * 60_000;

/** A tab of its own, with the probe and what else is to stand in it first. */
export async function openPage(browser: Browser, address: string, ...scripts: readonly string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(LONGEST);
  const page = await context.newPage();
  for (const script of [PROBE, ...scripts]) await page.addInitScript(script);
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

/** What an expression gives in the page, once that is not null; asked again and again, since the page allows no eval. */
export async function valueIn<Value>(page: Page, expression: string): Promise<Value> {
  const until = performance.now() + LONGEST;
  while (performance.now() < until) {
    const value = await page.evaluate<Value | null>(`${expression} ?? null`);
    if (value !== null) return value;
    await page.waitForTimeout(100);
  }
  throw new Error(`the page has no ${expression} after ${LONGEST / 60_000} minutes`);
}
