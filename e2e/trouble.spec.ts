import { expect, test } from './fixtures.ts';
import { card, DATASET, filters, mark, results, timeline } from './reader.ts';

const DATA = `**/data/${DATASET}/dataset.json`;

test.describe('when the data cannot be fetched', () => {
  test.use({ allowedConsoleErrors: ['dataset.json'] });

  test('the page says so, keeps the address, and tries again', async ({ page }) => {
    let broken = true;
    await page.route(DATA, (route) => (broken ? route.abort() : route.continue()));
    await page.goto('./?d=paris-2025-03-11&sel=minsk-agreements&st=occurred');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The dataset “paris-2025-03-11” could not be read');
    await expect(alert).toContainText('Your filters and selection are kept in the address');
    await alert.getByText('Show details').click();
    await expect(alert).toContainText('the connection failed');
    broken = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('The Minsk agreements');
    await expect(results(page)).toHaveText('3 of 11 events');
  });

  test('a dataset that does not exist is named, with another way to go', async ({ page }) => {
    await page.goto('./?d=no-such-dataset');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('“no-such-dataset” could not be read');
    await alert.getByText('Show details').click();
    await expect(alert).toContainText('the server answered 404');
    await alert.getByRole('link', { name: /Paris meeting/ }).click();
    await expect(card(page)).toBeVisible();
  });
});

test('an HTML page in place of data is recognised', async ({ page }) => {
  await page.route(DATA, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' }));
  await page.goto('./');
  await page.getByText('Show details').click();
  await expect(page.getByRole('alert')).toContainText('this is an HTML page, not data');
});

test('a bad record is left out and reported, and the good ones stay', async ({ page }) => {
  await page.route(DATA, async (route) => {
    const response = await route.fetch();
    const dataset = await response.json();
    dataset.events[1].date = '2025-02-30';
    await route.fulfill({ json: dataset });
  });
  await page.goto('./');
  const notice = page.getByRole('status').filter({ hasText: '10 of 11 events loaded' });
  await expect(notice).toContainText('record 2 (line 1), date: "2025-02-30" is not a calendar day');
  await expect(mark(page, /^The Minsk agreements/)).toBeVisible();
});

test('every form of a date is read in the built site as the checker reads it', async ({ page }) => {
  const dates = [
    '2025-03-11',
    '2025-03-11T18:00',
    '2025-03-11/2025-03-13',
    '2025-03-11/',
    '2025-03-11/..',
    '../2025-03-11',
    '2025-03~',
    '2025-03-11?',
    '2024-03-XX',
    '201X',
    '-0043',
    '{2025-03-01,2025-03-04}',
    '[2025-03-01,2025-03-04]',
    '2024-XX-16',
    '2001-21',
    '',
  ];
  await page.route(DATA, async (route) => {
    const response = await route.fetch();
    const dataset = await response.json();
    const [event] = dataset.events;
    const types = ['meeting', 'constructor', '__proto__', 'toString'];
    dataset.opening = 'date-0';
    dataset.events = dates.map((date, i) => ({
      ...event,
      id: `date-${i}`,
      title: `Date ${i}`,
      date,
      type: types[i % 4],
      relations: [],
    }));
    await route.fulfill({ json: dataset });
  });
  await page.goto('./');
  await expect(filters(page).getByText(`${dates.length} of ${dates.length} events`).first()).toBeVisible();
  await expect(page.getByText('counts leave out the others')).toHaveCount(0);
  // All but the undated one and the one before our era, which stretches the axis over two thousand years.
  await expect(timeline(page).getByRole('group').getByRole('button', { name: /^Date/ })).toHaveCount(dates.length - 1);
});

test('markup in records is text everywhere', async ({ page }) => {
  const attack = '<img src=x onerror="document.title=`hacked`"><b>bold</b>';
  await page.route(DATA, async (route) => {
    const response = await route.fetch();
    const dataset = await response.json();
    for (const event of dataset.events) {
      event.title = `${attack} agreements ${event.title}`;
      event.shortTitle = attack;
      event.summary = attack;
      for (const claim of event.claims) claim.text = attack;
      for (const place of event.places ?? []) place.name = attack;
    }
    for (const source of dataset.sources) source.url = 'javascript:document.title=`hacked`';
    for (const actor of dataset.actors) actor.name = attack;
    await route.fulfill({ json: dataset });
  });
  await page.goto('./');
  await expect(card(page).getByRole('heading', { level: 2 })).toContainText(attack);
  await timeline(page)
    .getByRole('button', { name: /agreements/ })
    .first()
    .hover();
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/hacked/);
});

test.describe('when the worker breaks', () => {
  test.use({ allowedConsoleErrors: [/worker/] });

  test('the page says so and starts it afresh', async ({ page }) => {
    let broken = true;
    await page.route('**/worker-*.js', (route) =>
      broken
        ? route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("worker broke")' })
        : route.continue(),
    );
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('The part of the page that holds the data stopped');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(card(page)).toBeVisible();
  });
});

test.describe('when the base map cannot be fetched', () => {
  test.use({ allowedConsoleErrors: ['coarse.json'] });

  test('the timeline and the card keep working, and the map tries again', async ({ page }) => {
    let broken = true;
    await page.route('**/basemap/coarse.json', (route) => (broken ? route.abort() : route.continue()));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('The map could not be loaded');
    await expect(card(page)).toBeVisible();
    broken = false;
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  });
});
