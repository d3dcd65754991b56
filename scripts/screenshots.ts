// npm run screenshots: every screen of the built site as a reader's browser shows it, into screenshots/, which git ignores;
// with --docs the few pictures that the documents show, into docs/pictures.
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findChromium, runsAsRoot } from './browser.mjs';

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly query: string;
  readonly theme?: 'dark';
  /** What the reader does before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Printed on this paper instead of shown. */
  readonly paper?: 'A4' | 'Letter';
}

const PARIS = '?d=paris-2025-03-11';
const CONTEXT = '?d=ukraine-security-guarantees';
const EMBED = `embed.html${PARIS}&sel=paris-chiefs-of-staff-meeting-2025-03-11`;
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const DOCS: readonly Screen[] = [
  { name: 'main-1440', ...desktop, query: '' },
  { name: 'matrix-1440', ...desktop, query: `${PARIS}&v=matrix&sel=paris-chiefs-of-staff-meeting-2025-03-11` },
];

const openParticipant = (page: Page): Promise<void> => page.getByRole('button', { name: /^Participant/ }).click();
const openHelp = (page: Page): Promise<void> => page.getByRole('button', { name: 'Help' }).click();
const openShare = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Embed' }).click();
  await page.waitForTimeout(2000);
};
const hoverCountry = (page: Page): Promise<void> => page.getByText('United States').first().hover({ force: true });

const SCREENS: readonly Screen[] = [
  ...DOCS.filter(({ name }) => name === 'main-1440'),
  { name: 'dark', ...desktop, query: '', theme: 'dark', act: hoverCountry },
  { name: 'main-1024', width: 1024, height: 768, query: '' },
  { name: 'tablet', width: 820, height: 1180, query: '' },
  { name: 'phone', ...phone, query: '' },
  { name: 'phone-dark', ...phone, query: '', theme: 'dark' },
  { name: 'phone-320', width: 320, height: 568, query: '' },
  { name: 'phone-list', ...phone, query: `${PARIS}&v=list` },
  { name: 'phone-matrix', ...phone, query: `${PARIS}&v=matrix&sel=paris-chiefs-of-staff-meeting-2025-03-11` },
  { name: 'zoom-400', width: 320, height: 256, query: '' },
  { name: 'matrix', ...desktop, query: `${PARIS}&v=matrix&sel=paris-chiefs-of-staff-meeting-2025-03-11` },
  { name: 'matrix-context', ...desktop, query: `${CONTEXT}&v=matrix&group=left-out` },
  { name: 'matrix-dark', ...desktop, query: `${CONTEXT}&v=matrix&sel=paris-chiefs-of-staff-2025-03-11`, theme: 'dark' },
  { name: 'list', ...desktop, query: `${PARIS}&v=list&p=UKR` },
  { name: 'list-context', ...desktop, query: `${CONTEXT}&v=list`, theme: 'dark' },
  { name: 'filter', ...desktop, query: PARIS, act: openParticipant },
  { name: 'aggregate', ...desktop, query: CONTEXT },
  { name: 'aggregate-dark', ...desktop, query: CONTEXT, theme: 'dark' },
  { name: 'sources-differ', ...desktop, query: `${CONTEXT}&sel=paris-chiefs-of-staff-2025-03-11` },
  { name: 'lanes-country', ...desktop, query: `${CONTEXT}&lanes=country&p=USA&as=role` },
  { name: 'signs', ...desktop, query: '', act: openHelp },
  { name: 'signs-dark', ...desktop, query: '', theme: 'dark', act: openHelp },
  { name: 'french', ...desktop, query: '?lang=fr' },
  { name: 'ukrainian', ...desktop, query: '?lang=uk' },
  { name: 'share', ...desktop, query: '', act: openShare },
  { name: 'share-dark', ...desktop, query: '', theme: 'dark', act: openShare },
  { name: 'embed-640', width: 640, height: 420, query: `${EMBED}&show=timeline` },
  { name: 'embed-320', width: 320, height: 540, query: EMBED },
  { name: 'embed-map', width: 640, height: 420, query: `${EMBED}&show=map`, theme: 'dark' },
  { name: 'embed-matrix', width: 1200, height: 700, query: `embed.html${CONTEXT}&show=matrix` },
  { name: 'print-a4', ...desktop, query: '', paper: 'A4' },
  { name: 'print-letter', ...desktop, query: '', paper: 'Letter' },
  { name: 'print-context', ...desktop, query: CONTEXT, paper: 'A4' },
];

const forDocs = process.argv.includes('--docs');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folder = forDocs ? 'docs/pictures' : 'screenshots';
mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: 4329, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? 'http://127.0.0.1:4329/';
const executablePath = findChromium({ install: false });
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  chromiumSandbox: !runsAsRoot(),
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
for (const screen of forDocs ? DOCS : SCREENS) {
  if (wanted.length > 0 && !wanted.includes(screen.name)) continue;
  const page = await browser.newPage({
    viewport: { width: screen.width, height: screen.height },
    colorScheme: screen.theme ?? 'light',
    hasTouch: screen.width < 720,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.goto(address + screen.query);
  await page.locator('#view, html[data-state="drawn"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await screen.act?.(page);
  if (screen.paper) {
    // The printed page is fetched once the screen is at rest.
    await page.waitForTimeout(2500);
    await page.pdf({ path: `${folder}/${screen.name}.pdf`, format: screen.paper, preferCSSPageSize: false });
  } else {
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${screen.name}.png` });
  }
  console.log(`${folder}/${screen.name}.${screen.paper ? 'pdf' : 'png'}`);
  await page.close();
}
await browser.close();
await server.close();
