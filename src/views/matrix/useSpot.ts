import { type RefObject, useCallback, useEffect, useState } from 'react';
import { cellAt, isLeftOut } from '#signs/matrixCells.ts';
import type { ColumnLayout } from './columnLayout.ts';
import { HEADER, type Place, placeOf, type Spot, TITLES, TOTALS } from './spot.ts';
import type { Matrix } from './useMatrix.ts';

export type ChosenPlace = {
  readonly place: Place;
  /** The reader went there; otherwise it is where the grid proposes to begin. */
  readonly isChosen: boolean;
  readonly choose: (place: Place) => void;
};

/**
 * The place of the grid that the reader is at. It goes with its event and participant through every other order, group
 * and answer. When another event is selected from elsewhere, the grid proposes that one.
 */
export function useSpot(
  grid: RefObject<HTMLElement | null>,
  matrix: Matrix,
  layout: ColumnLayout,
  selected: string | null,
): ChosenPlace {
  const [spot, setSpot] = useState<Spot | null>(null);
  const { answer, rows, rowOf } = matrix;
  const { columns, indexOf } = layout;

  useEffect(
    function followSelectionFromElsewhere() {
      if (grid.current?.contains(document.activeElement)) return;
      setSpot((last) => (last?.row === selected ? last : null));
    },
    [grid, selected],
  );

  const choose = useCallback(
    (at: Place) => {
      const row = at.row === -1 ? HEADER : (answer.rows[rows[at.row] ?? -1]?.id ?? HEADER);
      const column = at.column === -1 ? TITLES : (columns[at.column]?.key ?? TOTALS);
      setSpot((last) => (last?.row === row && last.column === column ? last : { row, column, at }));
    },
    [answer, rows, columns],
  );

  const shape = { rows: rows.length, columns: columns.length };
  const place = spot === null ? proposedPlace(matrix, layout, selected) : placeOf(spot, rowOf, indexOf, shape);
  return { place, isChosen: spot !== null, choose };
}

/** The first exception at the selected event; else the first title. */
function proposedPlace(
  { cells, rowOf, selectedRow }: Matrix,
  { columns }: ColumnLayout,
  selected: string | null,
): Place {
  if (selectedRow === null || selected === null) return { row: 0, column: -1 };
  const found = columns.map(({ members }) => cellAt(cells, selectedRow, members[0]));
  const exception = found.findIndex((cell) => cell !== null && isLeftOut(cell));
  const column = exception === -1 ? found.findIndex((cell) => cell !== null) : exception;
  return { row: rowOf.get(selected) ?? 0, column };
}
