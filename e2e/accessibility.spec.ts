import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { card, DATASET, filters, MEETING, mark, open, openFacet, results, timeline } from './reader.ts';

async function expectNoViolations(page: Page, where: string): Promise<void> {
  await test.step(where, async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

for (const theme of ['light', 'dark'] as const)
  for (const viewport of SCREENS)
    test.describe(`axe finds nothing in the ${theme} theme at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });
      const isPhone = viewport.width < 720;
      // One page shows everything, and each look at it takes a second or two.
      test.slow();

      test('in the views and the help, with an event selected', async ({ page }) => {
        await open(page, `?d=${DATASET}&sel=${MEETING}&theme=${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expectNoViolations(page, 'timeline and map');
        await page.getByRole('tab', { name: 'Matrix' }).click();
        // On a phone held upright the matrix is the roll call of one event.
        if (isPhone) await card(page).waitFor();
        else await page.getByRole('gridcell').first().waitFor();
        await expectNoViolations(page, 'matrix');
        await page.getByRole('tab', { name: 'List' }).click();
        await page.getByRole('row', { name: /Minsk/ }).first().waitFor();
        await expectNoViolations(page, 'list');
        await page.keyboard.press('?');
        const help = page.getByRole('dialog', { name: 'Help' });
        for (const name of ['Signs', 'Keyboard', 'About the map', 'Data']) {
          await help.getByRole('tab', { name }).click();
          await expect(help.getByRole('tabpanel', { name })).toBeVisible();
          await expectNoViolations(page, `help: ${name}`);
        }
      });

      test('in filters, sources and an empty result, with nothing selected', async ({ page }) => {
        await open(page, `?d=ukraine-security-guarantees&theme=${theme}`, 70);
        await expectNoViolations(page, 'what is in view');
        await page
          .getByRole('button', { name: /sources/i })
          .first()
          .click();
        const sources = page.getByRole('dialog', { name: 'Sources' });
        await sources.getByRole('listitem').first().waitFor();
        await expectNoViolations(page, 'sources');
        await page.keyboard.press('Escape');
        if (isPhone) await page.getByRole('button', { name: /^Filters/ }).click();
        if (isPhone) await page.getByRole('dialog').getByRole('button', { name: 'Participant' }).click();
        else await openFacet(page, 'Participant');
        await page
          .getByRole('option', { name: /Ukraine/ })
          .first()
          .waitFor();
        await expectNoViolations(page, 'a facet');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await page.keyboard.press('/');
        await page.keyboard.type('no event says this');
        await page.getByText('No events match these filters').waitFor();
        await expectNoViolations(page, 'empty result');
      });
    });

test('axe finds nothing where a dataset could not be read', async ({ page }) => {
  await page.route('**/dataset.json', (route) => route.fulfill({ body: '' }));
  await page.goto('./');
  await page.getByRole('alert').waitFor();
  await expectNoViolations(page, 'trouble');
});

test('the page has its landmarks and skip links', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Skip to the/ }).first()).toBeVisible();
});

test('the timeline is one group of buttons with one tab stop, named in whole sentences', async ({ page }) => {
  await open(page, `?d=${DATASET}&sel=${MEETING}`);
  const group = timeline(page).getByRole('group', { name: /^Timeline, 11 events, .*2024 to .*2025$/ });
  await expect(group).toHaveAttribute('aria-roledescription', 'timeline');
  await expect(group.getByRole('button')).toHaveCount(11);
  await expect(group.locator('button[tabindex="0"]')).toHaveCount(1);
  const meeting = group.getByRole('button', {
    name: 'Chiefs of staff from most NATO members meet in Paris; the US is not invited. Meeting. 11 March 2025. Reported, outcome not described. Paris, France. 30 present of whom 29 inferred, 2 absent, 1 not invited.',
    exact: true,
  });
  await expect(meeting).toHaveAttribute('aria-current', 'true');
  await expect(meeting).toHaveAttribute('tabindex', '0');
  await expect(mark(page, /interview/)).toHaveAccessibleName(
    /A 16th in 2024, month unknown\. Occurred\. Paris, France/,
  );
  await expect(mark(page, /^France and the United Kingdom/)).toHaveAccessibleName(
    /On or before 11 March 2025\. Reported\. Place not stated\./,
  );
});

test('result and selection are announced politely, once', async ({ page }) => {
  await open(page, `?d=${DATASET}`);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    for (const region of document.querySelectorAll('[role="status"]'))
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const said = (): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, 'said'));
  await page.keyboard.press('/');
  await page.keyboard.type('macron');
  await expect(results(page)).toHaveText('3 of 11 events');
  await expect(filters(page).getByRole('status').filter({ hasText: '3 of 11 events' })).toBeAttached();
  expect(await said()).toEqual(['3 of 11 events']);
  await page.keyboard.press('Tab');
  await mark(page, /^Macron warns/).press('Enter');
  const selected = 'Selected: Macron warns that a ceasefire without guarantees could fail as the Minsk agreements did';
  await expect.poll(said).toEqual(['3 of 11 events', selected]);
});

for (const theme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 640, height: 640 },
    { width: 320, height: 540 },
  ])
    test.describe(`axe finds nothing in embeds in the ${theme} theme at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });
      test('of timeline and map, and with a card', async ({ page }) => {
        await page.goto(`embed.html?d=${DATASET}&sel=${MEETING}&show=both&theme=${theme}`);
        const event = page.getByRole('button', { name: /Minsk/ }).first();
        await event.waitFor();
        await expectNoViolations(page, 'timeline and map');
        await event.click();
        await page.getByRole('dialog').waitFor();
        await expectNoViolations(page, 'card');
      });
    });

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing on the page of a dataset in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`dataset/${DATASET}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoViolations(page, 'page of a dataset');
  });
