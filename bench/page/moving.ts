import type { CDPSession, Page } from '@playwright/test';
import { type Line, lineOf, quantile } from '../shared/lines.ts';

const SECONDS = 1.5;
const MOVES = 60;
/** Enough for the timeline to come from decades to hours, through bars, clusters and single events. */
const WHEELS = 50;
const SETTLED = 1000;

export type ViewName = 'timeline' | 'map';
type Gesture = 'panning' | 'zooming';
/** Pixels of one turn of the wheel: the map has three levels between the world and a region, the timeline many more. */
const TURN: Readonly<Record<ViewName, number>> = { timeline: 100, map: 12 };
/** Milliseconds; of a frame's tasks on the main thread only the timeline's have a limit. */
const LIMITS = { p50: 16.7, p95: 33, work: 12 };

/** What a gesture took: between frames, and of the main thread over all its frames. */
type Moved = { readonly intervals: readonly number[]; readonly work: number };

/** Frames while a view is panned and zoomed by mouse and wheel: far out, on the way in, far in, and on the way out. */
export async function movingLines(page: Page, view: ViewName, n: number): Promise<readonly Line[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const zoom = (direction: 1 | -1) =>
    measured(page, session, `${view} zooming`, () => turnWheel(page, view, direction));
  const pan = (share: number) => measured(page, session, `${view} panning`, () => drag(page, view, share));
  await turnWheel(page, view, -1, 5);
  await page.waitForTimeout(SETTLED);
  const panned = [await pan(-0.3), await pan(0.3)];
  const zoomed = [await zoom(-1)];
  panned.push(await pan(-0.3), await pan(0.3));
  zoomed.push(await zoom(1));
  await session.detach();
  return [...linesOf(view, 'panning', n, panned), ...linesOf(view, 'zooming', n, zoomed)];
}

function linesOf(view: ViewName, gesture: Gesture, n: number, moved: readonly Moved[]): readonly Line[] {
  const intervals = moved.flatMap((one) => one.intervals);
  const work = moved.reduce((sum, one) => sum + one.work, 0) / intervals.length;
  const line = (name: string, ours: number, peer: number): Line =>
    lineOf({ name: `${view} ${name}`, n, ours, peer, peerName: 'limit', unit: 'ms' });
  return [
    line(`frame interval while ${gesture} p50`, quantile(intervals, 0.5), LIMITS.p50),
    line(`frame interval while ${gesture} p95`, quantile(intervals, 0.95), LIMITS.p95),
    ...(view === 'timeline' ? [line(`main thread a frame while ${gesture}, mean`, work, LIMITS.work)] : []),
  ];
}

async function measured(page: Page, session: CDPSession, name: string, act: () => Promise<void>): Promise<Moved> {
  const from = await page.evaluate<number>('probe.startFrames() ?? performance.now()');
  const before = await taskSeconds(session);
  await act();
  const work = 1000 * ((await taskSeconds(session)) - before);
  const frames = await page.evaluate<number[]>('probe.stopFrames()');
  await page.waitForTimeout(SETTLED);
  await page.evaluate(`probe.used.push([${from}, performance.now()])`);
  if (process.env['BENCH_DETAIL']) {
    const late = await page.evaluate<string>(
      `probe.longTasks.filter(({ at }) => at >= ${from}).map(({ at, ms }) => Math.round(at - ${from}) + ':' + ms).join(' ')`,
    );
    console.error(
      name,
      frames.length,
      'frames,',
      Math.round(work),
      'ms of tasks; long tasks (after:ms)',
      late || 'none',
    );
  }
  return { intervals: frames.slice(1).map((time, index) => time - (frames[index] ?? time)), work };
}

/** All tasks of the page's main thread so far. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function turnWheel(page: Page, view: ViewName, direction: 1 | -1, turns = WHEELS): Promise<void> {
  const { x, y } = await emptyPoint(page, view, 0.5);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await inTime(turns, (turns * SECONDS) / WHEELS, () => page.mouse.wheel(0, direction * TURN[view]));
  await page.keyboard.up('Control');
}

/** Drags by a share of the view's width. */
async function drag(page: Page, view: ViewName, share: number): Promise<void> {
  const { x, y, width } = await emptyPoint(page, view, share < 0 ? 0.7 : 0.3);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await inTime(MOVES, SECONDS, (move) => page.mouse.move(x + (share * width * (move + 1)) / MOVES, y));
  await page.mouse.up();
}

/** Evenly over the time, or as fast as the page takes it. */
async function inTime(times: number, seconds: number, act: (index: number) => Promise<void>): Promise<void> {
  const started = performance.now();
  for (let index = 0; index < times; index++) {
    await act(index);
    const wait = started + (1000 * seconds * (index + 1)) / times - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Where nothing can be pressed, near such a share of the view's width. */
async function emptyPoint(page: Page, view: ViewName, share: number): Promise<{ x: number; y: number; width: number }> {
  const found = await page.evaluate<{ x: number; y: number; width: number } | null>(`(() => {
    const { left, top, width, height } = document.querySelector('#${view} .vis-panel.vis-center, #${view} .leaflet-container').getBoundingClientRect();
    for (let step = 0; step < 400; step++) {
      const x = left + width * (${share} + (step % 20) / 200), y = top + height * (0.3 + 0.02 * Math.floor(step / 20));
      const under = document.elementFromPoint(x, y);
      if (under?.closest('#${view}') && !under.closest('button, a, [role="button"], [data-event], [data-cluster]')) return { x, y, width };
    }
    return null;
  })()`);
  if (!found) throw new Error(`nowhere in the ${view} is free to drag at`);
  return found;
}
