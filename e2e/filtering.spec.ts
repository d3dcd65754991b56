import { expect, test } from './fixtures.ts';
import { card, filters, mark, open, openFacet, parameters, results } from './reader.ts';

test('the United States as not invited is in 1 event, as attended in 0', async ({ page }) => {
  await open(page);
  const panel = await openFacet(page, 'Participant');
  await panel.getByRole('combobox', { name: 'In the role of' }).selectOption('not invited');
  await panel.getByRole('option', { name: /United States/ }).click();
  await expect(results(page)).toHaveText('1 of 11 events');
  expect(parameters(page).get('p')).toBe('USA.not-invited');
  await panel.getByRole('combobox', { name: 'In the role of' }).selectOption('attended');
  await expect(results(page)).toHaveText('0 of 11 events');
  await page.keyboard.press('Escape');
  await expect(filters(page).getByRole('button', { name: 'Participant: United States, attended' })).toBeVisible();
});

for (const [scope, count] of [
  ['Took place here', 1],
  ['Took part', 1],
  ['Named in any way', 7],
] as const)
  test(`Ukraine under “${scope}” leaves ${count} of 11 events`, async ({ page }) => {
    await open(page);
    const panel = await openFacet(page, 'Country');
    await panel.getByRole('radio', { name: scope }).check({ force: true });
    await panel.getByRole('option', { name: /Ukraine/ }).click();
    await expect(results(page)).toHaveText(`${count} of 11 events`);
  });

test('search folds case and accents, and Back undoes it', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('MÁCRON');
  await expect(results(page)).toHaveText(/^[2-4] of 11 events$/);
  await expect(mark(page, /^Macron warns/)).toBeVisible();
  await page.goBack();
  await expect(results(page)).toHaveText('11 of 11 events');
});

test('a facet’s counts ignore its own choice and follow the others', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&st=reported');
  await expect(results(page)).toHaveText('4 of 11 events');
  const status = await openFacet(page, 'Status');
  await expect(status.getByRole('option', { name: /Occurred.*3/ })).toBeVisible();
  await expect(status.getByRole('option', { name: /Reported.*4/ })).toBeVisible();
  await page.keyboard.press('Escape');
  const type = await openFacet(page, 'Type');
  await expect(type.getByRole('option', { name: /Statement.*2/ })).toBeVisible();
  await expect(type.getByRole('option', { name: /Deployment.*0/ })).toHaveAttribute('aria-disabled', 'true');
});

test('any of and all of', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&p=FRA,RUS');
  const any = Number.parseInt((await results(page).textContent()) ?? '', 10);
  const panel = await openFacet(page, 'Participant');
  await panel.getByRole('radio', { name: 'All of' }).check({ force: true });
  await expect.poll(() => parameters(page).get('p')).toBe('all:FRA,RUS');
  await expect.poll(async () => Number.parseInt((await results(page).textContent()) ?? '', 10)).toBeLessThan(any);
});

test('one filter or all can be cleared', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&type=statement&st=occurred');
  await expect(results(page)).toHaveText('2 of 11 events');
  const panel = await openFacet(page, 'Status');
  await panel.getByRole('button', { name: 'Clear' }).click();
  await expect(results(page)).toHaveText('4 of 11 events');
  await page.keyboard.press('Escape');
  await filters(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(results(page)).toHaveText('11 of 11 events');
  await expect(filters(page).getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
});

test('a filter that hides the selected event keeps its card, and its mark', async ({ page }) => {
  await open(page);
  const panel = await openFacet(page, 'Type');
  await panel.getByRole('option', { name: /Agreement/ }).click();
  await page.keyboard.press('Escape');
  await expect(card(page)).toContainText('Hidden by filters');
  await expect(mark(page, /^Chiefs of staff/)).toBeVisible();
  await expect(mark(page, /^Reason given/)).toHaveCount(0);
});

test('an empty result names what conflicts and offers a way out', async ({ page }) => {
  await page.goto('./?d=paris-2025-03-11&p=HRV&role=interviewer');
  await expect(page.getByText('No events match these filters')).toBeVisible();
  await expect(page.getByText(/participant is Croatia/i)).toBeVisible();
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect(results(page)).toHaveText('1 of 11 events');
  await expect(page.getByRole('tabpanel')).toBeFocused();
});

test('the card offers to filter by a participant in its role', async ({ page }) => {
  await open(page);
  await card(page).getByRole('button', { name: 'Croatia' }).click();
  await page.getByRole('button', { name: 'Show only events where Croatia was absent' }).click();
  await expect(results(page)).toHaveText('1 of 11 events');
  expect(parameters(page).get('p')).toBe('HRV.absent');
});

test('junk in the address is ignored with a notice, and unknown keys are kept', async ({ page }) => {
  await open(page, '?d=paris-2025-03-11&p=USA.bossed,XXX&st=done&t=yesterday&sel=nothing&utm=mail');
  const notice = page.getByRole('status').filter({ hasText: 'Part of this address was ignored' });
  for (const part of ['p=USA.bossed', 'st=done', 't=yesterday']) await expect(notice).toContainText(part);
  await expect(notice).toContainText('This address asks for what this dataset does not hold');
  for (const part of ['p=XXX', 'sel=nothing']) await expect(notice).toContainText(part);
  await notice.getByRole('button', { name: 'Dismiss' }).first().click();
  await expect(notice).toHaveCount(0);
  await filters(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(results(page)).toHaveText('11 of 11 events');
  expect(parameters(page).get('utm')).toBe('mail');
});

test('“Show only events that name” a state says the same on the card and in the Country filter', async ({ page }) => {
  await open(page);
  await card(page).getByRole('button', { name: 'France', exact: true }).click();
  await page.getByRole('button', { name: 'Show only events that name France' }).click();
  await expect(results(page)).toHaveText('6 of 11 events');
  expect(parameters(page).get('c')).toBe('FRA');
});
