import { describe, expect, it } from 'vitest';
import { overviewTicks } from './ticks.ts';

const ticks = (from: string, to: string, width = 880) =>
  overviewTicks({ start: Date.parse(from), end: Date.parse(to), width });
const labels = (...given: Parameters<typeof ticks>) => ticks(...given).map(({ label }) => label);

describe('the dates under the overview', () => {
  it('are years where there are two or more', () => {
    expect(labels('2023-07-01', '2026-07-01')).toEqual(['2024', '2025', '2026']);
  });

  it('are months with their year, or days, where there are not', () => {
    expect(labels('2024-02-01', '2025-02-01', 400)).toEqual(['Apr 2024', 'Jul 2024', 'Oct 2024']);
    expect(labels('2025-03-03', '2025-03-24', 400)).toEqual(['3 Mar 2025', '10 Mar 2025', '17 Mar 2025']);
  });

  it.each([
    ['1500-01-01', '2026-01-01', 880],
    ['-008000-01-01', '2026-01-01', 880],
    ['2024-01-01', '2026-01-01', 200],
    ['2025-02-03', '2025-04-09', 260],
    ['2025-03-08', '2025-03-20', 600],
  ])('have room from %s to %s on %i px, and end with the ground', (from, to, width) => {
    const xs = ticks(from, to, width).map(({ x }) => x);
    expect(xs.length).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width - 30);
    xs.slice(1).forEach((x, i) => {
      expect(x - (xs[i] ?? 0)).toBeGreaterThanOrEqual(43);
    });
  });
});
