import {
  MATRIX_COLUMN_LIMIT,
  MATRIX_ROW_LIMIT,
  type MatrixAnswer,
  type MatrixColumn,
  type MatrixColumns,
  type MatrixRequest,
  type MatrixRow,
} from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import type { Actor } from '#model/record.ts';
import { isPresence, ROLES } from '#model/role.ts';
import { type Columns, compareText } from './columns.ts';
import type { Counter } from './counts.ts';
import { matchedDimension } from './dimension.ts';
import type { Keep } from './keeper.ts';
import {
  type Assignment,
  assignColumns,
  type ColumnCounts,
  columnCounts,
  rowReader,
  SIGN_COUNT,
} from './matrixColumns.ts';
import { actorsOf, packedList, rowsHolding } from './packedList.ts';
import { rememberLast } from './remember.ts';
import { common, rowsFrom } from './rowSet.ts';
import type { Selection } from './selection.ts';
import { summarise } from './summary.ts';

/** By index into ROLES: whether it is presence, or its opposite. */
const PRESENT = Uint8Array.from(ROLES, (role) => Number(isPresence(role)));
const NOT_PRESENT = Uint8Array.from(ROLES, (role) => Number(role === 'absent' || role === 'not-invited'));

/** Cells of the rows shown, in no order within a row. */
type Gathered = {
  /** Cells of row r are [offsets[r], offsets[r + 1]). */
  readonly offsets: Uint32Array;
  readonly column: Uint32Array;
  /** The participation whose role the cell shows. */
  readonly chosen: Uint32Array;
  readonly participations: Uint8Array;
  readonly present: Uint32Array;
  readonly notPresent: Uint32Array;
};

type Asked = { readonly columns: Columns; readonly keep: Keep; readonly count: Counter; readonly selection: Selection };

/**
 * Who had which role in which event: see MatrixAnswer. Columns are counted, and the presence of a row too, over
 * everything that meets the filter, also beyond MATRIX_ROW_LIMIT and MATRIX_COLUMN_LIMIT.
 */
export function answerMatrix(asked: Asked, request: MatrixRequest, language: string): MatrixAnswer {
  const { columns, keep, selection } = asked;
  const shown = rowsFrom(selection.passing(null), 0, MATRIX_ROW_LIMIT);
  const assignment = assignmentOf(columns, request.columns);
  const counts = keep(`matrix ${request.columns}`, null, () => columnCounts(columns, assignment));
  const gathered = gather(columns, shown, assignment);
  const keys = assignment.keys.values;
  const order = [...keys.keys()]
    .filter((column) => counts.events[column]! > 0)
    .sort((a, b) => counts.events[b]! - counts.events[a]! || compareText(keys[a]!, keys[b]!));
  const kept = order.slice(0, MATRIX_COLUMN_LIMIT);
  return {
    columns: describeColumns(columns, assignment, counts, kept, ownActors(asked, assignment, kept)),
    columnCount: order.length,
    rows: shown.map((row, r): MatrixRow => {
      const summary = summarise(columns.record(row), language);
      return { ...summary, present: gathered.present[r]!, notPresent: gathered.notPresent[r]! };
    }),
    rowCount: selection.matched(),
    ...cellsOf(columns, gathered, keys.length, kept),
  };
}

const assignments = new WeakMap<Columns, (by: MatrixColumns) => Assignment>();

function assignmentOf(columns: Columns, by: MatrixColumns): Assignment {
  const known = assignments.get(columns) ?? rememberLast(2, (asked: MatrixColumns) => assignColumns(columns, asked));
  assignments.set(columns, known);
  return known(by);
}

function gather(columns: Columns, rows: readonly number[], assignment: Assignment): Gathered {
  const { participationOffsets: from, role } = columns;
  const shown = rows.length;
  const room = rows.reduce((sum, row) => sum + from[row + 1]! - from[row]!, 0);
  const offsets = new Uint32Array(shown + 1);
  const column = new Uint32Array(room);
  const chosen = new Uint32Array(room);
  const participations = new Uint8Array(room);
  const present = new Uint32Array(shown);
  const notPresent = new Uint32Array(shown);
  const read = rowReader(columns, assignment);
  let next = 0;
  rows.forEach((row, r) => {
    const cells = read(row);
    for (let cell = 0; cell < cells.length; cell++) {
      const here = cells.column[cell]!;
      const code = role[cells.chosen[here]!]!;
      present[r]! += PRESENT[code]!;
      notPresent[r]! += NOT_PRESENT[code]!;
      column[next] = here;
      chosen[next] = cells.chosen[here]!;
      participations[next++] = Math.min(cells.participations[here]!, 255);
    }
    offsets[r + 1] = next;
  });
  return { offsets, column, chosen, participations, present, notPresent };
}

