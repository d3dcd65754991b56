import type { MatrixAnswer } from '#model/answers.ts';
import type { MatrixGroup } from '#model/matrixGroup.ts';
import { type ColumnGroup, groupColumns } from '#signs/columnGroups.ts';
import { type CellTable, readCells } from '#signs/matrixCells.ts';
import { type Members, mergeColumns, type PlaceGroup, withoutMerging } from '#signs/mergeColumns.ts';
import { orderRows } from '#signs/rowOrder.ts';
import { columnOrders } from '#wording/columnNames.ts';
import type { FigureFrame } from './figure.ts';
import { type Across, layOutAcross } from './matrixAcross.ts';
import { columnWorths, type FigureColumns, layOutColumns } from './matrixColumns.ts';
import { layOutHeader, type MatrixHeader } from './matrixHeader.ts';
import { type ChosenRows, cellsOfRows, chooseRows } from './matrixRows.ts';

export type MatrixFigureInput = FigureFrame & {
  readonly answer: MatrixAnswer;
  readonly selected: string | null;
  /** How columns are grouped. */
  readonly group: MatrixGroup;
  /** Participants with the same roles share a column. Where they do not all fit otherwise, they do so anyway. */
  readonly merged: boolean;
  readonly newestFirst?: boolean;
  /** Px that the figure should not be higher than: titles and then rows give way. */
  readonly mostHeight?: number;
};

/** What is drawn of the answer, and where. */
export type MatrixLayout = ChosenRows & {
  /** Of the rows that are drawn. */
  readonly cells: CellTable;
  readonly columns: FigureColumns;
  readonly across: Across;
  readonly header: MatrixHeader;
};

/** Narrower than this, dates stand under titles. */
const NARROW = 560;

/** Fewer than these stay apart, unless merging was asked for: names say more than a count. */
const FEWEST_MERGED = 4;
/** As long as the name over a column may be, in px, and of the figure's height. */
const LONGEST_NAME = { least: 92, most: 150, share: 0.2 } as const;

/** Lays the rows and columns out that the figure's width and a room, in px for its rows, can hold. */
export function prepareMatrix(input: MatrixFigureInput, mostHeight: number): (room: number) => MatrixLayout {
  const { answer, selected, width, merged } = input;
  const all = readCells(answer);
  const order = orderRows(answer, input.newestFirst ?? false);
  const found = answer.rows.findIndex(({ id }) => id === selected);
  const selectedRow = found === -1 ? null : found;
  const grouping = { columns: answer.columns, cells: all, group: input.group, selectedRow };
  const groups = groupColumns({ ...grouping, ...columnOrders(answer.columns) });
  const worths = columnWorths(all, selectedRow);
  const { least: shortest, most, share } = LONGEST_NAME;
  const longestName = Math.max(shortest, Math.min(most, mostHeight * share, width * share));
  return (room) => {
    const chosen = chooseRows(order, all, selectedRow, { height: room, isNarrow: width < NARROW });
    const cells = cellsOfRows(all, chosen.rows);
    const rows = chosen.rows.flatMap((at) => answer.rows[at] ?? []);
    const least = layOutAcross(rows, chosen.look, width);
    const lay = (places: readonly PlaceGroup[]): FigureColumns =>
      layOutColumns(places, { columns: answer.columns, cells, worths, longestName, room: least.room });
    const columns = merged ? lay(mergeColumns(groups, cells)) : layApart(groups, cells, lay);
    const across = least.widen(columns.width);
    return { ...chosen, cells, columns, across, header: layOutHeader(columns, across) };
  };
}

/** All participants apart, unless sharing columns lets more of them be drawn. */
function layApart(
  groups: readonly ColumnGroup[],
  cells: CellTable,
  lay: (places: readonly PlaceGroup[]) => FigureColumns,
): FigureColumns {
  const apart = lay(withoutMerging(groups));
  if (apart.omitted === 0) return apart;
  const together = lay(mergeMany(groups, cells));
  return together.drawn > apart.drawn ? together : apart;
}

function mergeMany(groups: readonly ColumnGroup[], cells: CellTable): readonly PlaceGroup[] {
  return mergeColumns(groups, cells).map(({ key, places }) => {
    const apart = (members: Members): readonly Members[] =>
      members.length < FEWEST_MERGED ? members.map((member): Members => [member]) : [members];
    return { key, places: places.flatMap(apart) };
  });
}
