import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { card, filters, mark, open, parameters, results, timeline } from './reader.ts';

/** Presses Tab until an element has the focus that the reader looks for. */
async function tabTo(page: Page, isThere: (text: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (isThere(name)) return;
  }
  throw new Error('Tab does not lead there');
}

test('the timeline is one stop: arrows move in time and between lanes, Enter selects, Enter again enters the card', async ({
  page,
}) => {
  await open(page);
  await tabTo(page, (name) => name.startsWith('Chiefs of staff from most NATO members'));
  await page.keyboard.press('ArrowLeft');
  const focused = timeline(page).locator('button:focus');
  await expect(focused).toHaveAttribute('aria-label', /interview/);
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-label', /Proposal\./);
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('aria-label', /On or after/);
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('aria-label', /On or before/);
  const name = (await focused.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await expect(mark(page, name)).toHaveAttribute('aria-current', 'true');
  await expect(mark(page, name)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(timeline(page).locator('button[tabindex="0"][data-event]')).toHaveCount(1);
});

test('the focus stays on an event while the timeline is zoomed and moved by keys', async ({ page }) => {
  await open(page);
  await mark(page, /^The Minsk agreements/).focus();
  await page.keyboard.press('+');
  await expect.poll(() => parameters(page).get('t')).toBeTruthy();
  await expect(mark(page, /^The Minsk agreements/)).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('0');
  await expect.poll(() => parameters(page).has('t')).toBe(false);
  await expect(mark(page, /^The Minsk agreements/)).toBeFocused();
});

test('who was absent in Paris is found, filtered and left by keyboard alone', async ({ page }) => {
  await open(page);
  await tabTo(page, (name) => name.startsWith('Participant'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('croa');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveText('1 of 11 events');
  await page.keyboard.press('Escape');
  await expect(filters(page).getByRole('button', { name: 'Participant: Croatia' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, (name) => name === 'Clear');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveText('11 of 11 events');
});

test('the places of the map are one stop, and a place opens its events', async ({ page }) => {
  await open(page);
  await tabTo(page, (name) => /^(Paris|Minsk|Ukraine): \d/.test(name));
  for (let presses = 0; presses < 3; presses++) {
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (name.startsWith('Paris')) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Events at Paris' }).getByRole('button').first().press('Escape');
  await expect(page.getByRole('button', { name: /^Paris: 2 events/ })).toBeFocused();
  // Escape closed the list and left the selection.
  await expect(card(page)).toBeVisible();
});

test('single keys search, step and copy, and can be switched off', async ({ page }) => {
  await open(page);
  await page.keyboard.press('k');
  await expect(card(page).getByText('Event 6 of 11')).toBeVisible();
  await page.keyboard.press('j');
  await expect(card(page).getByText('Event 7 of 11')).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Help' }).getByRole('tab', { name: 'Keyboard' }).click();
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search events' })).not.toBeFocused();
  await expect(card(page).getByText('Event 7 of 11')).toBeVisible();
});

test('the panels are resized by keys', async ({ page }) => {
  await open(page);
  const splitter = page.getByRole('separator', { name: 'Width of the card' });
  await splitter.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(splitter).toHaveAttribute('aria-valuenow', '420');
  await page.keyboard.press('Enter');
  await expect(splitter).toHaveAttribute('aria-valuenow', '404');
});

test('a bare wheel over timeline and map is left to the page, and a hint says how to zoom', async ({ page }) => {
  await open(page);
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error('The timeline is not drawn');
  await page.mouse.move(box.x + 500, box.y + 150);
  await page.mouse.wheel(0, 200);
  await expect(timeline(page).getByText('Hold Ctrl to zoom')).toBeVisible();
  expect(parameters(page).has('t')).toBe(false);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect.poll(() => parameters(page).has('t')).toBe(true);
});

test('the focus stays or goes where the reader would look for it', async ({ page }) => {
  await open(page);
  const next = card(page).getByRole('button', { name: 'Next event' });
  await next.press('Enter');
  await expect(card(page).getByText('Event 8 of 11')).toBeVisible();
  await expect(next).toBeFocused();
  await card(page).getByRole('button', { name: 'Close the card' }).press('Enter');
  await expect(timeline(page).locator('button:focus')).toHaveCount(1);
  const row = page
    .getByRole('complementary', { name: 'Events' })
    .getByRole('button', { name: /^The Minsk agreements/ });
  await row.press('Enter');
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  await mark(page, /^Reason given/).click();
  await expect(mark(page, /^Reason given/)).toBeFocused();
});
