import type { Page } from '@playwright/test';
import { type Line, lineOf, quantile } from '../shared/lines.ts';
import { valueIn } from './open.ts';
import { WATCH } from './probe.ts';

const CLICKS = 12;
const QUIET = 500;
/** In milliseconds, at the median. */
const LIMIT = 150;

/** From a click on a value of a filter until the last view has painted what it leaves; a value on, then off again. */
export async function facetLine(page: Page, n: number): Promise<Line> {
  await page.evaluate(WATCH);
  await page.getByRole('button', { name: 'Type', exact: true }).click();
  const values = page.getByRole('option');
  await values.first().waitFor();
  await page.waitForTimeout(QUIET);
  const boxes = await Promise.all((await values.all()).map((value) => value.boundingBox()));
  const took: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    const box = boxes[Math.floor(click / 2) % boxes.length];
    if (!box) throw new Error('expected all values of the filter in sight');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(QUIET);
    await page.mouse.down();
    await page.mouse.up();
    took.push(await paintedAfter(page));
  }
  await page.keyboard.press('Escape');
  await page.waitForTimeout(QUIET);
  const measured = { ours: quantile(took, 0.5), peer: LIMIT, peerName: 'limit', unit: 'ms' };
  return lineOf({ name: 'facet click to last paint p50', n, ...measured });
}

type Changed = { readonly ms: number; readonly what: readonly string[] };

/** Waits until nothing has changed for a while. */
async function paintedAfter(page: Page): Promise<number> {
  // Before the click has arrived, what is there is of the last one.
  await page.waitForTimeout(QUIET);
  const changes = await valueIn<readonly Changed[]>(
    page,
    `(probe.changes?.length && performance.now() - probe.changes.at(-1).at > ${QUIET}
      ? probe.changes.map(({ at, what }) => ({ ms: at - probe.clickedAt, what })) : null)`,
  );
  await page.evaluate('probe.used.push([probe.clickedAt, performance.now()])');
  if (process.env['BENCH_DETAIL']) {
    console.error('click');
    for (const { ms, what } of changes)
      console.error(` ${Math.round(ms)} ms: ${[...new Set(what)].slice(0, 4).join(', ')}`);
  }
  return changes.at(-1)?.ms ?? Number.NaN;
}
