import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#model/date.ts';
import { type MarkPlace, placeMark, type TimeScale, xOf } from './markPlace.ts';
import { dateOf } from './testAnswers.ts';

/** One px a day from 1 January 2024, where px 100 is. */
const START = Date.UTC(2024, 0, 1);
const scale: TimeScale = { start: START, end: START + 800 * DAY_MS, left: 100, right: 900 };
const day = (iso: string): number => 100 + (Date.parse(iso) - START) / DAY_MS;

function placed(edtf: string): MarkPlace {
  const place = placeMark(dateOf(edtf), scale);
  if (!place) throw new Error(`${edtf} is not in the window`);
  return place;
}

describe('a mark', () => {
  it('of a known day stands at its noon', () => {
    expect(placed('2025-03-11')).toMatchObject({ mark: 'disc', from: day('2025-03-11') + 0.5 });
  });

  it('of a day with a known hour stands at the hour', () => {
    expect(placed('2025-03-11T18:00')).toMatchObject({ mark: 'stem', from: day('2025-03-11') + 0.75 });
  });

  it('of a 16th in 2024 is twelve circles, none of them more than the others', () => {
    const { mark, candidates, from, to } = placed('2024-XX-16');
    expect(mark).toBe('candidates');
    expect(candidates).toHaveLength(12);
    expect(candidates[2]).toBe(day('2024-03-16') + 0.5);
    expect([from, to]).toEqual([candidates[0], candidates[11]]);
  });

  it('of a moment on or before a day ends there, and keeps the lane free to its edge', () => {
    const { mark, from, taken } = placed('[..2025-03-11]');
    expect([mark, from]).toEqual(['before', day('2025-03-11') + 0.5]);
    expect(taken).toEqual([100, from + 1]);
  });

  it('of a moment on or after a day begins there', () => {
    const { mark, from, taken } = placed('[2025-03-11..]');
    expect([mark, from]).toEqual(['after', day('2025-03-11') + 0.5]);
    expect(taken[1] - from).toBe(64);
  });

  it('of a month is as wide as the month, of a duration as long as it lasted', () => {
    expect(placed('2025-03')).toMatchObject({ mark: 'band', from: day('2025-03-01'), to: day('2025-04-01') });
    expect(placed('2025-03-11/2025-03-13')).toMatchObject({
      mark: 'bar',
      from: day('2025-03-11'),
      to: day('2025-03-14'),
    });
  });

  it('about a month reaches beyond it by as much on any scale', () => {
    expect(placed('2025-03~')).toMatchObject({ from: day('2025-03-01') - 18, to: day('2025-04-01') + 18 });
    const wide = placeMark(dateOf('2025-03~'), { ...scale, end: START + 8000 * DAY_MS });
    expect(wide && Math.round(wide.to - wide.from)).toBe(Math.round(3.1 + 36));
  });

  it('that goes on reaches the edge', () => {
    expect(placed('2025-03-11/..')).toMatchObject({ mark: 'bar-arrow', from: day('2025-03-11'), to: 900 });
  });

  it('whose end is not stated fades within a fixed length', () => {
    const { mark, from, taken } = placed('2025-03-11/');
    expect([mark, from, taken[1] - from]).toEqual(['bar-fading', day('2025-03-11'), 140]);
  });

  it('is faint where its bound lies outside the window and it may lie inside', () => {
    expect(placed('[..2030-01-01]')).toMatchObject({ mark: 'open', from: 100, to: 900 });
    expect(placed('[2020-01-01..]')).toMatchObject({ mark: 'open', from: 100, to: 900 });
  });

  it.each(['2020-03-11', '[..2020-03-11]', '[2030-01-01..]', '2030', ''])('is not there for %j', (edtf) => {
    expect(placeMark(dateOf(edtf), scale)).toBeNull();
  });

  it('names no place between two candidates that a label would cover', () => {
    const { candidates, labelInside } = placed('{2024-02-01,2024-03-01,2025-06-01}');
    expect(labelInside).toBe((candidates[1] ?? 0) + 10);
  });
});

it('far instants are brought near, so that every program draws them', () => {
  expect(xOf(scale, Date.UTC(-9999, 0, 1))).toBe(100 - 840);
  expect(xOf(scale, Number.POSITIVE_INFINITY)).toBe(900 + 840);
});
