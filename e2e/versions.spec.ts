import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { card, DATASET, open, parameters, results } from './reader.ts';

type Listed = { readonly id: string; version: string; versions: { readonly version: string; readonly date: string }[] };

/** What the site lists of the dataset. */
async function listed(page: Page): Promise<Listed> {
  const index: Listed[] = await (await page.request.get('./data/index.json')).json();
  const entry = index.find(({ id }) => id === DATASET);
  if (!entry) throw new Error(`Expected ${DATASET} in data/index.json`);
  return entry;
}

const NEWER = 'ffffff000001';

/** The dataset goes on: its data are of a version that is not published, with the published one before it. */
async function changeTheData(page: Page): Promise<string> {
  const [published] = (await listed(page)).versions;
  if (!published) throw new Error(`Expected a published version of ${DATASET}`);
  await page.route('**/data/index.json', async (route) => {
    const index: Listed[] = await (await route.fetch()).json();
    for (const entry of index)
      if (entry.id === DATASET) {
        entry.version = NEWER;
        entry.versions = [published];
      }
    await route.fulfill({ json: index });
  });
  await page.route(`**/data/${DATASET}/dataset.json`, async (route) => {
    const dataset = await (await route.fetch()).json();
    dataset.events = dataset.events.slice(0, 10);
    await route.fulfill({ json: dataset });
  });
  return published.version;
}

