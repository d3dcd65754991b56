import type { MatrixAnswer, MatrixColumn } from '#model/answers.ts';
import { type CellTable, cellAt } from '#signs/matrixCells.ts';
import { columnName } from '#wording/columnNames.ts';
import { dateWords } from '#wording/dates.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { joinWords, words } from '#wording/words.ts';
import type { ShownColumn } from './columnLayout.ts';

export type Shown = {
  readonly answer: MatrixAnswer;
  readonly cells: CellTable;
  /** Rows of the answer in the order of the grid. */
  readonly rows: readonly number[];
  readonly columns: readonly Pick<ShownColumn, 'members'>[];
};

/** Who is not there yet cannot be counted. */
export function isAhead({ status }: Pick<MatrixAnswer['rows'][number], 'status'>): boolean {
  return status === 'planned' || status === 'conditional';
}

/** The matrix as it is shown, as rows of text: an event each, then a column for each participant, then the totals. */
export function matrixTable({ answer, cells, rows, columns }: Shown): readonly (readonly string[])[] {
  const { id, title, edtf, date, status } = matrixWords.csvHead;
  const names = columns.map(({ members }) => namesOf(members.flatMap((member) => answer.columns[member] ?? [])));
  const head = [id, title, edtf, date, status, ...names, matrixWords.csvPresent, matrixWords.csvNotPresent];
  const body = rows.flatMap((at) => {
    const row = answer.rows[at];
    if (!row) return [];
    const totals = isAhead(row) ? ['', ''] : [String(row.present), String(row.notPresent)];
    const facts = [row.id, row.title, row.date.edtf, dateWords(row.date), words.status(row.status)];
    return [[...facts, ...columns.map(({ members }) => cellText(cells, at, members[0])), ...totals]];
  });
  return [head, ...body];
}

/** One participant with the code of a state, or how many there are and who. */
export function namesOf(columns: readonly MatrixColumn[]): string {
  const names = columns.map(columnName);
  const [only] = columns;
  if (columns.length === 1 && only) {
    const name = columnName(only);
    return only.country === null || only.country === name ? name : `${name} (${only.country})`;
  }
  const count = matrixWords.merged(columns.length, columns.every(isState));
  return matrixWords.mergedNames(count, joinWords(names, 'conjunction'));
}

export function isState({ country }: Pick<MatrixColumn, 'country'>): boolean {
  return country !== null;
}

function cellText(cells: CellTable, row: number, column: number): string {
  const cell = cellAt(cells, row, column);
  return cell ? matrixWords.csvCell(words.role(cell.role), words.certainty(cell.certainty)) : '';
}
