import { describe, expect, it } from 'vitest';
import { gridSizes } from './gridSizes.ts';

it('keeps a cell of 28 by 47 pixels, and room for titles that read from left to right', () => {
  expect(gridSizes(1920, 1, false)).toMatchObject({ row: 47, titles: 344, isNarrow: false });
  expect(gridSizes(1440, 1, false)).toMatchObject({ row: 47, titles: 300, isNarrow: false });
  expect(gridSizes(1024, 1, false)).toMatchObject({ row: 47, titles: 292, isNarrow: false });
});

it('is higher in its header where names stand upright', () => {
  expect(gridSizes(1440, 1, true).header).toBeGreaterThan(gridSizes(1440, 1, false).header + 80);
});

describe('on a narrow screen', () => {
  it('leaves more than half of it to the cells', () => {
    expect(gridSizes(390, 1, false)).toMatchObject({ titles: 164, isNarrow: true });
  });

  it('leaves nearly half of it to the cells where the text is twice as large', () => {
    const { titles, row } = gridSizes(390, 2, false);
    expect([titles / 390, row]).toEqual([0.55, 94]);
  });
});
