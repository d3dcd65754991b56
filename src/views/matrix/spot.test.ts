import { describe, expect, it } from 'vitest';
import { type GridShape, HEADER, moveFrom, type Place, placeOf, scrollToShow, TITLES, TOTALS } from './spot.ts';

const shape: GridShape = { rows: 20, columns: 5, page: 8, isSpanned: (row) => row === 3 };
const press = (at: [row: number, column: number], key: string, ctrlKey = false): number[] | null => {
  const place: Place | null = moveFrom({ row: at[0], column: at[1] }, { key, ctrlKey }, shape);
  return place && [place.row, place.column];
};

describe('a key moves', () => {
  it.each([
    [[2, 2], 'ArrowRight', [2, 3]],
    [[2, 2], 'ArrowLeft', [2, 1]],
    [[2, 2], 'ArrowUp', [1, 2]],
    [[2, 2], 'ArrowDown', [3, 2]],
    [[0, 2], 'ArrowUp', [-1, 2]],
    [[-1, 2], 'ArrowUp', [-1, 2]],
    [[19, 2], 'ArrowDown', [19, 2]],
    [[2, 0], 'ArrowLeft', [2, -1]],
    [[2, -1], 'ArrowLeft', [2, -1]],
    [[2, 4], 'ArrowRight', [2, 5]],
    [[2, 5], 'ArrowRight', [2, 5]],
    [[2, 2], 'Home', [2, -1]],
    [[2, 2], 'End', [2, 5]],
    [[2, 2], 'PageDown', [10, 2]],
    [[15, 2], 'PageDown', [19, 2]],
    [[-1, 2], 'PageDown', [8, 2]],
    [[10, 2], 'PageUp', [2, 2]],
    [[5, 2], 'PageUp', [0, 2]],
    [[-1, 2], 'PageUp', [-1, 2]],
  ] as const)('from %o by %s to %o', (from, key, to) => {
    expect(press([...from], key)).toEqual(to);
  });

  it('with Ctrl to the first title and the last totals', () => {
    expect([press([7, 2], 'Home', true), press([7, 2], 'End', true)]).toEqual([
      [0, -1],
      [19, 5],
    ]);
  });

  it('past a row that one cell spans, keeping the column on the way through it', () => {
    expect([press([3, 2], 'ArrowLeft'), press([3, 2], 'ArrowRight'), press([3, 2], 'ArrowDown')]).toEqual([
      [3, -1],
      [3, 5],
      [4, 2],
    ]);
  });

  it('nowhere where the grid has no use for it', () => {
    expect(press([2, 2], 'j')).toBeNull();
  });
});

describe('a spot', () => {
  const rowOf = new Map([['meeting', 7]]);
  const columnOf = new Map([['USA', 3]]);
  const at = { row: 30, column: 9 };

  it('is where its event and its participant are now', () => {
    expect(placeOf({ row: 'meeting', column: 'USA', at }, rowOf, columnOf, shape)).toEqual({ row: 7, column: 3 });
  });

  it('may be among headers, titles and totals', () => {
    expect(placeOf({ row: HEADER, column: TITLES, at }, rowOf, columnOf, shape)).toEqual({ row: -1, column: -1 });
    expect(placeOf({ row: HEADER, column: TOTALS, at }, rowOf, columnOf, shape)).toEqual({ row: -1, column: 5 });
  });

  it('stays near where it was when what stood there is gone', () => {
    expect(placeOf({ row: 'gone', column: 'gone', at }, rowOf, columnOf, shape)).toEqual({ row: 19, column: 4 });
  });
});

describe('to show a cell, the view moves', () => {
  const stuck = [100, 50] as const;
  it.each([
    ['not at all where it is in sight', 200, [320, 348], 200],
    ['back where it is before what sticks at the start', 200, [250, 278], 150],
    ['on where it is behind what sticks at the end', 200, [700, 728], 278],
    ['to the very start at most', 200, [60, 88], 0],
  ] as const)('%s', (_how, position, span, expected) => {
    expect(scrollToShow(position, 500, span, stuck)).toBe(expected);
  });

  it('to its start where there is too little room for it', () => {
    expect(scrollToShow(0, 160, [400, 428], stuck)).toBe(300);
  });
});
