import { describe, expect, it } from 'vitest';
import { statedDays } from './statedDays.ts';
import { dateOf } from './testPublication.ts';

describe('a day that the source states', () => {
  it.each([
    ['2025-03-11', { startDate: '2025-03-11' }],
    ['2025-03-11/2025-03-11', { startDate: '2025-03-11' }],
    ['2025-06-24/2025-06-25', { startDate: '2025-06-24', endDate: '2025-06-25' }],
    ['2025-03-11/..', { startDate: '2025-03-11' }],
    ['2025-03-11/', { startDate: '2025-03-11' }],
    ['/2025-03-11', { endDate: '2025-03-11' }],
    ['2025-03-11/2025-05', { startDate: '2025-03-11' }],
    ['2025-03-11T18:00', { startDate: '2025-03-11T18:00:00' }],
    ['2025-03-11 18:00+0100', { startDate: '2025-03-11T18:00:00+01:00' }],
    ['2025-03-11T23:30Z', { startDate: '2025-03-11T23:30:00Z' }],
  ])('%s', (text, days) => {
    expect(statedDays(dateOf(text))).toEqual(days);
  });
});

describe('no day is made of', () => {
  it.each([
    '',
    '2025',
    '2025-03',
    '2025-21',
    '[..2025-03-11]',
    '[2025-03-11..]',
    '2024-XX-16',
    '[2025-03-11,2025-03-12]',
    '{2025-03-11,2025-03-12}',
    '2025-03-11?',
    '2025-03-11~',
    '2025-03/2025-05',
    '-000043-03-15',
  ])('"%s"', (text) => {
    expect(statedDays(dateOf(text))).toEqual({});
  });
});
