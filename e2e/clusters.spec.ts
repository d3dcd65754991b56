import { expect, test } from './fixtures.ts';

const CROWDED = './?d=synthetic:20000';

test('where places are too many the map counts them in circles, which the keyboard opens down to a list', async ({
  page,
}) => {
  await page.goto(CROWDED);
  const map = page.getByRole('region', { name: 'Map' });
  const places = map.getByRole('list', { name: 'Places of events' }).getByRole('button');
  await expect(places.first()).toHaveAccessibleName(/^Place .*: [\d,]+ events$/);
  await places.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(places.nth(1)).toBeFocused();
  const panel = page.getByRole('dialog', { name: /^Events at/ });
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(panel).toBeVisible({ timeout: 1000 });
  }).toPass();
  await panel
    .getByRole('button', { name: /^Synthetic/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Synthetic .* in Place/ }).first()).toBeVisible();
});

test('a circle keeps its place and count while the map is moved', async ({ page }) => {
  await page.goto(CROWDED);
  const circle = page.locator('[data-cluster]').first();
  await circle.focus();
  // What the first answers still change is changed.
  await page.waitForLoadState('networkidle');
  await expect(circle).toBeFocused();
  const name = await circle.getAttribute('aria-label');
  const before = await circle.boundingBox();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => Math.round((await circle.boundingBox())?.x ?? 0)).toBe(Math.round(before?.x ?? 0) + 80);
  await expect(circle).toHaveAttribute('aria-label', name ?? '');
});
