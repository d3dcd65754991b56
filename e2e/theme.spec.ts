import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, parameters } from './reader.ts';

const DARK_BELOW = 60;

/** How bright the page is behind everything, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [r = 255, g = 255, b = 255] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(
      Number,
    );
    return (r + g + b) / 3;
  });
}

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

/** Theme and brightness of the page before any of the program has run, and after it. */
async function themes(page: Page, query: string): Promise<readonly (string | undefined)[]> {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(`./${query}`);
  const before = await theme(page);
  expect((await brightness(page)) < DARK_BELOW).toBe(before === 'dark');
  await page.unroute('**/assets/index-*.js');
  await open(page, query);
  expect((await brightness(page)) < DARK_BELOW).toBe((await theme(page)) === 'dark');
  return [before, await theme(page)];
}

test.describe('the theme', () => {
  test.use({ allowedConsoleErrors: ['/assets/index-'] });

  test('is the same before and after the program runs: of the address, else chosen before, else the browser’s', async ({
    page,
  }) => {
    expect(await themes(page, '')).toEqual(['light', 'light']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await themes(page, '')).toEqual(['dark', 'dark']);
    await page.evaluate(() => window.localStorage.setItem('dateline:theme', 'light'));
    expect(await themes(page, '')).toEqual(['light', 'light']);
    expect(await themes(page, '?theme=dark')).toEqual(['dark', 'dark']);
    await page.evaluate(() => window.localStorage.setItem('dateline:theme', 'pink'));
    expect(await themes(page, '?theme=none')).toEqual(['dark', 'dark']);
  });
});

test('the theme is switched in the header, stands in the address, and is kept for the next visit', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await theme(page)).toBe('dark');
  expect(parameters(page).get('theme')).toBe('dark');
  await open(page);
  expect(await theme(page)).toBe('dark');
  await page.getByRole('button', { name: 'Light theme' }).click();
  expect(parameters(page).get('theme')).toBe('light');
});
