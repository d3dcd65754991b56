import { expect, test } from './fixtures.ts';

const MILLION = '?d=synthetic:1000000';
const FEW = '?d=synthetic:4000';

test('a million events are bars, whose scale and parts are named', async ({ page }) => {
  await page.goto(MILLION);
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  await expect(timeline.getByText('Events per month, square-root scale')).toBeVisible();
  await expect(timeline.getByText('month known')).toBeVisible();
  await expect(timeline.getByText('month uncertain, spread over candidates')).toBeVisible();
  await expect(timeline.getByRole('status').filter({ hasText: 'bars count' })).toHaveCount(1);
});

test('arrow keys lead from bin to bin, and Enter zooms to it', async ({ page }) => {
  await page.goto(MILLION);
  const bins = page.getByRole('slider', { name: /^Events per month/ });
  await bins.focus();
  const before = await bins.getAttribute('aria-valuetext');
  await bins.press('ArrowRight');
  await expect(bins).not.toHaveAttribute('aria-valuetext', before ?? '');
  await bins.press('Enter');
  await expect(page.getByRole('slider', { name: /^Events per day/ })).toBeFocused();
  await expect(page).toHaveURL(/t=\d{4}-\d{2}-01/);
});

test('zooming in from bars reaches single events and is announced, and so is zooming out', async ({ page }) => {
  await page.goto(FEW);
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const bins = timeline.getByRole('slider');
  await bins.focus();
  await bins.press('Enter');
  await expect(timeline.getByRole('status').filter({ hasText: /single events|counted together/ })).toHaveCount(1);
  await expect(bins).toHaveCount(0);
  await expect(timeline.locator('button[data-event]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Fit all' }).click();
  await expect(bins).toBeVisible();
  await expect(timeline.getByRole('status').filter({ hasText: 'bars count' })).toHaveCount(1);
});

test('the selected event stays a mark over the bars', async ({ page }) => {
  await page.goto(FEW);
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  await expect(timeline.getByRole('slider')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/sel=/);
  await expect(timeline.locator('button[data-event][aria-current="true"]')).toBeVisible();
  await expect(timeline.locator('button[data-event]')).toHaveCount(1);
});
