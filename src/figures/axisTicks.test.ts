import { describe, expect, it } from 'vitest';
import { axisContext, axisTicks } from './axisTicks.ts';

const visible = (from: string, to: string, width = 900) => ({ start: Date.parse(from), end: Date.parse(to), width });
const labels = (from: string, to: string, width?: number): string[] =>
  axisTicks(visible(from, to, width)).map((tick) => tick.label);

describe('the axis', () => {
  it('puts the year in the place of January', () => {
    const ticks = axisTicks(visible('2024-01-01', '2026-01-01'));
    expect(ticks.map(({ label }) => label).slice(0, 3)).toEqual(['2024', 'Feb', 'Mar']);
    expect(ticks.filter(({ weight }) => weight === 'year').map(({ label }) => label)).toEqual(['2024', '2025']);
  });

  it('names days in a narrow window and years in a wide one', () => {
    expect(labels('2025-03-08', '2025-03-20')).toContain('11');
    expect(labels('1800-01-01', '2000-01-01')).toContain('1850');
  });

  it.each([
    ['2024-01-01', '2026-01-01', 300],
    ['2024-01-01', '2026-01-01', 1600],
    ['2025-03-01', '2025-03-04', 600],
    ['2025-02-01', '2025-09-01', 600],
    ['0100-01-01', '2100-01-01', 900],
  ])('keeps at least 28 px between ticks from %s to %s on %i px', (from, to, width) => {
    const xs = axisTicks(visible(from, to, width)).map(({ x }) => x);
    expect(xs.length).toBeGreaterThan(1);
    xs.slice(1).forEach((x, i) => {
      expect(x - (xs[i] ?? 0)).toBeGreaterThanOrEqual(28);
    });
  });

  it('says the year, or month and year, where no tick does', () => {
    const days = visible('2025-03-08', '2025-03-20');
    expect(axisContext(days, axisTicks(days))).toBe('Mar 2025');
    const months = visible('2025-03-08', '2025-10-20');
    expect(axisContext(months, axisTicks(months))).toBe('2025');
    const wide = visible('2024-01-01', '2026-01-01');
    expect(axisContext(wide, axisTicks(wide))).toBeNull();
  });
});
