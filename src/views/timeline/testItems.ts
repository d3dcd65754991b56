import type { TimelineItem } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import { type PlacedItem, placeItems } from './visItems.ts';

// Events of one lane for the tests of rows and marks: two years, a pixel a day.

const DAY = 86_400_000;
export const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const EXTENT = { start: at('2024-01-01'), end: at('2026-01-01') };
export const WIDE = { ...EXTENT, width: 731, text: 1 };
const flags = { approximate: false, uncertain: false };
export const day = (iso: string): EventDate => ({
  kind: 'day',
  edtf: iso,
  earliest: at(iso),
  latest: at(iso) + DAY,
  ...flags,
});
export const before: EventDate = {
  kind: 'on-or-before',
  edtf: '[..2025-03-11]',
  earliest: Number.NEGATIVE_INFINITY,
  latest: at('2025-03-12'),
  ...flags,
};
export const after: EventDate = {
  kind: 'on-or-after',
  edtf: '[2025-03-11..]',
  earliest: at('2025-03-11'),
  latest: Number.POSITIVE_INFINITY,
  ...flags,
};
export const LANES = [
  { key: 'meeting', count: 1 },
  { key: 'statement', count: 1 },
];
const ATTENDED = { role: 'attended', certainty: 'stated' } as const;

export function place(
  dates: readonly EventDate[],
  visible = WIDE,
  roleOf: string | null = null,
): readonly PlacedItem[] {
  const items = dates.map(
    (date, i) =>
      ({
        id: `e${i}`,
        type: 'meeting',
        lane: 'meeting',
        shortTitle: 'A meeting of some length',
        status: 'occurred',
        date,
        role: ATTENDED,
      }) as unknown as TimelineItem,
  );
  return placeItems(items, visible, EXTENT, roleOf);
}
