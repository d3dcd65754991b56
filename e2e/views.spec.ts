import { expect, test } from './fixtures.ts';
import { card, DATASET, MEETING, open, openList, openMatrix, parameters, results } from './reader.ts';

test('filters, selection and window persist from view to view, and each view is an entry of the history', async ({
  page,
}) => {
  await open(page, `?d=${DATASET}&sel=${MEETING}&p=UKR&t=2024-01-01/2025-12-31`);
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(page.getByRole('grid', { name: 'Attendance matrix' })).toBeVisible();
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.getByRole('row', { name: /^11 Mar 2025.*Chiefs of staff/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  expect(parameters(page).get('v')).toBe('list');
  expect(parameters(page).get('p')).toBe('UKR');
  expect(parameters(page).get('sel')).toBe(MEETING);
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Matrix' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
});

test('the views are tabs for the keyboard, and 1 2 3 from anywhere', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Timeline and map' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Matrix' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'List' })).toBeFocused();
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
});

test.describe('the matrix', () => {
  test('says who was there and who was not, cell by cell', async ({ page }) => {
    await openMatrix(page, `?d=${DATASET}&v=matrix&sel=${MEETING}`);
    const cell = (name: RegExp) => page.getByRole('gridcell', { name });
    await expect(cell(/^United States, Paris meeting.*: not invited, stated/)).toBeVisible();
    await expect(cell(/^Croatia, Paris meeting.*: absent, stated/)).toBeVisible();
    await expect(cell(/^Germany, Paris meeting.*: attended, inferred/)).toBeVisible();
    await expect(page.getByText('not mentioned, which is not the same as absent')).toBeVisible();
  });

  test('is one stop: arrows move the cell, the evidence follows, Enter selects the event', async ({ page }) => {
    await openMatrix(page, `?d=${DATASET}&v=matrix&sel=${MEETING}`);
    const cell = page.getByRole('gridcell', { name: /^United States, Paris meeting/ });
    await cell.focus();
    await expect(page.getByText('French military official, unnamed').first()).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(':focus')).toHaveAccessibleName(/: absent, stated/);
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(':focus')).toHaveAccessibleName(/not mentioned/);
    await page.keyboard.press('Enter');
    await expect.poll(() => parameters(page).get('sel')).not.toBe(MEETING);
    await expect(page.getByRole('grid').locator('[tabindex="0"]')).toHaveCount(1);
  });

  test('merges equal columns and keeps grouping and merging in the address', async ({ page }) => {
    await openMatrix(page, `?d=${DATASET}&v=matrix&sel=${MEETING}`);
    const columns = page.getByRole('columnheader');
    const before = await columns.count();
    await page.getByRole('checkbox', { name: 'Merge identical columns' }).check();
    await expect.poll(() => columns.count()).toBeLessThan(before);
    expect(parameters(page).get('merge')).toBe('yes');
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Merge identical columns' })).toBeChecked();
  });

  test('is saved as CSV with roles and certainty as shown', async ({ page }) => {
    await openMatrix(page, `?d=${DATASET}&v=matrix&sel=${MEETING}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${DATASET}-attendance.csv`);
    const stream = await download.createReadStream();
    let text = '';
    for await (const part of stream) text += String(part);
    expect(text).toContain('United States');
    expect(text).toMatch(/not invited \(stated\)/);
    expect(text.trim().split('\n')).toHaveLength(12);
  });
});

test.describe('the list', () => {
  test('holds what timeline and map show, as text', async ({ page }) => {
    await openList(page, `?d=${DATASET}&v=list`);
    const row = page.getByRole('row', { name: /Chiefs of staff/ });
    for (const words of [
      '11 Mar 2025',
      'day known',
      'Meeting',
      'Paris, France',
      'Reported',
      'French military official',
    ])
      await expect(row).toContainText(words);
    await expect(page.getByRole('row', { name: /interview/ }).first()).toContainText('month unknown');
    await expect(page.getByRole('row')).toHaveCount(12);
  });

  test('is sorted by its headers, and says so', async ({ page }) => {
    await openList(page, `?d=${DATASET}&v=list`);
    const header = page.getByRole('columnheader', { name: /^Event/ });
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(parameters(page).get('sort')).toBe('-event');
    await page.goBack();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
  });

  test('shows the columns that the reader chooses, and keeps them in the address', async ({ page }) => {
    await openList(page, `?d=${DATASET}&v=list`);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Verification' }).check();
    await expect(page.getByRole('columnheader', { name: /^Verification/ })).toBeVisible();
    expect(parameters(page).get('cols')).toContain('verification');
  });

  test('opens an event beside itself', async ({ page }) => {
    await openList(page, `?d=${DATASET}&v=list`);
    await page.getByRole('rowheader').getByRole('button', { name: 'The Minsk agreements', exact: true }).click();
    await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Minsk');
  });
});

