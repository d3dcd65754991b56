import { expect, test } from './fixtures.ts';
import { card, DATASET, MEETING, map, mark, open, parameters, results, timeline } from './reader.ts';

test('the front door opens the Paris meeting, and the address says so', async ({ page }) => {
  await open(page);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Paris chiefs-of-staff meeting, March 2025' }),
  ).toBeVisible();
  await expect(page.getByText('11 events · 34 states · 1 article')).toBeVisible();
  await expect(results(page)).toHaveText('11 of 11 events');
  await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Chiefs of staff from most NATO members');
  expect(parameters(page).get('d')).toBe(DATASET);
  expect(parameters(page).get('sel')).toBe(MEETING);
});

test('the card lists the 34 states by role, exceptions first, with how well each is known and why', async ({
  page,
}) => {
  await open(page);
  const rollCall = card(page).getByRole('region', { name: 'Roll call' });
  await expect(rollCall).toContainText('34 states · 5 stated by name, 29 inferred');
  const rows = rollCall
    .getByRole('listitem')
    .filter({ hasText: /^(Not invited|Absent|Host|Attended|Represented|Subject)/ });
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(0)).toContainText(/Not invited.*United States.*stated/);
  await expect(rows.nth(1)).toContainText(/Absent.*Croatia.*Montenegro.*stated/);
  await expect(rows.nth(2)).toContainText(/Host.*France.*inferred/);
  await expect(rows.nth(3)).toContainText(/Attended.*28 states.*inferred/);
  await expect(rows.nth(3).getByRole('button')).toHaveCount(28);
  await expect(rows.nth(3).getByRole('button', { name: 'Türkiye' })).toHaveText('TUR');
  await expect(rows.nth(4)).toContainText(/Represented.*Ukraine.*stated/);
  await expect(rows.nth(5)).toContainText(/Subject.*Russia.*stated/);
  await expect(rows.nth(2)).toContainText('does not say who convened it');
});

test('the map’s legend counts the states of each role', async ({ page }) => {
  await open(page);
  const legend = map(page).getByRole('region', { name: 'Roles at this event' });
  for (const row of [
    /Host.*inferred.*1/,
    /Attended.*inferred.*28/,
    /Represented.*1/,
    /Absent.*2/,
    /Not invited.*1/,
    /Subject.*1/,
  ])
    await expect(legend.getByRole('button', { name: row })).toBeVisible();
});

test('the map names the exceptions directly and says which events have no place', async ({ page }) => {
  await open(page);
  for (const name of ['United States', 'Croatia', 'Montenegro', 'Ukraine', 'France', 'Russia'])
    await expect(map(page).getByText(name, { exact: true }).first()).toBeVisible();
  await map(page).getByRole('button', { name: '7 of 11 events have no stated place' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(7);
});

test('each claim shows the chain of who says so, and where it was read', async ({ page }) => {
  await open(page);
  const claims = card(page).getByRole('region', { name: 'Who says so' });
  await expect(claims).toContainText('claims, all through one article');
  const first = claims.getByRole('listitem').filter({ hasText: 'was not invited' }).first();
  await expect(first).toContainText(/French military official.*Associated Press.*paragraph 1/);
  await expect(claims.getByText('The article itself; no source named').first()).toBeVisible();
});

test('every event of the timeline says its type, date, status, place and attendance', async ({ page }) => {
  await open(page);
  const group = timeline(page).getByRole('group', {
    name: /^Timeline, 11 events, 1 January 2024 to 31 December 2025$/,
  });
  await expect(group.getByRole('button')).toHaveCount(11);
  await expect(
    mark(
      page,
      /Meeting\. 11 March 2025\. Reported, outcome not described\. Paris, France\. 30 present of whom 29 inferred, 2 absent, 1 not invited\.$/,
    ),
  ).toBeVisible();
  await expect(mark(page, /Statement\. A 16th in 2024, month unknown\. Occurred\. Paris, France\.$/)).toBeVisible();
  await expect(
    mark(page, /Agreement\. On or before 11 March 2025\. Occurred\. Minsk, Belarus, inferred\.$/),
  ).toBeVisible();
  await expect(mark(page, /Deployment\. On or after 11 March 2025\. Conditional\. Ukraine, inferred\.$/)).toBeVisible();
});

test('the source line stands at the day of publication, without an hour', async ({ page }) => {
  await open(page);
  await expect(timeline(page).getByText('Source published 11 Mar 2025', { exact: true })).toBeVisible();
  await expect(timeline(page).getByText('after publication: planned or conditional')).toBeVisible();
});

test('labels of the timeline do not overlap one another', async ({ page }) => {
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const boxes = await timeline(page)
      .getByRole('group', { name: /^Timeline, 11 events/ })
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
      }
  }
});

test('the whole desktop layout stands in the window without scrolling the page', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page);
    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(size).toEqual([width, height]);
  }
});

test('the frame of the page stands before any script has arrived, save the one that sets theme and language', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('banner').getByRole('link', { name: 'Dateline' })).toBeVisible();
  await expect(page.getByRole('status').getByText('Loading events')).toBeVisible();
  release();
  await expect(results(page)).toHaveText('11 of 11 events');
});
