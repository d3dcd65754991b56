import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { card, MEETING, mark, open, timeline } from './reader.ts';

/** What the page says of the days: the dateline, every mark, the source line, the axis and the handles of the overview. */
async function daysOn(page: Page): Promise<Record<string, unknown>> {
  await open(page, `?d=paris-2025-03-11&sel=${MEETING}&t=2025-01-01/2025-12-31`);
  const marks = timeline(page).locator('button[data-event]');
  return {
    dateline: await card(page).getByText('Tuesday 11 March 2025').first().textContent(),
    marks: await marks.evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')).sort()),
    source: await timeline(page)
      .getByText(/^Source published/)
      .textContent(),
    x: Math.round((await mark(page, /^Chiefs of staff from most NATO members/).boundingBox())?.x ?? -1),
    handles: await page
      .getByRole('slider')
      .evaluateAll((found) => found.map((one) => one.getAttribute('aria-valuetext'))),
  };
}

for (const timezoneId of ['Pacific/Apia', 'America/New_York', 'Asia/Kathmandu'])
  test.describe(`a visitor in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('sees the same days', async ({ page, browser, baseURL }) => {
      const here = await daysOn(page);
      // Another visitor, in UTC.
      const elsewhere = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        timezoneId: 'UTC',
        locale: 'en-GB',
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      });
      expect(await daysOn(await elsewhere.newPage())).toEqual(here);
      expect(here['dateline']).toContain('Tuesday 11 March 2025');
      expect(here['handles']).toEqual(['From 1 January 2025', 'To 31 December 2025']);
      await elsewhere.close();
    });
  });