const changed = (page: Page) => page.getByRole('status').filter({ hasText: 'the data have changed' });
const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('a pinned version opens, says which it is, and stays pinned while the reader moves', async ({ page }) => {
  const version = (await listed(page)).versions[0]?.version ?? '';
  const pin = version.slice(0, 6);
  await page.route('**/data/index.json', async (route) => {
    const index: Listed[] = await (await route.fetch()).json();
    for (const entry of index) if (entry.id === DATASET) entry.version = version;
    await route.fulfill({ json: index });
  });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname.replace(/^.*\/data\//, '')));
  await open(page, `?d=${DATASET}@${pin}&sel=minsk-agreements`);
  await expect(results(page)).toHaveText('11 of 11 events');
  expect(fetched).toContain(`${DATASET}/versions/${version}.json`);
  expect(fetched).not.toContain(`${DATASET}/dataset.json`);
  await expect(page.getByText('the data have changed')).toHaveCount(0);

  await page.getByRole('button', { name: 'Choose a dataset' }).click();
  await expect(page.getByRole('link', { name: new RegExp(`version ${pin} of \\d+ \\w+ \\d{4}`) })).toBeVisible();
  await page.keyboard.press('Escape');

  await card(page).getByRole('button', { name: 'Next event' }).click();
  await expect.poll(() => parameters(page).get('sel')).not.toBe('minsk-agreements');
  expect(parameters(page).get('d')).toBe(`${DATASET}@${pin}`);
  expect(page.url()).toContain(`?d=${DATASET}@${pin}&`);
});

test('the front door and another dataset are not pinned', async ({ page }) => {
  await page.goto('./');
  await expect(card(page)).toBeVisible();
  expect(parameters(page).get('d')).toBe(DATASET);
  const { version } = await listed(page);
  await open(page, `?d=${DATASET}@${version}&cited=${version}`);
  await page.getByRole('button', { name: 'Choose a dataset' }).click();
  await page.getByRole('link', { name: /European security guarantees/ }).click();
  await results(page, 70).waitFor();
  expect([parameters(page).get('d'), parameters(page).get('cited')]).toEqual(['ukraine-security-guarantees', null]);
});

test('an older version says that the data have changed since, with the same view of the latest', async ({ page }) => {
  const version = await changeTheData(page);
  await open(page, `?d=${DATASET}@${version}&sel=minsk-agreements&st=occurred`);
  const line = changed(page);
  await expect(line).toContainText(new RegExp(`version ${version.slice(0, 6)} of \\d+ \\w+ \\d{4}; the data`));
  await line.getByRole('link', { name: `Open the latest version, ${NEWER.slice(0, 6)}` }).click();
  await expect(results(page, 10)).toBeVisible();
  await expect(changed(page)).toHaveCount(0);
  const { d, sel, st } = Object.fromEntries(parameters(page));
  expect([d, sel, st]).toEqual([DATASET, 'minsk-agreements', 'occurred']);
  await page.goBack();
  await expect(changed(page)).toBeVisible();
});

test('the line about changed data stays away once it was dismissed', async ({ page }) => {
  const version = await changeTheData(page);
  await open(page, `?d=${DATASET}@${version}&sel=minsk-agreements`);
  await changed(page).getByRole('button', { name: 'Dismiss' }).click();
  await card(page).getByRole('button', { name: 'Next event' }).click();
  await expect.poll(() => parameters(page).get('sel')).not.toBe('minsk-agreements');
  await expect(page.getByText('the data have changed')).toHaveCount(0);
});

test('a version that is not there says so and offers the nearest, and the filters survive', async ({ page }) => {
  const version = await changeTheData(page);
  await page.goto(`./?d=${DATASET}@000000&sel=minsk-agreements&st=occurred`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(
    'Version 000000 of “Paris chiefs-of-staff meeting, March 2025” is not on this site',
  );
  await expect(alert).toContainText('No other version was opened in its place');
  await expect(alert).toContainText('Your filters and selection are kept in the address');
  await expect(alert.getByRole('link', { name: /^Open the latest version, ffffff/ })).toBeVisible();
  await alert.getByRole('link', { name: new RegExp(`^Open version ${version.slice(0, 6)} of`) }).click();
  await expect(results(page)).toHaveText('3 of 11 events');
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('The Minsk agreements');
  expect(parameters(page).get('d')).toBe(`${DATASET}@${version}`);
});

test('a version that was published meanwhile is found by trying again', async ({ page }) => {
  const { version } = await listed(page);
  let published = false;
  await page.route('**/data/index.json', async (route) => {
    const index: Listed[] = await (await route.fetch()).json();
    if (!published)
      for (const entry of index) {
        entry.version = NEWER;
        entry.versions = [];
      }
    await route.fulfill({ json: index });
  });
  await page.goto(`./?d=${DATASET}@${version}`);
  await expect(page.getByRole('alert')).toContainText('is not on this site');
  published = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveText('11 of 11 events');
});

test('digits that several versions begin with open none of them', async ({ page }) => {
  const { version } = await listed(page);
  const pin = version.slice(0, 6);
  await page.route('**/data/index.json', async (route) => {
    const index: Listed[] = await (await route.fetch()).json();
    for (const entry of index) entry.versions = [{ version: `${pin}ffffff`, date: '2025-03-12' }];
    await route.fulfill({ json: index });
  });
  await page.goto(`./?d=${DATASET}@${pin}`);
  await expect(page.getByRole('alert')).toContainText(`March 2025” begins with ${pin}`);
});

test('a view that was cited says when its data have changed, and opens those that were cited', async ({ page }) => {
  const version = await changeTheData(page);
  await open(page, `?d=${DATASET}&cited=${version}&st=occurred`, 10);
  const said = notice(page, 'The data have changed since this view was cited');
  await said.getByRole('link', { name: new RegExp(`^Open version ${version.slice(0, 6)} of`) }).click();
  await expect(results(page)).toHaveText('3 of 11 events');
  expect([...parameters(page)]).toEqual([
    ['d', `${DATASET}@${version}`],
    ['st', 'occurred'],
  ]);
});

test('a view that was cited at a version that was never published says so', async ({ page }) => {
  await open(page, `?d=${DATASET}&cited=000000`);
  await expect(notice(page, 'since this view was cited')).toContainText('was not published');
});

test('a view whose data are as they were cited says nothing', async ({ page }) => {
  const { version } = await listed(page);
  const index = page.waitForResponse('**/data/index.json');
  await open(page, `?d=${DATASET}&cited=${version.slice(0, 6)}`);
  await index;
  await page.getByRole('button', { name: 'Choose a dataset' }).click();
  await expect(page.getByRole('link', { name: /version/ })).toBeVisible();
  await expect(page.getByText('have changed')).toHaveCount(0);
});

test('what can be no version is ignored with a reason', async ({ page }) => {
  await open(page, `?d=${DATASET}@3f9`);
  await expect(notice(page, 'Part of this address was ignored')).toContainText(
    `d=${DATASET}@3f9: expected a version of six to twelve hexadecimal digits`,
  );
});

test.describe('when the list of datasets cannot be fetched', () => {
  test.use({ allowedConsoleErrors: ['index.json'] });

  test('a pinned version waits for it, and opens when it is there', async ({ page }) => {
    const { version } = await listed(page);
    let broken = true;
    await page.route('**/data/index.json', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`./?d=${DATASET}@${version}`);
    await expect(page.getByRole('alert')).toContainText(`“${DATASET}@${version}” could not be read`);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page)).toHaveText('11 of 11 events');
  });
});
