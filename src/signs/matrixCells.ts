import type { MatrixAnswer } from '#model/answers.ts';
import { CERTAINTIES, type Certainty, ROLE_SIGNS, ROLES, type Role, type RoleSign, signOf } from '#model/role.ts';

/** What one participant had to do with one event. */
export type Cell = { readonly role: Role; readonly sign: RoleSign; readonly certainty: Certainty };

/** The answer's cells as a full table, so that any of them is found at once: at most 5,000 by 200 bytes. */
export type CellTable = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Of row r and column c at r * columnCount + c: 0 where there is nothing, else an index into CELLS plus 1. */
  readonly codes: Uint8Array;
};

const CELLS: readonly Cell[] = ROLES.flatMap((role) =>
  CERTAINTIES.map((certainty) => ({ role, sign: signOf(role), certainty })),
);

export function readCells(answer: MatrixAnswer): CellTable {
  const { offsets, column, role, certainty } = answer;
  const [rowCount, columnCount] = [answer.rows.length, answer.columns.length];
  const codes = new Uint8Array(rowCount * columnCount);
  for (let r = 0; r < rowCount; r++) {
    for (let i = offsets[r] ?? 0; i < (offsets[r + 1] ?? 0); i++) {
      codes[r * columnCount + (column[i] ?? 0)] = 1 + (role[i] ?? 0) * CERTAINTIES.length + (certainty[i] ?? 0);
    }
  }
  return { rowCount, columnCount, codes };
}

/** Null where the participant is not mentioned, or where there is no such cell. */
export function cellAt({ codes, columnCount }: CellTable, row: number, column: number): Cell | null {
  if (column < 0 || column >= columnCount) return null;
  const code = codes[row * columnCount + column] ?? 0;
  return code === 0 ? null : (CELLS[code - 1] ?? null);
}

export function isPresent({ sign }: Pick<Cell, 'sign'>): boolean {
  return sign === 'host' || sign === 'attended' || sign === 'represented';
}

export function isLeftOut({ sign }: Pick<Cell, 'sign'>): boolean {
  return sign === 'absent' || sign === 'not-invited';
}

/** Those who were left out come first, as everywhere. */
export function signRank(sign: RoleSign): number {
  return ROLE_SIGNS.indexOf(sign);
}

/** In how many of the rows at hand the column has each sign, in the order of ROLE_SIGNS. */
export function countColumn(table: CellTable, column: number): readonly number[] {
  const counts = ROLE_SIGNS.map(() => 0);
  for (let row = 0; row < table.rowCount; row++) {
    const cell = cellAt(table, row, column);
    if (!cell) continue;
    const at = signRank(cell.sign);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
