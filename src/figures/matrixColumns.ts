import type { MatrixColumn } from '#model/answers.ts';
import type { GroupKey } from '#signs/columnGroups.ts';
import { type CellTable, cellAt, isLeftOut } from '#signs/matrixCells.ts';
import type { Members, PlaceGroup } from '#signs/mergeColumns.ts';
import { columnLabel, columnName } from '#wording/columnNames.ts';
import { matrixWords } from '#wording/lateWords.ts';
import type { Room } from './matrixAcross.ts';
import { type Font, fitText, textWidth } from './textWidth.ts';

export const LABEL_FONT: Font = { size: 11, bold: false };
export const TIMES_FONT: Font = { size: 11, bold: false };
/** Between groups of columns, in px. */
const GAP = 6;
/**
 * Widths of a cell: the widest in which all participants stand. In the narrow ones the codes of states are turned; from
 * there on titles give way, and at last as far as they can.
 */
const LEAST_UPRIGHT = 26;
const CELLS = [38, 34, 30, 28, LEAST_UPRIGHT];
const NARROWEST = 18;
const TURNED_CELLS = [24, 21, NARROWEST];

/** A column of the figure; x is its left edge in px from where columns begin. */
export type FigureColumn = {
  readonly members: Members;
  readonly group: GroupKey;
  /** A code, a short name, or how many participants it stands for; as much of it as has room. */
  readonly label: string;
  readonly isTurned: boolean;
  readonly x: number;
  readonly width: number;
};

/** Columns under one heading; `count` is of all participants of the group, drawn or not. */
export type FigureHead = { readonly key: GroupKey; readonly count: number; readonly x: number; readonly width: number };

export type FigureColumns = {
  readonly columns: readonly FigureColumn[];
  readonly heads: readonly FigureHead[];
  readonly cell: number;
  readonly width: number;
  /** Participants that are drawn, and those that have a role in these rows and had no room. */
  readonly drawn: number;
  readonly omitted: number;
};

type Piece = Omit<FigureColumn, 'x'>;

/** What decides about columns: what they hold in the rows that are drawn, and their worths as of `columnWorths`. */
export type ColumnsQuestion = {
  readonly columns: readonly MatrixColumn[];
  readonly cells: CellTable;
  readonly worths: readonly number[];
  readonly room: Room;
  /** As long as a name that is turned may be, in px. */
  readonly longestName: number;
};

/**
 * As many columns as the room has, in the order given; where it has not all of them, those of most worth. Columns with
 * no role in these rows are never drawn.
 */
export function layOutColumns(groups: readonly PlaceGroup[], question: ColumnsQuestion): FigureColumns {
  const { columns, cells, worths, room, longestName } = question;
  const counts = new Map(groups.map(({ key, places }) => [key, places.reduce((sum, { length }) => sum + length, 0)]));
  const worth = ({ members }: Piece): number => (worths[members[0]] ?? 0) + Math.sqrt(members.length);
  const filled = groups.map(({ key, places }) => ({ key, places: places.filter(([first]) => isNamed(cells, first)) }));
  const piecesFor = (cell: number): readonly Piece[] =>
    filled.flatMap(({ key, places }) => places.map((members) => pieceOf(members, key, columns, { cell, longestName })));
  for (const cell of [...CELLS, ...TURNED_CELLS]) {
    const pieces = piecesFor(cell);
    const most = cell > LEAST_UPRIGHT ? room.easy : cell > NARROWEST ? room.fair : room.most;
    if (widthOf(pieces) <= most) return place(pieces, counts, cell, 0);
  }
  const pieces = piecesFor(NARROWEST);
  const kept = new Set<Piece>();
  for (const piece of pieces.toSorted((a, b) => worth(b) - worth(a))) {
    kept.add(piece);
    if (widthOf(pieces.filter((each) => kept.has(each))) > room.fair) kept.delete(piece);
  }
  const [drawn, left] = [true, false].map((isKept) => pieces.filter((piece) => kept.has(piece) === isKept));
  return place(drawn ?? [], counts, NARROWEST, countOf(left ?? []));
}

/**
 * How much each participant says: in how many events it has a role, where being left out counts thrice, and above all
 * what it had to do with the selected event, given by its row.
 */
export function columnWorths(cells: CellTable, selectedRow: number | null): readonly number[] {
  return Array.from({ length: cells.columnCount }, (_none, column) => {
    let worth = 0;
    for (let row = 0; row < cells.rowCount; row++) {
      const cell = cellAt(cells, row, column);
      if (!cell) continue;
      const isOut = isLeftOut(cell);
      worth += row !== selectedRow ? (isOut ? 3 : 1) : isOut ? 1000 : 4;
    }
    return worth;
  });
}

function isNamed(cells: CellTable, column: number): boolean {
  for (let row = 0; row < cells.rowCount; row++) if (cellAt(cells, row, column)) return true;
  return false;
}

type Size = { readonly cell: number; readonly longestName: number };

function pieceOf(
  members: Members,
  group: GroupKey,
  columns: readonly MatrixColumn[],
  { cell, longestName }: Size,
): Piece {
  const own = members.flatMap((member) => columns[member] ?? []);
  const [first] = own;
  if (!first || own.length > 1) {
    const isAllStates = own.every(({ country }) => country !== null);
    const label = matrixWords.merged(own.length, isAllStates);
    const [upright, least] = [textWidth(label, LABEL_FONT) + 8, cell + textWidth(timesOf(own.length), TIMES_FONT) - 1];
    // What lies on its side takes less room where the column stands for a few.
    const isTurned = upright > own.length * cell || cell === NARROWEST;
    const written = fitText(label, longestName, LABEL_FONT);
    return { members, group, label: written, isTurned, width: isTurned ? least : Math.max(upright, least) };
  }
  const isState = first.country !== null;
  const label = isState ? columnLabel(first) : fitText(first.shortName ?? columnName(first), longestName, LABEL_FONT);
  return { members, group, label, isTurned: !isState || TURNED_CELLS.includes(cell), width: cell };
}

/** “×27” beside the sign of a column that stands for several. */
export function timesOf(count: number): string {
  return matrixWords.times(count);
}

function widthOf(pieces: readonly Piece[]): number {
  const groups = new Set(pieces.map(({ group }) => group)).size;
  return pieces.reduce((sum, { width }) => sum + width, 0) + Math.max(0, groups - 1) * GAP;
}

function place(
  pieces: readonly Piece[],
  counts: ReadonlyMap<GroupKey, number>,
  cell: number,
  omitted: number,
): FigureColumns {
  const heads: FigureHead[] = [];
  let x = 0;
  const columns = pieces.map((piece): FigureColumn => {
    const head = heads.at(-1);
    if (head?.key === piece.group) heads[heads.length - 1] = { ...head, width: head.width + piece.width };
    else {
      if (head) x += GAP;
      heads.push({ key: piece.group, count: counts.get(piece.group) ?? 0, x, width: piece.width });
    }
    x += piece.width;
    return { ...piece, x: x - piece.width };
  });
  return { columns, heads, cell, width: x, drawn: countOf(columns), omitted };
}

function countOf(pieces: readonly Pick<Piece, 'members'>[]): number {
  return pieces.reduce((sum, { members }) => sum + members.length, 0);
}
