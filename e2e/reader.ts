// What a reader finds on the page, by role and name.
import type { Locator, Page } from '@playwright/test';

export const MEETING = 'paris-chiefs-of-staff-meeting-2025-03-11';
export const DATASET = 'paris-2025-03-11';

export function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

/** The mark of an event on the timeline, by the beginning of its name. */
export function mark(page: Page, name: string | RegExp): Locator {
  return timeline(page).getByRole('button', { name });
}

export function map(page: Page): Locator {
  return page.getByRole('region', { name: 'Map' });
}

export function card(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Selected event' });
}

export function filters(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Filters' });
}

/** The number of events that match, as the filter bar says it. */
export function results(page: Page, total = 11): Locator {
  return filters(page)
    .getByText(new RegExp(`^\\d+ of ${total} events$`))
    .first();
}

/** Opens a facet's panel. */
export async function openFacet(page: Page, name: string): Promise<Locator> {
  await filters(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  return page.getByRole('dialog', { name: new RegExp(name, 'i') });
}

/** The parameters of the page's address. */
export function parameters(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** Opens an address and waits until the views are drawn. */
export async function open(page: Page, query = '', total = 11): Promise<void> {
  await page.goto(`./${query}`);
  await results(page, total).waitFor();
  await timeline(page).getByRole('group').waitFor();
  await map(page).waitFor();
}

export async function openMatrix(page: Page, query: string): Promise<void> {
  await page.goto(`./${query}`);
  await page.getByRole('grid').getByRole('gridcell').first().waitFor();
}

export async function openList(page: Page, query: string): Promise<void> {
  await page.goto(`./${query}`);
  await page.getByRole('row', { name: /Minsk/ }).first().waitFor();
}
