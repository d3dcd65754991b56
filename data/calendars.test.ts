import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { exportWords } from '#wording/en/exportWords.ts';
import { exportWords as french } from '#wording/fr/exportWords.ts';
import { exportWords as ukrainian } from '#wording/uk/exportWords.ts';
import { all, contentOf, type Fields, type File, NOTE, texts, write } from './testDownloads.ts';

/** Downloaded calendars against the original file, read by a parser that is not ours. */

describe.each(texts)('%s', (_, text) => {
  const original = JSON.parse(text) as File;

  it.each([exportWords, french, ukrainian])(
    'is a calendar with one entry for each event',
    async ({ calendar: labels }) => {
      const content = { ...(await contentOf(text, all)), labels };
      const written = write('icalendar', content);
      const lines = written.split('\r\n');
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      expect(/(?<!\r)\n|\r(?!\n)/.test(written)).toBe(false);
      const calendar = new ICAL.Component(ICAL.parse(written));
      const entries = calendar.getAllSubcomponents();
      expect(entries.map((entry) => entry.getFirstPropertyValue('x-dateline-id'))).toEqual(
        content.events.map(({ id }) => visible(id)),
      );
      expect(new Set(entries.map((entry) => entry.getFirstPropertyValue('uid'))).size).toBe(content.events.length);
      const about = String(calendar.getFirstPropertyValue('description'));
      for (const said of [NOTE.title, ...NOTE.filters, NOTE.version, NOTE.licence.url, NOTE.address])
        expect(about).toContain(said);
      expect(calendar.getFirstPropertyValue('url')).toBe(NOTE.address);
      content.events.forEach((event, i) => {
        const entry = entries[i] as InstanceType<typeof ICAL.Component>;
        expect(String(entry.getFirstPropertyValue('summary'))).toContain(visible(event.title));
        expect(entry.getFirstPropertyValue('x-dateline-date') ?? '').toBe(event.date.edtf);
        expect(entry.getFirstPropertyValue('dtstamp')?.toString()).toBe('2025-03-12T00:00:00Z');
        expect(String(entry.getFirstPropertyValue('comment'))).toContain(NOTE.licence.name);
        expect(entry.getFirstProperty('attendee')).toBeNull();
        expect(entry.getAllProperties('x-evil')).toEqual([]);
      });
    },
  );

  it('gives a day in a calendar to exactly the events whose day is known', async () => {
    const content = await contentOf(text, all);
    const calendar = new ICAL.Component(ICAL.parse(write('icalendar', content)));
    const dated = calendar
      .getAllSubcomponents('vevent')
      .map((entry) => [
        entry.getFirstPropertyValue('x-dateline-date'),
        entry.getFirstPropertyValue('dtstart')?.toString(),
        entry.getFirstPropertyValue('dtend')?.toString(),
      ]);
    const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const isKnown = /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/;
    const expected = original.events
      .map((event) => String(event['date'] ?? ''))
      .filter((date) => isKnown.test(date))
      .map((date) => [date, date.slice(0, 10), dayAfter(date.slice(-10))]);
    expect([...dated].sort()).toEqual([...expected].sort());
    for (const entry of calendar.getAllSubcomponents('vjournal')) {
      expect(entry.getAllProperties().filter(({ name }) => /^(dt(start|end)|due|geo|location)$/.test(name))).toEqual(
        [],
      );
      expect(String(entry.getFirstPropertyValue('summary'))).toMatch(/ \(.*(date uncertain|date not stated).*\)$/s);
    }
  });
});

/** Text as a calendar may hold it: one kind of line break, and no other control characters. */
function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Each template of a calendar's words, with what is filled in. */
function holesOf(part: unknown, path: string): readonly string[] {
  if (typeof part === 'string') return [`${path} ${(part.match(/\{\w+\}/g) ?? []).sort().join(' ')}`];
  return Object.entries(part as Fields).flatMap(([key, value]) => holesOf(value, `${path}.${key}`));
}

it.each([french, ukrainian])('a calendar says in every language what it says in English', ({ calendar }) => {
  expect(holesOf(calendar, '').toSorted()).toEqual(holesOf(exportWords.calendar, '').toSorted());
});
