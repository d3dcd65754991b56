/** A place in the grid: row -1 is the header, column -1 the titles, and column `columns` the totals. */
export type Place = { readonly row: number; readonly column: number };

/** A place that is kept by what stands there: an event's id and a column's key. `at` is where it was when it was taken. */
export type Spot = { readonly row: string; readonly column: string; readonly at: Place };

/** In place of an id or a key; no record is called so. */
export const HEADER = '\u0000header';
export const TITLES = '\u0000titles';
export const TOTALS = '\u0000totals';

export type GridShape = {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit the view. */
  readonly page: number;
  /** Whether one cell spans the columns of this row. */
  readonly isSpanned: (row: number) => boolean;
};

/** Where a spot is now; what is gone leaves the reader near where it was. */
export function placeOf(
  { row, column, at }: Spot,
  rowOf: ReadonlyMap<string, number>,
  columnOf: ReadonlyMap<string, number>,
  { rows, columns }: Pick<GridShape, 'rows' | 'columns'>,
): Place {
  return {
    row: row === HEADER ? -1 : (rowOf.get(row) ?? between(0, at.row, rows - 1)),
    column:
      column === TITLES
        ? -1
        : column === TOTALS
          ? columns
          : (columnOf.get(column) ?? between(0, at.column, columns - 1)),
  };
}

type Press = { readonly key: string; readonly ctrlKey: boolean };

/** Where a key leads from a place, as in any grid; null where the key is none of the grid's. */
export function moveFrom({ row, column }: Place, { key, ctrlKey }: Press, shape: GridShape): Place | null {
  const { columns, page, isSpanned } = shape;
  const [lastRow, isWide] = [shape.rows - 1, row >= 0 && isSpanned(row) && column >= 0 && column < columns];
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(-1, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: isWide ? -1 : Math.max(-1, column - 1) };
    case 'ArrowRight':
      return { row, column: isWide ? columns : Math.min(columns, column + 1) };
    case 'PageUp':
      return { row: Math.max(Math.min(row, 0), row - page), column };
    case 'PageDown':
      return { row: Math.min(lastRow, Math.max(row, 0) + page), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: -1 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: columns };
    default:
      return null;
  }
}

/** The scroll position from which [start, end] is in sight between what sticks at both edges, moving no further than needed. */
export function scrollToShow(
  position: number,
  size: number,
  [start, end]: readonly [number, number],
  [stuckBefore, stuckAfter]: readonly [number, number],
): number {
  if (start < position + stuckBefore) return Math.max(0, start - stuckBefore);
  if (end > position + size - stuckAfter) return Math.min(end - size + stuckAfter, start - stuckBefore);
  return position;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
