import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page } from '@playwright/test';
import { test } from './fixtures.ts';

/** A server of reports for each process that tests; another origin than the site's. */
const PORTS = [4320, 4321];
const reportAt = (port: number): string => `http://127.0.0.1:${port}/`;
// A page that is opened from a file has the origin "null".
test.use({ allowedOrigins: [...PORTS.map((port) => new URL(reportAt(port)).origin), 'null'] });
const PARIS = 'd=paris-2025-03-11&sel=paris-chiefs-of-staff-meeting-2025-03-11';

/** The pages of docs/embedding as a host would serve them, with the address of the site that is tested. */
async function openHost(page: Page, name: string, site: string): Promise<void> {
  const { port, close } = await serveReports(site);
  page.once('close', close);
  await page.goto(reportAt(port) + name);
}

/** The site on a host that reads no headers file: nothing allows another origin. */
const BARE = 'bare/';
const SANDBOXED = 'sandboxed.html';

function sendBare(path: string, response: ServerResponse): void {
  const type = { html: 'text/html', js: 'text/javascript', css: 'text/css', webp: 'image/webp' }[
    path.split('.').at(-1) ?? ''
  ];
  try {
    const body = readFileSync(join('dist', path));
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

async function serveReports(site: string): Promise<{ port: number; close: () => void }> {
  const port = PORTS[test.info().parallelIndex] ?? 0;
  const server: Server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, site).pathname).slice(1);
    const isHost = path.endsWith('.html') && !path.startsWith(BARE);
    const type = isHost ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.setHeader('Content-Type', type);
    if (isHost) response.end(hostPage(path, site));
    else if (path.startsWith('reveal.js/')) response.end(readFileSync(join('node_modules', path)));
    else if (path.startsWith(BARE)) sendBare(path.slice(BARE.length), response);
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port, close: () => server.close() };
}

function hostPage(name: string, site: string): string {
  if (name === SANDBOXED)
    return '<iframe sandbox="allow-scripts" width="640" height="420" src="bare/embed.html?d=paris-2025-03-11&sel=x"></iframe>';
  return readFileSync(join('docs/embedding', name), 'utf8').replaceAll('https://dateline.example/', site);
}

/** The frames of embeds, once they are drawn. */
async function drawnFrames(page: Page, count: number): Promise<readonly Frame[]> {
  const frames = (): Frame[] => page.frames().filter((frame) => frame.url().includes('embed.html'));
  await expect.poll(() => frames().length).toBe(count);
  for (const frame of frames()) await frame.locator('html[data-state="drawn"]').waitFor({ state: 'attached' });
  return frames();
}

async function firstFrame(page: Page, count: number): Promise<Frame> {
  const [first] = await drawnFrames(page, count);
  if (!first) throw new Error('Expected an embed');
  return first;
}

/** How much of an embed stands beyond its frame, in CSS pixels down and across; nothing where all of it stands. */
async function beyond(frame: Frame): Promise<readonly number[]> {
  return frame.evaluate(() => {
    const page = document.documentElement;
    return [page.scrollHeight - innerHeight, page.scrollWidth - innerWidth];
  });
}

for (const width of [320, 640, 1200])
  test(`in plain HTML with the loader, two embeds take the height of their content at ${width} px`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: width + 16, height: 900 });
    await openHost(page, 'plain.html', baseURL ?? '');
    for (const link of await page.locator('iframe').all()) await link.scrollIntoViewIfNeeded();
    const frames = await drawnFrames(page, 2);
    for (const frame of frames) await expect.poll(() => beyond(frame)).toEqual([0, 0]);
    const heights = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
    // Nothing grows by being given room.
    await page.waitForTimeout(500);
    expect(await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight))).toEqual(heights);
  });

test('a page tells one embed what to show, and the other does not hear it', async ({ page, baseURL }) => {
  await openHost(page, 'plain.html', baseURL ?? '');
  const [timeline, map] = await drawnFrames(page, 2);
  if (!timeline || !map) throw new Error('Expected two embeds');
  await expect(timeline.getByRole('button', { name: /Macron interview|Macron gives/ })).toBeVisible();
  const before = await map.locator('body').innerHTML();
  await page.evaluate(() => {
    const message = { type: 'dateline:setView', v: 1, query: '?d=paris-2025-03-11&type=proposal' };
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  });
  await expect(timeline.getByRole('button', { name: /Macron interview|Macron gives/ })).toHaveCount(0);
  expect(await map.locator('body').innerHTML()).toBe(before);
});

test('printed with its page, a dark map is light at once, and dark again afterwards', async ({ page, baseURL }) => {
  await openHost(page, 'plain.html', baseURL ?? '');
  const [, map] = await drawnFrames(page, 2);
  const themeOn = (event: string) =>
    map?.evaluate((name) => {
      dispatchEvent(new Event(name));
      return [document.documentElement.dataset['theme'], document.querySelectorAll('.map svg').length];
    }, event);
  expect(await themeOn('beforeprint')).toEqual(['light', 1]);
  expect(await themeOn('afterprint')).toEqual(['dark', 1]);
});

