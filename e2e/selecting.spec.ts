import { expect, test } from './fixtures.ts';
import { card, filters, map, mark, open, parameters, results, timeline } from './reader.ts';

const heading = { level: 2 } as const;

test('selecting on the timeline opens the card and marks the event everywhere, as one step of the history', async ({
  page,
}) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await mark(page, /^The Minsk agreements/).click();
  await expect(card(page).getByRole('heading', heading)).toHaveText('The Minsk agreements');
  await expect(mark(page, /^The Minsk agreements/)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText('Selected: The Minsk agreements')).toBeAttached();
  expect(parameters(page).get('sel')).toBe('minsk-agreements');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('selecting on the map: a place with one event opens it, a place with several offers them', async ({ page }) => {
  await open(page);
  await map(page)
    .getByRole('button', { name: /^Minsk: 1 event/ })
    .click();
  await expect(card(page).getByRole('heading', heading)).toHaveText('The Minsk agreements');
  await map(page)
    .getByRole('button', { name: /^Paris: 2 events/ })
    .click();
  await page
    .getByRole('dialog', { name: 'Events at Paris' })
    .getByRole('button', { name: /interview/ })
    .click();
  await expect(card(page).getByRole('heading', heading)).toContainText('interview');
  expect(parameters(page).get('sel')).toBe('macron-interview-ukrainian-tv');
});

test('back, forward, reload and a private window give the same picture', async ({ page, browser, baseURL }) => {
  await open(page);
  await mark(page, /^The Minsk agreements/).click();
  await expect(card(page).getByRole('heading', heading)).toHaveText('The Minsk agreements');
  await page.goBack();
  await expect(card(page).getByRole('heading', heading)).toContainText('Chiefs of staff');
  await page.goForward();
  await expect(card(page).getByRole('heading', heading)).toHaveText('The Minsk agreements');
  await page.reload();
  await expect(card(page).getByRole('heading', heading)).toHaveText('The Minsk agreements');
  const private_ = await browser.newContext({ baseURL: baseURL ?? '' });
  const elsewhere = await private_.newPage();
  await elsewhere.goto(page.url());
  await expect(card(elsewhere).getByRole('heading', heading)).toHaveText('The Minsk agreements');
  await private_.close();
});

test('previous and next walk through the events in time', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&sel=paris-chiefs-of-staff-meeting-2025-03-11');
  await expect(card(page).getByText('Event 7 of 11')).toBeVisible();
  await card(page).getByRole('button', { name: 'Previous event' }).click();
  await expect(card(page).getByText('Event 6 of 11')).toBeVisible();
  await card(page).getByRole('button', { name: 'Next event' }).click();
  await expect(card(page).getByText('Event 7 of 11')).toBeVisible();
});

test('Escape and the close button clear the selection; the list of events takes the card’s place', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Escape');
  const list = page.getByRole('complementary', { name: 'Events' });
  await expect(list.getByRole('listitem')).toHaveCount(11);
  expect(parameters(page).has('sel')).toBe(false);
  await list.getByRole('button', { name: /^The Minsk agreements/ }).click();
  await card(page).getByRole('button', { name: 'Close the card' }).click();
  await expect(list).toBeVisible();
});

test('related events lead to one another', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&sel=minsk-agreements');
  await card(page)
    .getByRole('button', { name: /Macron warns/ })
    .click();
  await expect(card(page).getByRole('heading', heading)).toContainText('Macron warns');
  await expect(card(page).getByRole('button', { name: 'The Minsk agreements' })).toBeVisible();
});

test('resting on a state in the card dims the events that do not name it', async ({ page }) => {
  await open(page);
  await card(page).getByRole('button', { name: 'United States' }).hover();
  await expect(mark(page, /^The Minsk agreements/)).toHaveCSS('opacity', '0.35');
  await expect(mark(page, /^Reason given/)).toHaveCSS('opacity', '1');
});

test('the address of the view can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await card(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(card(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('narrowing the timeline’s window filters and stands in the address; one burst of steps is one entry of the history', async ({
  page,
}) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  const zoomIn = page.getByRole('button', { name: 'Zoom in on the timeline' });
  await zoomIn.click();
  await zoomIn.click();
  await expect.poll(() => parameters(page).get('t')).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.getByRole('button', { name: 'Fit all' }).click();
  await expect.poll(() => parameters(page).has('t')).toBe(false);
});

test('a window that ends before the meeting leaves the events that may lie in it', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&t=2024-05-01/2025-02-28');
  // Five on or before 11 March 2025, and the interview of a 16th in 2024.
  await expect(page.getByRole('complementary', { name: 'Events' }).getByRole('listitem')).toHaveCount(6);
  await expect(page.getByRole('button', { name: /Remove the time window/ })).toBeVisible();
});

test('a gesture is kept by the entry in which it was made, and fills no history', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&st=occurred');
  const before = await page.evaluate(() => history.length);
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error('The timeline is not drawn');
  const whole = await timeline(page).innerText();
  await page.mouse.move(box.x + 600, box.y + 120);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -600);
  // A turned wheel reaches the page when it can.
  await expect.poll(() => timeline(page).innerText()).not.toBe(whole);
  await page.keyboard.up('Control');
  await filters(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(results(page)).toHaveText('11 of 11 events');
  expect(parameters(page).has('t')).toBe(false);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  expect(parameters(page).get('st')).toBe('occurred');
});

test('a mark and its label stand where they stand after a reload, however the window came about', async ({ page }) => {
  await open(page);
  const zoomIn = page.getByRole('button', { name: 'Zoom in on the timeline' });
  for (let presses = 0; presses < 5; presses++) await zoomIn.click();
  await expect.poll(() => parameters(page).has('t')).toBe(true);
  const places = (): Promise<Record<string, number[]>> =>
    timeline(page)
      .getByRole('group', { name: /^Timeline/ })
      .getByRole('button')
      .evaluateAll((marks) =>
        Object.fromEntries(
          marks.map((mark) => {
            const { x, y } = mark.querySelector('[lang]')?.getBoundingClientRect() ?? mark.getBoundingClientRect();
            return [mark.getAttribute('data-event') ?? '', [Math.round(x), Math.round(y)]];
          }),
        ),
      );
  const zoomed = await places();
  for (const [x = 0] of Object.values(zoomed)) expect(x).toBeLessThan(1036);
  await page.reload();
  await results(page).waitFor();
  // The address keeps whole days, the picture before it hours: a few pixels.
  const farthest = async (): Promise<number> => {
    const again = await places();
    const moved = Object.entries(zoomed).map(([id, [x = 0, y = 0]]) =>
      Math.hypot(x - (again[id]?.[0] ?? 0), y - (again[id]?.[1] ?? 0)),
    );
    return Math.max(...moved);
  };
  await expect.poll(farthest).toBeLessThan(8);
});

test('an event that the dataset does not hold is not selected', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&sel=nothing');
  await expect(page.getByRole('complementary', { name: 'Events' }).getByRole('listitem')).toHaveCount(11);
});
