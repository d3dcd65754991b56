import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { DATASET, MEETING, open, parameters } from './reader.ts';

const html = (page: Page) => page.locator('html');

/** Chooses a language in the header of a page that speaks English, French or Ukrainian. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(Language|Langue|Мова)$/ }).click();
  await page.getByRole('radio', { name }).click();
}

for (const [locale, lang, filters, results, date] of [
  ['fr-CA', 'fr', 'Filtres', '11 sur 11 événements', 'Mardi 11 mars 2025'],
  ['uk-UA', 'uk', 'Фільтр', '11 із 11 подій', 'Вівторок, 11 березня 2025 р.'],
] as const)
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale, allowedConsoleErrors: ['/assets/index-'] });

    test('is answered in its language from the first picture on, with dates and plurals', async ({ page }) => {
      await page.route('**/assets/index-*.js', (route) => route.abort());
      await page.goto('./', { waitUntil: 'commit' });
      await expect(html(page)).toHaveAttribute('lang', lang);
      await expect(page.locator(`.frame-loading [lang="${lang}"]`)).toBeVisible();
      await expect(page.locator('.frame-loading [lang="en"]')).toBeHidden();
      await page.unroute('**/assets/index-*.js');
      await page.goto('./');
      await expect(html(page)).toHaveAttribute('lang', lang);
      const bar = page.getByRole('navigation', { name: filters });
      await expect(bar.getByText(results).first()).toBeVisible();
      await expect(page.locator('#detail')).toContainText(date);
      expect(parameters(page).get('lang')).toBeNull();
    });

    test('hears roles in its language alone, in the matrix and in the list', async ({ page }) => {
      const roles = /\b(not invited|absent|attended|represented|host|subject|proposer|stated|inferred)\b/i;
      await page.goto(`./?d=${DATASET}&v=matrix&sel=${MEETING}`);
      await page.getByRole('gridcell').first().waitFor();
      const names = await page.getByRole('gridcell').evaluateAll((cells) => cells.map((cell) => cell.ariaLabel ?? ''));
      expect(names.length).toBeGreaterThan(100);
      // French has “absent” too.
      const isEnglish = (name: string) => roles.test(lang === 'fr' ? name.replace(/absent/i, '') : name);
      // What comes before the last colon is the title of the event, which stays as it is.
      expect(names.map((name) => name.split(/: (?!.*: )/).at(-1) ?? '').filter(isEnglish)).toEqual([]);
      await page.getByRole('tab').last().click();
      const heads = await page.getByRole('columnheader').allInnerTexts();
      expect(heads.join(' ')).not.toMatch(/Event\b|Place|Status|Who says/);
    });
  });

test.describe('the language of the page', () => {
  test.use({ allowedConsoleErrors: ['french-', 'Failed to fetch dynamically imported module'] });

  test('changes in place, stands in the address, and is kept for the next visit', async ({ page }) => {
    await open(page, `?d=${DATASET}&sel=${MEETING}&p=UKR&q=paris`);
    await choose(page, 'Українська');
    await expect(html(page)).toHaveAttribute('lang', 'uk');
    expect(Object.fromEntries(parameters(page))).toEqual({
      d: DATASET,
      sel: MEETING,
      p: 'UKR',
      q: 'paris',
      lang: 'uk',
    });
    await expect(page.getByRole('complementary', { name: 'Вибрана подія' })).toContainText('Сполучені Штати');
    await choose(page, 'Français');
    await expect(page.getByRole('complementary', { name: 'Événement sélectionné' })).toContainText('États-Unis');
    await page.goto('./');
    await expect(html(page)).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('navigation', { name: 'Filtres' })).toBeVisible();
    await page.goto('./?lang=en');
    await expect(html(page)).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('navigation', { name: 'Filters' })).toBeVisible();
  });

  test('stays English where its words cannot be fetched, and the page says so', async ({ page }) => {
    await page.route('**/assets/french-*.js', (route) => route.abort());
    await open(page, '?lang=fr');
    await expect(html(page)).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('status').filter({ hasText: 'This language could not be fetched' })).toBeVisible();
    await choose(page, 'Українська');
    await expect(html(page)).toHaveAttribute('lang', 'uk');
    await expect(page.getByText('Не вдалося завантажити цю мову')).toHaveCount(0);
  });

  test('says in the reader’s language what an address asks in vain', async ({ page }) => {
    await page.goto('./?lang=fr&v=globe&st=done');
    const notice = page.getByRole('status').filter({ hasText: 'Une partie de cette adresse a été ignorée' });
    await expect(notice).toContainText('n’est pas un statut');
    await expect(notice).toContainText('timeline, matrix, list');
    await expect(notice).not.toContainText('expected');
  });
});
