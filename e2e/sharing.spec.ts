import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './fixtures.ts';
import { card, DATASET, MEETING, open, parameters, results } from './reader.ts';

const VIEW = `?d=${DATASET}&sel=${MEETING}`;
const NOT_INVITED = `${VIEW}&p=USA.not-invited`;

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Share this view' });
}

/** Opens the dialog on one of its tabs. */
async function share(page: Page, tab: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click();
  await dialog(page).getByRole('tab', { name: tab }).click();
  return dialog(page).getByRole('tabpanel', { name: tab });
}

/** The version that the site lists as the latest of the dataset. */
async function latestVersion(page: Page): Promise<string> {
  const index: readonly { id: string; version: string }[] = await (await page.request.get('./data/index.json')).json();
  return index.find(({ id }) => id === DATASET)?.version ?? '';
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('the code of an embed, put into a page, shows what was chosen', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, VIEW);
  const panel = await share(page, 'Embed');
  await panel.getByRole('radio', { name: 'Map', exact: true }).check();
  await panel.getByRole('button', { name: '320 × 540' }).click();
  await panel.getByLabel('Title', { exact: true }).fill('Who “came” & who <did> not');
  await panel.getByLabel('Subtitle').fill('As one article has it');
  const preview = panel.frameLocator('iframe');
  await expect(preview.getByLabel('Legend')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Legend' }).uncheck();
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Who “came” & who <did> not');
  await panel.getByRole('button', { name: 'Copy code' }).click();
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());

  await page.route('**/report.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>Report</title>${code}` }),
  );
  await page.goto(`${baseURL}report.html`);
  const frame = page.getByTitle('Map: Who “came” & who <did> not');
  await expect(frame).toHaveAttribute('width', '320');
  await expect(frame).toHaveAttribute('height', '540');
  const embed = frame.contentFrame();
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Who “came” & who <did> not');
  await expect(embed.getByText('As one article has it')).toBeVisible();
  await expect(embed.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(embed.getByText(/Croatia/).first()).toBeAttached();
  await expect(embed.getByLabel('Legend')).toHaveCount(0);
  const full = await embed.getByRole('link', { name: 'Open full view' }).getAttribute('href');
  expect(full).toBe(`./?d=${DATASET}@${await latestVersion(page)}&sel=${MEETING}&theme=dark`);
});

test('choosing in the dialog leaves no steps in the history', async ({ page }) => {
  await open(page, VIEW);
  await page.getByRole('tab', { name: 'List' }).click();
  const panel = await share(page, 'Embed');
  const heading = panel.frameLocator('iframe').getByRole('heading', { level: 1 });
  for (const title of ['One', 'Two']) {
    await panel.getByLabel('Title', { exact: true }).fill(title);
    await expect(heading).toHaveText(title);
  }
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Timeline and map' })).toHaveAttribute('aria-selected', 'true');
});

test('a pinned link opens the same view of the same data, and the latest says what was cited', async ({ page }) => {
  await open(page, `${NOT_INVITED}&lanes=status`);
  const version = await latestVersion(page);
  const panel = await share(page, 'Link');
  await expect(panel.getByText('1 of 11 events')).toBeVisible();
  await expect(panel.getByText('Participant is United States (not invited)')).toBeVisible();
  const address = panel.getByRole('textbox', { name: 'Address of this view' });
  const pinned = await address.inputValue();
  await panel.getByRole('radio', { name: 'Latest version' }).check();
  await expect(address).toHaveValue(new RegExp(`[?]d=${DATASET}&cited=${version}&`));

  await page.goto(pinned);
  await expect(results(page)).toHaveText('1 of 11 events');
  await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Chiefs of staff');
  const { d, p, lanes } = Object.fromEntries(parameters(page));
  expect([d, p, lanes]).toEqual([`${DATASET}@${version}`, 'USA.not-invited', 'status']);
});

test('a version that was not published is said to be so', async ({ page }) => {
  await page.route('**/data/index.json', async (route) => {
    const index: readonly object[] = await (await route.fetch()).json();
    await route.fulfill({ json: index.map((entry) => ({ ...entry, versions: [] })) });
  });
  await open(page, VIEW);
  const panel = await share(page, 'Link');
  await expect(panel.getByText(/has not been published: a later state of this site may not have it/)).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'This version' })).toBeChecked();
});

