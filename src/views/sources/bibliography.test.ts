import { expect, it } from 'vitest';
import { type EventDate, UNDATED } from '#model/date.ts';
import { parseDate } from '#model/parseDate.ts';
import { bibliographyText } from './bibliography.ts';

const PAPER = {
  publisher: 'Le Journal',
  title: 'Paris meets',
  url: 'https://example.org/a',
  date: dateOf('2025-03-12'),
};

function dateOf(edtf: string): EventDate {
  const parsed = parseDate(edtf);
  return parsed.ok ? parsed.date : UNDATED;
}

it('gives publisher, title, date and address, one line a source', () => {
  expect(bibliographyText([PAPER, { ...PAPER, title: 'A second report' }])).toBe(
    'Le Journal. “Paris meets”. 12 March 2025. https://example.org/a.\n' +
      'Le Journal. “A second report”. 12 March 2025. https://example.org/a.',
  );
});

it('says that a date is not stated, and how well another is known', () => {
  expect(bibliographyText([{ ...PAPER, date: UNDATED }])).toContain('”. Date not stated. https');
  expect(bibliographyText([{ ...PAPER, date: dateOf('[..2025-03-11]') }])).toContain('”. On or before 11 March 2025. ');
});

it('ends with the date where there is no address of the web', () => {
  const line = 'Le Journal. “Paris meets”. 12 March 2025.';
  expect(bibliographyText([{ ...PAPER, url: undefined }])).toBe(line);
  expect(bibliographyText([{ ...PAPER, url: 'javascript:alert(1)' }])).toBe(line);
});

it('keeps an entry in one line and puts no second full stop', () => {
  expect(bibliographyText([{ ...PAPER, publisher: 'Press Inc.', title: 'Two\n lines\t' }])).toMatch(
    /^Press Inc\. “Two lines”\. 12/,
  );
});