test.describe('the context dataset', () => {
  test('is chosen in the header; an unverified event says so', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Choose a dataset' }).click();
    await page.getByRole('link', { name: /^European security guarantees/ }).click();
    await expect(results(page, 70)).toHaveText('70 of 70 events');
    await page.goBack();
    await expect(results(page)).toHaveText('11 of 11 events');
    await open(page, '?d=ukraine-security-guarantees&sel=contact-group-2025-04-11', 70);
    await expect(card(page).getByText('Not verified. Only announcements were seen.')).toBeVisible();
  });

  test('shows claims that contradict each other side by side with their chains', async ({ page }) => {
    await open(page, '?d=ukraine-security-guarantees&sel=paris-chiefs-of-staff-2025-03-11', 70);
    const differ = card(page).getByRole('region', { name: /^Sources differ, point/ });
    await expect(differ.filter({ hasText: 'Croatia' }).first()).toBeVisible();
    await expect(differ.filter({ hasText: '34 countries' }).first()).toContainText('30');
  });

  test('counts what is in view, and its rows are filters', async ({ page }) => {
    await open(page, '?d=ukraine-security-guarantees', 70);
    const panel = page.getByRole('complementary', { name: 'Events' });
    await expect(panel.getByText('70 events', { exact: true }).first()).toBeVisible();
    await panel.getByRole('button', { name: /^Agreement/ }).click();
    await expect(results(page, 70)).toHaveText('11 of 70 events');
    expect(parameters(page).get('type')).toBe('agreement');
  });

  test('filters by tag, mode, verification and source under More filters', async ({ page }) => {
    await open(page, '?d=ukraine-security-guarantees', 70);
    await page.getByRole('button', { name: /^More filters/ }).click();
    await page.getByRole('radio', { name: 'Verification' }).check({ force: true });
    await page.getByRole('option', { name: /Not verified/i }).click();
    await expect(results(page, 70)).toHaveText('1 of 70 events');
    expect(parameters(page).get('ver')).toBe('none');
  });

  test('lists its sources as a bibliography that can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?d=ukraine-security-guarantees&sel=minsk-protocol-2014&q=minsk', 70);
    await page.getByRole('button', { name: /193 sources/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Sources' });
    await expect(dialog.getByText(/PA-X/).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/PA-X Peace Agreements/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /193 sources/ })).toBeFocused();
  });

  test('the marks take the roles of the one participant that is filtered', async ({ page }) => {
    await open(page, '?d=ukraine-security-guarantees&p=USA&as=role', 70);
    await expect(
      page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /United States: not invited/ }),
    ).toHaveCount(1);
  });
});

test.describe('the overview', () => {
  test('its handles are sliders: keys move the window, which filters and stands in the address', async ({ page }) => {
    await open(page, '?d=ukraine-security-guarantees', 70);
    const from = page.getByRole('slider', { name: 'First day of the time window' });
    await expect(from).toHaveAttribute('aria-valuetext', 'From 1 January 2014');
    await from.press('PageUp');
    await expect.poll(() => parameters(page).get('t')).not.toBeNull();
    await expect(results(page, 70)).not.toHaveText('70 of 70 events');
    await page.getByRole('button', { name: 'Fit all' }).click();
    await expect(results(page, 70)).toHaveText('70 of 70 events');
  });

  test('a drag over it makes a window, last day included', async ({ page }) => {
    await open(page, '?d=ukraine-security-guarantees', 70);
    const strip = page.getByRole('group', { name: /^All dates/ });
    const box = await strip.boundingBox();
    if (!box) throw new Error('The overview is not drawn');
    const handle = await page.getByRole('slider', { name: 'Last day of the time window' }).boundingBox();
    if (!handle) throw new Error('The overview has no handle');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(handle.x - 500, handle.y + handle.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => parameters(page).get('t')).toMatch(/^2014-01-01\/20\d\d-/);
    await expect(results(page, 70)).not.toHaveText('70 of 70 events');
  });
});
