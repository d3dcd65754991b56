import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { card, open, openFacet } from './reader.ts';

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const)
  test.describe(`axe finds nothing at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('with an event selected', async ({ page }) => {
      await open(page);
      await expectNoViolations(page);
    });

    test('with nothing selected and a filter', async ({ page }) => {
      await open(page, '?d=paris-2025-03-11&type=agreement');
      await expectNoViolations(page);
    });

    test('with a facet open', async ({ page }) => {
      await open(page);
      await openFacet(page, 'Participant');
      await expectNoViolations(page);
    });

    test('with an empty result', async ({ page }) => {
      await page.goto('./?d=paris-2025-03-11&p=HRV&role=interviewer');
      await page.getByText('No events match these filters').waitFor();
      await expectNoViolations(page);
    });
  });

test('axe finds nothing where a dataset could not be read', async ({ page }) => {
  await page.route('**/dataset.json', (route) => route.fulfill({ body: '' }));
  await page.goto('./');
  await page.getByRole('alert').waitFor();
  await expectNoViolations(page);
});

test('the page has its landmarks and skip links', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Skip to the/ }).first()).toBeVisible();
});
