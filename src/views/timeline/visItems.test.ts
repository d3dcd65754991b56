import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import { candidateShares, placeItems } from './visItems.ts';

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const EXTENT = { start: at('2024-01-01'), end: at('2026-01-01') };
const WIDE = { ...EXTENT, width: 900, text: 1 };
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

const ABSENT = { role: 'absent', certainty: 'stated' } as const;

function place(date: EventDate, visible = WIDE, roleOf: string | null = null, role: TimelineItem['role'] = ABSENT) {
  const item = {
    id: 'e',
    type: 'meeting',
    lane: 'FRA',
    shortTitle: 'A meeting of some length',
    status: 'reported',
    date,
    role,
  } as TimelineItem;
  const [placed] = placeItems([item], visible, EXTENT, roleOf);
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
  const early = { start: at('2024-03-01'), end: at('2024-06-01'), width: 900, text: 1 };

  it('shows a moment on or before a later day as a band with its label inside, since it may lie in the window', () => {
    expect(place(before, early)).toMatchObject({ shape: 'range', label: 'inside', boundOutside: true, away: false });
  });

  it('hides a moment on a known day outside the window', () => {
    expect(place(day('2025-03-11'), early).away).toBe(true);
    expect(place(after, early)).toMatchObject({ boundOutside: true, away: true });
  });

  it('writes the label before the mark where the panel ends too soon after it', () => {
    const late = { start: at('2024-06-01'), end: at('2025-03-20'), width: 900, text: 1 };
    expect(place(day('2025-03-11'), late)).toMatchObject({ label: 'before', away: false });
    expect(place(day('2024-07-11'), late)).toMatchObject({ label: 'after' });
  });
});

it('an event stands in the lane that the answer gives it, whatever its type', () => {
  expect(place(day('2025-03-11')).lane).toBe('FRA');
});

describe('the role of the one participant that is filtered', () => {
  const month: EventDate = {
    kind: 'period',
    precision: 'month',
    edtf: '2025-03',
    earliest: at('2025-03-01'),
    latest: at('2025-04-01'),
    ...flags,
  };
  const duration: EventDate = {
    kind: 'duration',
    edtf: '2025-01-01/2025-05-31',
    earliest: at('2025-01-01'),
    latest: at('2025-06-01'),
    ...flags,
  };
  const signOn = (date: EventDate, visible = WIDE) => place(date, visible, 'France').role?.at;

  it('is on no mark unless it is asked for', () => {
    expect(place(day('2025-03-11')).role).toBeNull();
  });

  it('is on every mark with its name, and says where there is none', () => {
    expect(place(day('2025-03-11'), WIDE, 'France').role).toEqual({ of: 'France', role: ABSENT, at: 'moment' });
    expect(place(day('2025-03-11'), WIDE, 'France', null).role).toEqual({ of: 'France', role: null, at: 'moment' });
  });

  it('has its sign in place of the disc, on the cap of a bound, and in the middle of a span', () => {
    expect([signOn(day('2025-03-11')), signOn(after), signOn(before)]).toEqual(['moment', 'moment', 1]);
    expect(signOn(month)).toBeCloseTo(0.5);
  });

  it('has its sign in the middle of what the window shows of a span', () => {
    const late = { start: at('2025-04-01'), end: at('2025-08-01'), width: 900, text: 1 };
    const placed = place(duration, late, 'France');
    const shown = placed.start + Number(placed.role?.at) * (placed.end - placed.start);
    expect(shown).toBeCloseTo((at('2025-04-01') + at('2025-06-01')) / 2);
  });

  it('has its sign beside the text where a place in the mark would say more than is known', () => {
    const early = { start: at('2024-03-01'), end: at('2024-06-01'), width: 900, text: 1 };
    expect([signOn(oneOf), signOn(before, early)]).toEqual(['text', 'text']);
    expect(signOn(duration, { start: at('2025-01-10'), end: at('2025-02-10'), width: 900, text: 1 })).toBe('text');
  });
});
