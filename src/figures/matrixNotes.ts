import type { MatrixAnswer } from '#model/answers.ts';
import { type Role, type RoleSign, signOf } from '#model/role.ts';
import { type Cell, cellAt, readCells } from '#signs/matrixCells.ts';
import { columnLabel, columnName } from '#wording/columnNames.ts';
import { dateWords } from '#wording/dates.ts';
import { matrixWords, printWords } from '#wording/lateWords.ts';
import { ended } from '#wording/sentences.ts';
import { joinWords, words } from '#wording/words.ts';
import type { MatrixLayout } from './matrixLayout.ts';
import type { SignsInUse } from './matrixLegend.ts';

/** Events that the description goes through one by one. */
const MOST_DESCRIBED = 60;

export function matrixTitle({ rowCount, columnCount, columns }: MatrixAnswer): string {
  const states = columns.filter(({ country }) => country !== null).length;
  return matrixWords.rowStatus(matrixWords.title, matrixWords.size(rowCount, states, columnCount - states));
}

/** Who shares a column, and what is left out. */
export function matrixNotes(answer: MatrixAnswer, { columns, rows }: MatrixLayout): readonly string[] {
  const shared = columns.columns.filter(({ members }) => members.length > 1);
  const merged = shared.map(({ members }) => {
    const own = members.flatMap((member) => answer.columns[member] ?? []);
    const isAllStates = own.every(({ country }) => country !== null);
    const names = own.map((column) =>
      column.country === null ? (column.shortName ?? column.name) : columnLabel(column),
    );
    return matrixWords.mergedNames(matrixWords.merged(own.length, isAllStates), joinWords(names, 'conjunction'));
  });
  const [participants, events] = [answer.columnCount - columns.drawn, answer.rowCount - rows.length];
  return [
    answer.columnCount === 0 ? matrixWords.noColumns : '',
    merged.length === 0 ? '' : ended(merged.join('; ')),
    [
      participants > 0 ? matrixWords.participantsNotDrawn(participants) : '',
      events > 0 ? matrixWords.eventsNotDrawn(events) : '',
    ].join(' '),
  ].filter((note) => note.trim() !== '');
}

export function signsInUse({ columns, cells }: MatrixLayout): SignsInUse {
  const found = columns.columns.flatMap(({ members }) =>
    Array.from({ length: cells.rowCount }, (_none, row) => cellAt(cells, row, members[0])),
  );
  const drawn = found.filter((cell): cell is Cell => cell !== null);
  const signs = new Set<RoleSign>(drawn.map(({ sign }) => sign));
  return { signs, hasInferred: drawn.some(({ certainty }) => certainty !== 'stated') };
}

/** The same in words: how many were there at each event, and by name who had which role at the selected one. */
export function describeMatrix(answer: MatrixAnswer, selected: string | null): string {
  const { rows } = answer;
  const events = rows.slice(0, MOST_DESCRIBED).map((row) => {
    const when = printWords.eventOn(row.shortTitle, dateWords(row.date));
    return row.present + row.notPresent === 0
      ? when
      : ended(matrixWords.rowTotals(when.replace(/\.$/, ''), row.present, row.notPresent));
  });
  const at = rows.findIndex(({ id }) => id === selected);
  const shown = at === -1 ? [] : [rows[at]?.shortTitle ?? '', ...rolesAt(answer, at)].map(ended);
  return [...events, ...shown, ended(matrixWords.rowStatus(matrixWords.empty, matrixWords.emptyMeans))].join(' ');
}

function rolesAt(answer: MatrixAnswer, row: number): readonly string[] {
  const cells = readCells(answer);
  const names = new Map<Role, string[]>();
  answer.columns.forEach((column, at) => {
    const cell = cellAt(cells, row, at);
    if (cell) names.set(cell.role, [...(names.get(cell.role) ?? []), columnName(column)]);
  });
  const order: readonly RoleSign[] = ['not-invited', 'absent', 'host', 'represented', 'attended', 'acted', 'subject'];
  return [...names]
    .sort(([a], [b]) => order.indexOf(signOf(a)) - order.indexOf(signOf(b)))
    .map(([role, who]) => printWords.participantsOf(words.role(role), joinWords(who, 'conjunction')));
}
