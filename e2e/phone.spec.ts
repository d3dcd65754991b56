import { expect, test } from './fixtures.ts';
import { card, DATASET, MEETING, open, openList, parameters, results } from './reader.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('the sheet has three stops, by its handle and by keys', async ({ page }) => {
  await open(page, `?d=${DATASET}&sel=${MEETING}`);
  const height = async (): Promise<number> => (await card(page).boundingBox())?.height ?? 0;
  const half = await height();
  await card(page).getByRole('button', { name: 'Show more of the event' }).click();
  await expect.poll(height).toBeGreaterThan(half);
  const handle = card(page).getByRole('button', { name: 'Show less' });
  await handle.press('ArrowDown');
  await expect.poll(height).toBe(half);
  await page.keyboard.press('ArrowDown');
  await expect.poll(height).toBe(96);
});

test('nothing that has the focus is under the sheet, and what is in the sheet comes up', async ({ page }) => {
  await open(page, `?d=${DATASET}&sel=${MEETING}`);
  const slider = page.getByRole('slider', { name: 'Last day of the time window' });
  await page.getByRole('slider', { name: 'First day of the time window' }).focus();
  await page.keyboard.press('Tab');
  await expect(slider).toBeFocused();
  await expect.poll(async () => (await card(page).boundingBox())?.height).toBe(96);
  const low = await card(page).boundingBox();
  const box = await slider.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(low?.y ?? 0);
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: 'Show more of the event' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await card(page).boundingBox())?.height).toBeGreaterThan(96);
});

test('filters fill the screen and say what they leave', async ({ page }) => {
  await open(page, `?d=${DATASET}`);
  await page.getByRole('button', { name: 'Filters' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  await dialog.getByRole('button', { name: 'Role' }).click();
  await dialog.getByRole('option', { name: /^Not invited/ }).click();
  await dialog.getByRole('button', { name: 'Show 1 event' }).click();
  await expect(page.getByRole('button', { name: 'Filters: 1' })).toBeFocused();
  expect(parameters(page).get('role')).toBe('not-invited');
});

test('an empty result says above the sheet how to leave it', async ({ page }) => {
  await page.goto(`./?d=${DATASET}&sel=minsk-agreements&p=HRV&role=interviewer`);
  await page.getByRole('button', { name: 'Remove “Croatia”' }).click();
  await expect(results(page)).toHaveText('1 of 11 events');
});

test('the matrix is the roll call of one event, and the list needs no scrolling sideways', async ({ page }) => {
  await open(page, `?d=${DATASET}&sel=${MEETING}`);
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(card(page).getByRole('region', { name: 'Roll call' })).toBeVisible();
  await card(page).getByRole('button', { name: 'Next event' }).click();
  await expect(card(page).getByText('Event 8 of 11')).toBeVisible();
  await openList(page, `?d=${DATASET}&v=list`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const query of ['', `&sel=${MEETING}`, '&v=list', `&v=matrix&sel=${MEETING}`])
  test(`at 400 % zoom nothing needs scrolling sideways: ${query || 'nothing selected'}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`./?d=${DATASET}${query}`);
    await results(page).waitFor({ state: 'attached' });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

test('with text at 200 % the bars wrap instead of running out of the screen', async ({ page }) => {
  await open(page, `?d=${DATASET}&sel=${MEETING}`);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(page.getByRole('button', { name: 'Filters' })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
