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

test.describe('when a part of the program cannot be fetched', () => {
  test.use({ allowedConsoleErrors: ['/assets/', 'Unable to preload CSS', 'Failed to fetch dynamically imported'] });

  for (const [part, name, query, act] of [
    ['MatrixView', 'matrix', '&v=matrix', null],
    ['ListView', 'list', '&v=list', null],
    ['AggregatePanel', 'summary of the events', '', null],
    ['HelpDialog', 'help', '', 'Help'],
    ['SourcesPanel', 'sources', '', '1 article'],
    ['FacetPanel', 'filters', '', 'Type'],
  ] as const)
    test(`the ${name} alone is missing, and tries again`, async ({ page }) => {
      let broken = true;
      await page.route(`**/assets/${part}-*`, (route) => (broken ? route.abort() : route.continue()));
      await page.goto(`./?d=${DATASET}${query}`);
      await expect(results(page)).toHaveText('11 of 11 events');
      if (act) await page.getByRole('button', { name: act, exact: true }).click();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(`The ${name} could not be loaded`);
      await expect(alert).toContainText('Everything else on this page keeps working');
      await expect(results(page)).toBeVisible();
      broken = false;
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(alert).toHaveCount(0);
      await expect(results(page)).toHaveText('11 of 11 events');
    });
});

test.describe('without a connection', () => {
  test.use({ allowedConsoleErrors: ['ERR_INTERNET_DISCONNECTED', 'Unable to preload CSS', 'dynamically imported'] });

  test('a banner says so, what is loaded keeps working, and trying again loses nothing', async ({ page, context }) => {
    await page.goto('./');
    await expect(card(page)).toBeVisible();
    await context.setOffline(true);
    await expect(page.getByRole('status').filter({ hasText: 'You are offline' })).toBeVisible();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    const alert = page.getByRole('dialog', { name: 'Help' }).getByRole('alert');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('minsk');
    await expect(results(page)).not.toHaveText('11 of 11 events');
    await context.setOffline(false);
    await expect(page.getByText('You are offline')).toHaveCount(0);
  });
});

test.describe('when the list of datasets cannot be fetched', () => {
  test.use({ allowedConsoleErrors: ['index.json'] });

  test('the page says so, and the dataset is complete', async ({ page }) => {
    await page.route('**/data/index.json', (route) => route.abort());
    await page.goto('./');
    await expect(
      page.getByRole('status').filter({ hasText: 'The list of datasets could not be fetched' }),
    ).toBeVisible();
    await expect(card(page)).toBeVisible();
  });
});

test('a dataset without events says so in each view', async ({ page }) => {
  await page.route(DATA, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), events: [], opening: undefined } });
  });
  for (const show of ['timeline', 'matrix', 'list']) {
    await page.goto(`./?d=${DATASET}&v=${show}`);
    await expect(page.getByRole('heading', { name: 'This dataset holds no events' })).toBeVisible();
  }
});

test('events without a date stand in a list where the timeline would be', async ({ page }) => {
  await page.route(DATA, async (route) => {
    const response = await route.fetch();
    const dataset = await response.json();
    for (const event of dataset.events) event.date = '';
    await route.fulfill({ json: dataset });
  });
  await page.goto(`./?d=${DATASET}`);
  await expect(timeline(page)).toContainText('No event of this dataset has a date');
  await timeline(page)
    .getByRole('button', { name: /^The Minsk agreements/ })
    .click();
  await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Minsk');
});

test('an empty result names its filters in each view', async ({ page }) => {
  for (const show of ['timeline', 'matrix', 'list']) {
    await page.goto(`./?d=${DATASET}&v=${show}&p=USA.not-invited&st=planned`);
    await expect(page.getByText('No event', { exact: false }).first()).toBeVisible();
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await expect(results(page)).not.toHaveText('0 of 11 events');
  }
});
