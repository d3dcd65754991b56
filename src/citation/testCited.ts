import type { Cited } from './cited.ts';

/** A view of the Paris dataset for tests: seven events of eleven, of a version that was published. */
export const PARIS: Cited = {
  title: 'Who was in Paris',
  dataset: {
    id: 'paris-2025-03-11',
    title: 'Paris chiefs-of-staff meeting, March 2025',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  version: '3f9c1e2ab012',
  versionDate: '2025-03-12',
  address: 'https://example.org/dateline/?d=paris-2025-03-11@3f9c1e2ab012&p=USA.not-invited',
  accessed: '2025-11-22',
  filters: ['Participant: United States as not invited', 'Type: meeting'],
  matched: 7,
  total: 11,
  language: 'en',
};

/** Titles that would break out of a format that does not guard against them, or come out of it as something else. */
export const HOSTILE_TITLES: readonly string[] = [
  'Braces } that { close too early }}',
  'Half a {brace',
  'Closing} alone',
  '100 % of “both” & "more", $5 #1 a_b ~ x^2 \\ \\textbf{no} `tick` | <b>',
  "Two -- three --- hyphens and ''apostrophes''",
  'ER  - ends, TY  - JOUR begins',
  'Зустріч у Парижі: хто був, а хто ні',
  '@article{stolen, title = {Other}}',
  '<script>alert(1)</script>',
  '🕊 peace, =cmd|calc',
];