test('an embed obeys only its page at the origin that its address names', async ({ page, baseURL }) => {
  await openHost(page, 'blog.html', baseURL ?? '');
  const frame = await firstFrame(page, 1);
  const before = await frame.locator('body').innerHTML();
  await page.evaluate(() => {
    const message = { type: 'dateline:setView', v: 1, query: '?d=ukraine-security-guarantees' };
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  });
  await page.waitForTimeout(300);
  expect(await frame.locator('body').innerHTML()).toBe(before);
});

test('on a blog whose style is hostile, the embed keeps its own, and its filters are said', async ({
  page,
  baseURL,
}) => {
  await openHost(page, 'blog.html', baseURL ?? '');
  const frame = await firstFrame(page, 1);
  await expect(frame.getByText('3 of 70 events')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open full view' })).toHaveAttribute(
    'href',
    './?d=ukraine-security-guarantees&p=USA.not-invited,USA.absent',
  );
});

test('in a notebook’s sandbox, without an origin, it is drawn all the same', async ({ page, baseURL }) => {
  await openHost(page, 'notebook.html', baseURL ?? '');
  const frame = await firstFrame(page, 1);
  await expect(frame.getByRole('button', { name: /Chiefs of staff/ })).toBeVisible();
});

test('on a slide that was hidden while it loaded, it is drawn when the slide is shown', async ({ page, baseURL }) => {
  await openHost(page, 'slides.html', baseURL ?? '');
  await page.keyboard.press('ArrowRight');
  const frame = await firstFrame(page, 1);
  await expect(frame.getByRole('button', { name: /Chiefs of staff/ })).toBeVisible();
});

test('in a report that is opened from a file', async ({ page, baseURL }, testInfo) => {
  const file = testInfo.outputPath('report.html');
  await writeFile(file, hostPage('plain.html', baseURL ?? ''));
  await page.goto(pathToFileURL(file).href);
  const frame = await firstFrame(page, 2);
  await expect(frame.getByRole('button', { name: /Chiefs of staff/ })).toBeVisible();
});

test('it stores nothing, sets no cookie, asks no other origin, and lets the wheel pass', async ({
  page,
  baseURL,
  context,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  await page.goto(`embed.html?${PARIS}&show=both`);
  await page.locator('html[data-state="drawn"]').waitFor({ state: 'attached' });
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(foreign).toEqual([]);
  const isPassed = await page.evaluate(() => {
    const wheel = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 100 });
    return document.querySelector('svg')?.dispatchEvent(wheel);
  });
  expect(isPassed).toBe(true);
});

test('at 320 by 540 it is a list by how well the dates are known, and all events are in it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 540 });
  await page.goto(`embed.html?${PARIS}`);
  await expect(page.getByRole('heading', { name: 'A 16th in 2024, month unknown' })).toBeVisible();
  await expect(page.locator('main button')).toHaveCount(11);
  await expect(page.getByRole('link', { name: 'Open full view' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('by keyboard: one stop, arrows between events, Enter opens who says so, Escape leads back', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  await page.goto(`embed.html?${PARIS}&show=timeline`);
  await page.locator('html[data-state="drawn"]').waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeFocused();
  await expect(card.getByRole('heading', { name: 'Who says so' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator('button[data-event]:focus')).toHaveCount(1);
});

test.describe('in a sandbox, on a host that allows no other origin', () => {
  test.use({ allowedConsoleErrors: [/CORS|net::ERR_FAILED|Failed to load/] });
  test('the picture of the whole dataset stands, with the link', async ({ page, baseURL }) => {
    await openHost(page, SANDBOXED, baseURL ?? '');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('link', { name: 'Open full view' })).toHaveAttribute(
      'href',
      './?d=paris-2025-03-11&sel=x',
    );
    await expect(frame.locator('main.still img')).toHaveJSProperty('complete', true);
    expect(await frame.locator('main.still img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1216);
  });
});

test.describe('data that are not there', () => {
  test.use({ allowedConsoleErrors: ['prepared/latest.json'] });
  test('the title, what is wrong, and the way to the full view', async ({ page }) => {
    await page.goto('embed.html?d=nowhere&title=A+title&show=map');
    await expect(page.getByRole('heading', { name: 'A title' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(page.getByRole('link', { name: 'Open full view' })).toHaveAttribute('href', './?d=nowhere');
  });
});

test.describe('an embed whose script is lost on the way', () => {
  test.use({ allowedConsoleErrors: [/net::ERR_FAILED|Failed to/] });
  test('keeps the picture of the whole dataset, with the link', async ({ page }) => {
    await page.route('**/assets/live-*.js', (route) => route.abort());
    await page.goto('embed.html?d=paris-2025-03-11&title=A+title');
    await expect(page.getByRole('link', { name: 'Open full view' })).toHaveAttribute('href', './?d=paris-2025-03-11');
    await expect(page.getByRole('heading', { name: 'A title' })).toBeVisible();
    await expect(page.locator('main.still img')).toBeVisible();
  });
});
