import type { MatrixColumn } from '#model/answers.ts';
import type { MatrixGroup } from '#model/matrixGroup.ts';
import { ROLE_SIGNS } from '#model/role.ts';
import { type CellTable, cellAt, isLeftOut, isPresent, signRank } from './matrixCells.ts';
import { MEMBERSHIPS, type Membership, membershipOf } from './memberships.ts';
import { REGIONS, type Region, regionOf } from './regions.ts';
import { orderBySimilarity } from './similarity.ts';

export type GroupKey =
  | 'not-present'
  | 'present'
  | 'mentioned'
  | 'not-named'
  | Membership
  | Region
  | 'no-region'
  | 'no-state'
  | 'alphabet'
  | 'alike'
  | 'left-out'
  | 'never-left-out';

/** Columns under one heading, as indices into the answer's columns. */
export type ColumnGroup = { readonly key: GroupKey; readonly columns: readonly number[] };

export type Grouping = {
  readonly columns: readonly MatrixColumn[];
  readonly cells: CellTable;
  readonly group: MatrixGroup;
  /** The row of the selected event; null where there is none among the rows: then presence is by who was left out. */
  readonly selectedRow: number | null;
  /** How two columns stand in the reader's language: by their names in full, and by what heads them. */
  readonly byName: Order;
  readonly byLabel: Order;
};

type Order = (a: number, b: number) => number;

/** The columns in the order and under the headings that the reader asked for; no group is empty. */
export function groupColumns({
  columns,
  cells,
  group,
  selectedRow,
  byName,
  byLabel,
}: Grouping): readonly ColumnGroup[] {
  const all = [...columns.keys()];
  const byEvents: Order = (a, b) => (columns[b]?.events ?? 0) - (columns[a]?.events ?? 0) || byLabel(a, b);
  const countryOf = (column: number): string | null => columns[column]?.country ?? null;
  switch (group) {
    case 'presence':
      if (selectedRow === null) return byLeftOut(all, columns, byName);
      return byPresence(all, cells, selectedRow, byEvents);
    case 'organisation':
      return split(all.sort(byEvents), [...MEMBERSHIPS, 'no-state'], (column) => {
        const country = countryOf(column);
        return country === null ? 'no-state' : membershipOf(country);
      });
    case 'region':
      return split(all.sort(byEvents), [...REGIONS, 'no-region', 'no-state'], (column) => {
        const country = countryOf(column);
        return country === null ? 'no-state' : (regionOf(country) ?? 'no-region');
      });
    case 'name':
      return split(all.sort(byName), ['alphabet'], () => 'alphabet');
    case 'similarity':
      return split(orderBySimilarity(cells, byName), ['alike'], () => 'alike');
    case 'left-out':
      return byLeftOut(all, columns, byName);
  }
}

function byPresence(all: number[], cells: CellTable, row: number, byEvents: Order): readonly ColumnGroup[] {
  const rank = (column: number): number => {
    const cell = cellAt(cells, row, column);
    return cell && isLeftOut(cell) ? signRank(cell.sign) : 0;
  };
  const order: Order = (a, b) => rank(a) - rank(b) || byEvents(a, b);
  return split(all.sort(order), ['not-present', 'present', 'mentioned', 'not-named'], (column) => {
    const cell = cellAt(cells, row, column);
    if (!cell) return 'not-named';
    return isLeftOut(cell) ? 'not-present' : isPresent(cell) ? 'present' : 'mentioned';
  });
}

/** Most often absent or not invited first, counted over everything that meets the filter. */
function byLeftOut(all: number[], columns: readonly MatrixColumn[], byName: Order): readonly ColumnGroup[] {
  const counts = columns.map(({ signs }) =>
    ROLE_SIGNS.reduce((sum, sign, i) => (isLeftOut({ sign }) ? sum + (signs[i] ?? 0) : sum), 0),
  );
  const often = (column: number): number => counts[column] ?? 0;
  const order: Order = (a, b) => often(b) - often(a) || byName(a, b);
  return split(all.sort(order), ['left-out', 'never-left-out'], (column) =>
    often(column) > 0 ? 'left-out' : 'never-left-out',
  );
}

function split(
  order: readonly number[],
  keys: readonly GroupKey[],
  keyOf: (column: number) => GroupKey,
): readonly ColumnGroup[] {
  const groups = new Map(keys.map((key): [GroupKey, number[]] => [key, []]));
  for (const column of order) groups.get(keyOf(column))?.push(column);
  return [...groups].flatMap(([key, columns]) => (columns.length === 0 ? [] : { key, columns }));
}
