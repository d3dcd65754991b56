// Takes the pictures in docs/pictures from the built site, as a reader's browser shows it: npm run screenshots
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium, runsAsRoot } from './browser.mjs';

const PICTURES = [
  { name: 'main-1440', width: 1440, height: 900, query: '' },
  { name: 'main-1024', width: 1024, height: 768, query: '' },
] as const;

mkdirSync('docs/pictures', { recursive: true });
const server = await preview({ preview: { port: 4329, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? 'http://127.0.0.1:4329/';
const executablePath = findChromium({ install: false });
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  chromiumSandbox: !runsAsRoot(),
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
for (const { name, width, height, query } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.goto(address + query);
  await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /Minsk/ }).first().waitFor();
  await page.getByRole('region', { name: 'Map' }).getByText('Montenegro').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/pictures/${name}.png` });
  console.log(`docs/pictures/${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
