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
  const circles = page.locator('[data-cluster]');
  await circles.first().focus();
  // From afar the whole world is in the frame, and there is nowhere to move to.
  await page.getByRole('region', { name: 'Map' }).getByRole('button', { name: 'Zoom in' }).click({ clickCount: 3 });
  await expect(page).toHaveURL(/[?&]m=/);
  const left = async (): Promise<number> => Math.round((await circle.boundingBox())?.x ?? 0);
  const circle = circles.nth(3);
  await circle.focus();
  let before = Number.NaN;
  await expect(async () => {
    const known = before;
    before = await left();
    expect(before).toBe(known);
  }).toPass();
  const name = await circle.getAttribute('aria-label');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(left).toBe(before + 80);
  await expect(circle).toHaveAttribute('aria-label', name ?? '');
});
