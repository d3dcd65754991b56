import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import { candidateShares, placeItems } from './visItems.ts';

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const EXTENT = { start: at('2024-01-01'), end: at('2026-01-01') };
const WIDE = { ...EXTENT, width: 900 };
const flags = { approximate: false, uncertain: false };
const day = (iso: string): EventDate => ({
  kind: 'day',
  edtf: iso,
  earliest: at(iso),
  latest: at(iso) + DAY,
  ...flags,
});
const before: EventDate = {
  kind: 'on-or-before',
  edtf: '[..2025-03-11]',
  earliest: Number.NEGATIVE_INFINITY,
  latest: at('2025-03-12'),
  ...flags,
};
const after: EventDate = {
  kind: 'on-or-after',
  edtf: '[2025-03-11..]',
  earliest: at('2025-03-11'),
  latest: Number.POSITIVE_INFINITY,
  ...flags,
};
const oneOf: EventDate = {
  kind: 'one-of',
  edtf: '[2024-01-16,2024-06-16,2024-12-16]',
  earliest: at('2024-01-16'),
  latest: at('2024-12-17'),
  candidates: [1, 6, 12].map((month) => {
    const start = at(`2024-${String(month).padStart(2, '0')}-16`);
    return { earliest: start, latest: start + DAY };
  }),
  count: 3,
  ...flags,
};

function place(date: EventDate, visible = WIDE) {
  const item = {
    id: 'e',
    type: 'meeting',
    shortTitle: 'A meeting of some length',
    status: 'reported',
    date,
  } as TimelineItem;
  const [placed] = placeItems([item], visible, EXTENT);
  if (!placed) throw new Error('expected an item');
  return placed;
}

describe('an event stands where its date allows', () => {
  it('puts the disc, the cap of "on or before" and the cap of "on or after" of one day on one line', () => {
    const [disc, cap, other] = [day('2025-03-11'), before, after].map((date) => place(date).moment);
    expect(place(before).end).toBe(cap);
    expect([disc, cap, other]).toEqual(Array(3).fill(at('2025-03-11') + DAY / 2));
  });

  it('spans the candidates of a date that is one of several and says where each stands in the span', () => {
    const placed = place(oneOf);
    expect([placed.shape, placed.mark]).toEqual(['range', 'candidates']);
    const shares = candidateShares(oneOf);
    expect(shares[0]).toBeCloseTo(0);
    expect(shares.at(-1)).toBeCloseTo(1);
    expect(shares[1]).toBeCloseTo((at('2024-06-16') - at('2024-01-16')) / (at('2024-12-16') - at('2024-01-16')));
  });
});

describe('what a window cuts is still told', () => {
  const early = { start: at('2024-03-01'), end: at('2024-06-01'), width: 900 };

  it('shows a moment on or before a later day as a band with its label inside, since it may lie in the window', () => {
    expect(place(before, early)).toMatchObject({ shape: 'range', label: 'inside', boundOutside: true, away: false });
  });

  it('hides a moment on a known day outside the window', () => {
    expect(place(day('2025-03-11'), early).away).toBe(true);
    expect(place(after, early)).toMatchObject({ boundOutside: true, away: true });
  });

  it('writes the label before the mark where the panel ends too soon after it', () => {
    const late = { start: at('2024-06-01'), end: at('2025-03-20'), width: 900 };
    expect(place(day('2025-03-11'), late)).toMatchObject({ label: 'before', away: false });
    expect(place(day('2024-07-11'), late)).toMatchObject({ label: 'after' });
  });
});
