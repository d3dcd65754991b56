import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { card, DATASET, filters, MEETING, mark, open, parameters, results, timeline } from './reader.ts';

/** Presses Tab, round the page if need be, until an element has the focus that the reader looks for. */
async function tabTo(page: Page, isThere: (text: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (isThere(name)) return;
  }
  throw new Error('Tab does not lead there');
}

/** Opens the filter by participant by keys, and waits for its field, as who types does. */
async function findParticipants(page: Page): Promise<{ readonly field: Locator; readonly options: Locator }> {
  await tabTo(page, (name) => name.startsWith('Participant'));
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: /^Find a state/ });
  await expect(field).toBeFocused();
  return { field, options: page.getByRole('listbox', { name: /^Find a state/ }).getByRole('option') };
}

/** Presses a key until the list's active option is the one that the reader looks for. */
async function stepTo(page: Page, key: string, list: Locator, option: Locator): Promise<void> {
  const wanted = (await option.getAttribute('id')) ?? '';
  for (let presses = 0; presses < 20; presses++) {
    if ((await list.getAttribute('aria-activedescendant')) === wanted) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there`);
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

test('the whole journey by keyboard alone: who was absent in Paris, and which meetings went without the United States', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `?d=${DATASET}`);

  await tabTo(page, (name) => name === 'Role');
  await page.keyboard.press('Enter');
  const roles = page.getByRole('dialog', { name: 'Filter by role' });
  await expect(roles.getByRole('listbox')).toBeFocused();
  const active = roles.getByRole('option', { name: /^Absent/ });
  await stepTo(page, 'ArrowDown', roles.getByRole('listbox'), active);
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveText('1 of 11 events');
  await page.keyboard.press('Escape');
  await expect(filters(page).getByRole('button', { name: 'Role: Absent' })).toBeFocused();
  await tabTo(page, (name) => name.startsWith('Chiefs of staff from most NATO members'));
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Chiefs of staff');
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  const absent = card(page)
    .getByRole('region', { name: 'Roll call' })
    .getByRole('listitem')
    .filter({ has: page.getByText('Absent', { exact: true }) });
  await expect(absent.getByRole('button')).toHaveText(['Croatia', 'Montenegro']);

  await tabTo(page, (name) => name === 'Choose a dataset');
  await page.keyboard.press('Enter');
  await tabTo(page, (name) => name.startsWith('European security guarantees'));
  await page.keyboard.press('Enter');
  await expect(results(page, 70)).toHaveText('70 of 70 events');

  await tabTo(page, (name) => name.startsWith('Participant'));
  await page.keyboard.press('Enter');
  const participants = page.getByRole('dialog', { name: 'Filter by participant' });
  await expect(participants.getByRole('combobox', { name: /^Find/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(participants.getByRole('combobox', { name: 'In the role of' })).toBeFocused();
  await page.keyboard.type('not invited or');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('united states');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(results(page, 70)).toHaveText('3 of 70 events');
  await page.keyboard.press('Escape');
  const filter = filters(page).getByRole('button', { name: 'Participant: United States, not invited or absent' });
  await expect(filter).toBeFocused();
  expect(parameters(page).get('p')).toBe('USA.not-invited,USA.absent');

  await page.keyboard.press('3');
  await tabTo(page, (name) => name.startsWith('Coalition defence ministers'));
  await page.keyboard.press('Enter');
  const title = card(page).getByRole('heading', { level: 2 });
  await expect(title).toBeVisible();
  await page.keyboard.press('c');
  await expect(card(page).getByRole('status').filter({ hasText: 'Link copied' })).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const selected = (await title.textContent()) ?? '';
  const elsewhere = await context.newPage();
  await elsewhere.goto(link);
  await expect(results(elsewhere, 70)).toHaveText('3 of 70 events');
  await expect(card(elsewhere).getByRole('heading', { level: 2 })).toHaveText(selected);
});

test('a participant is found, filtered and left by keyboard alone', async ({ page }) => {
  await open(page);
  const { field, options } = await findParticipants(page);
  await page.keyboard.type('croa');
  await expect(options).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveText('1 of 11 events');
  await page.keyboard.press('Escape');
  await expect(filters(page).getByRole('button', { name: 'Participant: Croatia' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await tabTo(page, (name) => name === 'Clear');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveText('11 of 11 events');
});

test('whoever types before the options are there is at the first of them', async ({ page }) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const held: (() => void)[] = [];
    let isHeld = true;
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      const send = (): void => Reflect.apply(post, this, given);
      if (isHeld && JSON.stringify(given[0]).includes('"facet"')) held.push(send);
      else send();
    };
    const letGo = (): void => {
      isHeld = false;
      for (const send of held) send();
    };
    Object.assign(globalThis, { letGo });
  });
  await open(page);
  const { field, options } = await findParticipants(page);
  await page.keyboard.type('croa');
  await page.keyboard.press('ArrowDown');
  await page.evaluate('letGo()');
  await expect(options).toHaveCount(1);
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveText('1 of 11 events');
});

test('no option is highlighted after a search that found nothing was erased, nor when the pointer has left', async ({
  page,
}) => {
  await open(page);
  const { field, options } = await findParticipants(page);
  await page.keyboard.type('qq');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(options.nth(5)).toBeVisible();
  await expect(field).not.toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.type('a');
  await options.nth(2).hover();
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(2).getAttribute('id')) ?? '');
  await field.hover();
  await expect(field).not.toHaveAttribute('aria-activedescendant', /./);
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
  const address = page.url();
  for (const key of ['k', 'j', '2', '3', 'c', '?', '/']) await page.keyboard.press(key);
  await expect(page.getByRole('searchbox', { name: 'Search events' })).not.toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).toBe(address);
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

test('the link is copied by key in views without a card, too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `?d=${DATASET}`);
  for (const view of ['2', '3']) {
    await page.keyboard.press(view);
    await page.keyboard.press('c');
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  }
});

test('on a tablet no stop of Tab is under the header and the filters, forwards or backwards', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, `?d=${DATASET}&sel=${MEETING}&p=USA.not-invited,USA.absent`);
  const covered: string[] = [];
  for (const key of [...Array(90).fill('Tab'), ...Array(60).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('nav[aria-label="Filters"]');
      if (!focused?.closest('main') || !bar) return null;
      const isUnder = focused.getBoundingClientRect().top < bar.getBoundingClientRect().bottom - 1;
      return isUnder ? (focused.getAttribute('aria-label') ?? focused.textContent) : null;
    });
    if (name !== null) covered.push(name);
  }
  expect(covered).toEqual([]);
});
