import type { MatrixAnswer, MatrixRow } from '#model/answers.ts';
import { type CellTable, cellAt, isLeftOut } from '#signs/matrixCells.ts';

/** How high rows stand, in px, and what of an event they have room for. */
export type RowLook = {
  readonly height: number;
  readonly titleLines: number;
  /** The date under the title, in narrow figures; else beside it. */
  readonly isDateBelow: boolean;
};

const TALL: RowLook = { height: 36, titleLines: 2, isDateBelow: false };
const DENSE: RowLook = { height: 21, titleLines: 1, isDateBelow: false };
const NARROW_TALL: RowLook = { height: 48, titleLines: 2, isDateBelow: true };
const NARROW_DENSE: RowLook = { height: 34, titleLines: 1, isDateBelow: true };

/** Worth of a cell for what its row shows: who was left out is seldom said, and is what a reader looks for. */
const LEFT_OUT_WORTH = 3;

/** The rows that a height has room for, as indices into the answer's rows and in the order given. */
export type ChosenRows = { readonly rows: readonly number[]; readonly look: RowLook };

/**
 * All rows, with less of their titles where that is what lets them stand; else those that say most: the selected event,
 * then events with most roles, where being left out counts more than any other.
 */
export function chooseRows(
  order: readonly number[],
  cells: CellTable,
  selectedRow: number | null,
  { height, isNarrow }: { readonly height: number; readonly isNarrow: boolean },
): ChosenRows {
  const [tall, dense] = isNarrow ? [NARROW_TALL, NARROW_DENSE] : [TALL, DENSE];
  if (order.length * tall.height <= height) return { rows: order, look: tall };
  const most = Math.max(1, Math.floor(height / dense.height));
  if (order.length <= most) return { rows: order, look: dense };
  const worth = new Map(
    order.map((row) => [row, row === selectedRow ? Number.POSITIVE_INFINITY : worthOf(cells, row)]),
  );
  const best = [...order].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, most);
  const kept = new Set(best);
  return { rows: order.filter((row) => kept.has(row)), look: dense };
}

function worthOf(cells: CellTable, row: number): number {
  let worth = 0;
  for (let column = 0; column < cells.columnCount; column++) {
    const cell = cellAt(cells, row, column);
    if (cell) worth += isLeftOut(cell) ? LEFT_OUT_WORTH : 1;
  }
  return worth;
}

/** The cells of some rows, in their order. */
export function cellsOfRows({ codes, columnCount }: CellTable, rows: readonly number[]): CellTable {
  const kept = new Uint8Array(rows.length * columnCount);
  rows.forEach((row, at) => {
    kept.set(codes.subarray(row * columnCount, (row + 1) * columnCount), at * columnCount);
  });
  return { rowCount: rows.length, columnCount, codes: kept };
}

/** Why no participant stands in a row: none is named, or none of those that are drawn. */
export function isNamingNobody(answer: MatrixAnswer, row: MatrixRow, at: number): boolean {
  const isCut = answer.columnCount > answer.columns.length;
  return answer.offsets[at] === answer.offsets[at + 1] && !(isCut && row.present + row.notPresent > 0);
}