/** Of each column the first actor in time that is what it stands for; null where others act for it all the time. */
function ownActors(
  { columns, count, selection }: Asked,
  { columnOf, isOwn }: Assignment,
  kept: readonly number[],
): ReadonlyMap<number, number> {
  const actors = packedList(actorsOf(columns), columns.dictionaries.actor.values.length);
  const counts = count(matchedDimension(columns, 'actor'));
  const wanted = new Set(kept);
  const firstRow = (code: number): number =>
    rowsFrom(common(selection.passing(null), rowsHolding(actors, code)), 0, 1)[0]!;
  const placeIn = (row: number, code: number): number => columns.actor.indexOf(code, columns.participationOffsets[row]);
  const own = new Map<number, number>();
  columnOf.forEach((column, code) => {
    if (isOwn[code] === 0 || counts[code] === 0 || !wanted.has(column)) return;
    const other = own.get(column);
    if (other !== undefined) {
      const [here, there] = [firstRow(code), firstRow(other)];
      if (there < here || (there === here && placeIn(there, other) < placeIn(here, code))) return;
    }
    own.set(column, code);
  });
  return own;
}

/** The cells of the columns that are kept, by column within each row. */
function cellsOf(
  columns: Columns,
  gathered: Gathered,
  size: number,
  kept: readonly number[],
): Pick<MatrixAnswer, 'offsets' | 'column' | 'role' | 'certainty' | 'participations'> {
  const none = MATRIX_COLUMN_LIMIT;
  const placeOf = new Uint16Array(size).fill(none);
  kept.forEach((column, place) => {
    placeOf[column] = place;
  });
  const total = gathered.column.length;
  const offsets = new Uint32Array(gathered.offsets.length);
  const column = new Uint16Array(total);
  const role = new Uint8Array(total);
  const certainty = new Uint8Array(total);
  const participations = new Uint8Array(total);
  // One slot a column, and one for all that are left out, which is never read: sorts a row without comparing.
  const slots = new Int32Array(none + 1);
  let next = 0;
  for (let r = 0; r + 1 < offsets.length; r++) {
    slots.fill(-1);
    for (let cell = gathered.offsets[r]!; cell < gathered.offsets[r + 1]!; cell++)
      slots[placeOf[gathered.column[cell]!]!] = cell;
    for (let place = 0; place < kept.length; place++) {
      const cell = slots[place]!;
      if (cell === -1) continue;
      const chosen = gathered.chosen[cell]!;
      column[next] = place;
      role[next] = columns.role[chosen]!;
      certainty[next] = columns.certainty[chosen]!;
      participations[next++] = gathered.participations[cell]!;
    }
    offsets[r + 1] = next;
  }
  // Copies, since a view would carry its whole buffer to the page.
  return {
    offsets,
    column: column.slice(0, next),
    role: role.slice(0, next),
    certainty: certainty.slice(0, next),
    participations: participations.slice(0, next),
  };
}

/** A country without a role of its own is called by its record all the same, where the dataset has one. */
function describeColumns(
  { dictionaries, actors }: Columns,
  { keys }: Assignment,
  { events, signs }: ColumnCounts,
  kept: readonly number[],
  ownOf: ReadonlyMap<number, number>,
): MatrixColumn[] {
  const states = new Map<string | null, Actor>();
  for (const actor of actors.values())
    if (actor.kind === 'state' && !states.has(countryOf(actor))) states.set(countryOf(actor), actor);
  return kept.map((column): MatrixColumn => {
    const key = keys.values[column]!;
    const code = ownOf.get(column);
    const own = code === undefined ? null : actors.get(dictionaries.actor.values[code]!)!;
    const named = own ?? states.get(key);
    return {
      key,
      actor: own?.id ?? null,
      name: named?.name ?? key,
      shortName: named?.shortName ?? null,
      kind: named?.kind ?? 'state',
      country: named?.kind === 'state' ? countryOf(named) : own ? null : key,
      events: events[column]!,
      signs: [...signs.subarray(column * SIGN_COUNT, (column + 1) * SIGN_COUNT)],
    };
  });
}
