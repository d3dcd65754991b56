import { useMemo } from 'react';
import type { MatrixAnswer } from '#model/answers.ts';
import type { MatrixGroup } from '#model/matrixGroup.ts';
import { groupColumns } from '#signs/columnGroups.ts';
import { type CellTable, readCells } from '#signs/matrixCells.ts';
import { mergeColumns, type PlaceGroup, withoutMerging } from '#signs/mergeColumns.ts';
import { orderRows } from '#signs/rowOrder.ts';
import { columnOrders } from '#wording/columnNames.ts';

/** The answer in the order in which it is shown. */
export type Matrix = {
  readonly answer: MatrixAnswer;
  readonly cells: CellTable;
  /** Rows of the answer from top to bottom, and the place of each event by its id. */
  readonly rows: readonly number[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly groups: readonly PlaceGroup[];
  /** Row of the answer with the selected event; null where it has none. */
  readonly selectedRow: number | null;
};

export type MatrixChoices = {
  readonly group: MatrixGroup;
  readonly newestFirst: boolean;
  readonly merged: boolean;
  readonly selected: string | null;
};

/** Each step anew only when what it rests on changes: a matrix may have a million cells. */
export function useMatrix(answer: MatrixAnswer, { group, newestFirst, merged, selected }: MatrixChoices): Matrix {
  const cells = useMemo(() => readCells(answer), [answer]);
  const rows = useMemo(() => orderRows(answer, newestFirst), [answer, newestFirst]);
  const rowOf = useMemo(
    () => new Map(rows.map((row, shown): [string, number] => [answer.rows[row]?.id ?? '', shown])),
    [answer, rows],
  );
  const selectedRow = selected === null ? null : (rows[rowOf.get(selected) ?? -1] ?? null);
  const groupedBy = group === 'presence' ? selectedRow : null;
  const columnGroups = useMemo(
    () =>
      groupColumns({ columns: answer.columns, cells, group, selectedRow: groupedBy, ...columnOrders(answer.columns) }),
    [answer, cells, group, groupedBy],
  );
  const groups = useMemo(
    () => (merged ? mergeColumns(columnGroups, cells) : withoutMerging(columnGroups)),
    [merged, columnGroups, cells],
  );
  return useMemo(
    () => ({ answer, cells, rows, rowOf, groups, selectedRow }),
    [answer, cells, rows, rowOf, groups, selectedRow],
  );
}