test('a citation names version, filters and counts', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${NOT_INVITED}&theme=dark`);
  const version = await latestVersion(page);
  const panel = await share(page, 'Cite');
  await panel.getByRole('radio', { name: 'BibTeX' }).check();
  await panel.getByRole('button', { name: 'Copy citation' }).click();
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^@misc\{/);
  expect(text).toContain(`version = {${version}}`);
  expect(text).toContain('1 of 11 events. Filters: Participant is United States (not invited). Licence: CC BY 4.0');
  expect(text).toMatch(new RegExp(`url = \\{http.*[?]d=${DATASET}@${version}&sel=${MEETING}&p=USA\\.not-invited\\}`));
  const saved = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Download BibTeX' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe(`${DATASET}-${version}.bib`);
  expect(await textOf(file)).toBe(text);
});

test('the CSV of a filtered view holds its rows, and that of the whole holds all', async ({ page }) => {
  await open(page, `?d=${DATASET}&st=conditional,planned`);
  await expect(results(page)).not.toHaveText('11 of 11 events');
  const matched = Number((await results(page).textContent())?.split(' ')[0]);
  const panel = await share(page, 'Cite');
  const rows = async (): Promise<readonly Record<string, string>[]> => {
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Download', exact: true }).click();
    return parse(await textOf(await saved), { columns: true, bom: true });
  };
  const view = await rows();
  expect(view).toHaveLength(matched);
  expect(new Set(view.map(({ status }) => status))).toEqual(new Set(['conditional', 'planned']));
  await expect(panel.getByRole('status').filter({ hasText: `${matched} events written to` })).toBeVisible();
  await panel.getByRole('radio', { name: 'The whole dataset: 11 events' }).check();
  expect(await rows()).toHaveLength(11);
});

test('an image is what the preview shows, as SVG and in pixels', async ({ page }) => {
  await open(page, VIEW);
  const panel = await share(page, 'Image');
  await panel.getByLabel('Title', { exact: true }).fill('Who came');
  await panel.getByLabel('Width in pixels').fill('640');
  const image = panel.getByRole('img', { name: /^Who came\. .*Timeline of 11 events/ });
  await expect(image).toHaveAttribute('width', '640');
  const height = Number(await image.getAttribute('height'));
  const save = async (name: string): Promise<Download> => {
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name }).click();
    return saved;
  };
  const svg = await textOf(await save('Download SVG'));
  expect(svg).toContain('aria-label="Who came"');
  expect(svg).toContain(`width="640" height="${height}"`);
  expect(svg).not.toMatch(/<script|foreignObject|var\(|\son\w+=/);
  const png = await readFile(await (await save('Download PNG 2×')).path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 2 * height]);
  await panel.getByRole('radio', { name: 'Editable' }).check();
  await expect(panel.getByRole('textbox', { name: 'Alternative text' })).toHaveValue(/^Who came\. /);
});

test('Print asks the browser for paper', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await open(page, VIEW);
  const panel = await share(page, 'Print');
  await expect(panel.getByRole('listitem').first()).toHaveText('Place, date, title and summary of the event');
  await panel.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('an error is reported to whom the dataset names, with the address of the record', async ({ page }) => {
  await open(page, VIEW);
  const panel = await share(page, 'Cite');
  await expect(panel.getByRole('radio', { name: 'RIS' })).toBeVisible();
  await expect(panel.getByText('Report an error')).toHaveCount(0);
  await page.route(`**/data/${DATASET}/dataset.json`, async (route) => {
    await route.fulfill({ json: { ...(await (await route.fetch()).json()), contact: 'data@example.org' } });
  });
  await page.reload();
  await share(page, 'Cite');
  const letter = new URL((await panel.getByRole('link', { name: 'Report an error' }).getAttribute('href')) ?? '');
  expect([letter.protocol, letter.pathname]).toEqual(['mailto:', 'data@example.org']);
  expect(letter.searchParams.get('body')).toContain(`@${await latestVersion(page)}&sel=${MEETING}`);
});

test('the dialog is used and left by keyboard', async ({ page }) => {
  await open(page, VIEW);
  const button = page.getByRole('button', { name: 'Share' });
  await button.press('Enter');
  const tab = (name: string) => dialog(page).getByRole('tab', { name });
  await tab('Link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Embed')).toBeFocused();
  await expect(tab('Embed')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(tab('Cite')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();

  // Also from inside the embed, which is a page of its own.
  const panel = await share(page, 'Embed');
  await panel.frameLocator('iframe').getByRole('link', { name: 'Open full view' }).focus();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test.describe('on a phone', () => {
  for (const width of [390, 320])
    test(`the dialog fills ${width} px without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await open(page, VIEW);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: 'Share' }).click();
      const box = await dialog(page).boundingBox();
      expect([box?.x, box?.width]).toEqual([0, width]);
      for (const name of ['Link', 'Embed', 'Image', 'Print', 'Cite']) {
        await dialog(page).getByRole('tab', { name }).click();
        const panel = dialog(page).getByRole('tabpanel', { name });
        await panel.waitFor();
        const sideways = await panel.evaluate((node) => {
          const scroller = node.closest('dialog')?.lastElementChild;
          return scroller ? scroller.scrollWidth - scroller.clientWidth : Number.NaN;
        });
        expect(sideways, name).toBe(0);
      }
    });
});

for (const theme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test(`axe finds nothing in the ${theme} theme at ${viewport.width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await open(page, `${NOT_INVITED}&theme=${theme}`);
      if (viewport.width < 720) await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: 'Share' }).click();
      for (const name of ['Link', 'Embed', 'Image', 'Print', 'Cite']) {
        await dialog(page).getByRole('tab', { name }).click();
        if (name === 'Embed') await dialog(page).frameLocator('iframe').getByRole('heading').first().waitFor();
        if (name === 'Image') await dialog(page).getByRole('img').waitFor();
        // The embed is a page of its own, with landmarks of its own.
        const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
        expect(
          violations.map(({ id, nodes }) => `${name}, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
      }
    });
