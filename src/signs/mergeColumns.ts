import type { ColumnGroup } from './columnGroups.ts';
import { type CellTable, cellAt, signRank } from './matrixCells.ts';

/** Columns that share one place in the grid: one, or several whose cells are the same in every row. The first leads. */
export type Members = readonly [number, ...number[]];

/** A heading with the places under it. */
export type PlaceGroup = Pick<ColumnGroup, 'key'> & { readonly places: readonly Members[] };

export function withoutMerging(groups: readonly ColumnGroup[]): readonly PlaceGroup[] {
  return groups.map(({ key, columns }) => ({ key, places: columns.map((column): Members => [column]) }));
}

/** Columns of a group with the same sign and certainty in every row become one, at the place of the first of them. */
export function mergeColumns(groups: readonly ColumnGroup[], cells: CellTable): readonly PlaceGroup[] {
  const contents = contentsOf(cells);
  return groups.map(({ key, columns }) => {
    const places = new Map<string, [number, ...number[]]>();
    for (const column of columns) {
      const content = contents[column] ?? '';
      const known = places.get(content);
      if (known) known.push(column);
      else places.set(content, [column]);
    }
    return { key, places: [...places.values()] };
  });
}

/** What stands in each column, as a text that is equal where the columns are. */
function contentsOf(cells: CellTable): readonly string[] {
  return Array.from({ length: cells.columnCount }, (_none, column) => {
    const parts: string[] = [];
    for (let row = 0; row < cells.rowCount; row++) {
      const cell = cellAt(cells, row, column);
      if (cell) parts.push(`${row} ${signRank(cell.sign)} ${cell.certainty}`);
    }
    return parts.join(';');
  });
}
