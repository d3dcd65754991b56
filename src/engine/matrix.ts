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
import { CERTAINTIES, isPresence, ROLE_SIGNS, ROLES, type RoleSign, signOf } from '#model/role.ts';
import { type Columns, compareText } from './columns.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { chunksOf, type RowSet, rowsFrom } from './rowSet.ts';
import type { Selection } from './selection.ts';
import { summarise } from './summary.ts';

/** Whose sign a cell shows when several act for one state and the state itself is not named. */
const SIGNS_OF_ACTING: readonly RoleSign[] = [
  'host',
  'attended',
  'represented',
  'acted',
  'not-invited',
  'absent',
  'subject',
];

const SIGN_COUNT = ROLE_SIGNS.length;
const CERTAINTY_COUNT = CERTAINTIES.length;

/** By index into ROLES: the index of its sign, whether it is presence or its opposite, and its rank for a cell. */
const SIGN = Uint8Array.from(ROLES, (role) => ROLE_SIGNS.indexOf(signOf(role)));
const PRESENT = Uint8Array.from(ROLES, (role) => Number(isPresence(role)));
const NOT_PRESENT = Uint8Array.from(ROLES, (role) => Number(role === 'absent' || role === 'not-invited'));
const RANK_OF_OWN = SIGN;
const RANK_OF_ACTING = Uint8Array.from(ROLES, (role) => SIGN_COUNT + SIGNS_OF_ACTING.indexOf(signOf(role)));

/** Which column each actor belongs to, by the code of the actor. */
type Assignment = {
  readonly keys: Dictionary;
  readonly columnOf: Uint32Array;
  /** 1 where the actor is what the column stands for, 0 where it acts for it. */
  readonly isOwn: Uint8Array;
};

/** Cells of the rows shown, in no order within a row, and what is counted over all rows, by column. */
type Gathered = {
  /** Cells of row r are [offsets[r], offsets[r + 1]). */
  readonly offsets: Uint32Array;
  readonly column: Uint32Array;
  /** The participation whose role the cell shows. */
  readonly chosen: Uint32Array;
  readonly participations: Uint8Array;
  readonly present: Uint32Array;
  readonly notPresent: Uint32Array;
  readonly events: Uint32Array;
  /** SIGN_COUNT numbers a column. */
  readonly signs: Uint32Array;
  /** Code of the first actor in time that is what the column stands for; -1 where others act for it all the time. */
  readonly self: Int32Array;
};

/**
 * Who had which role in which event: see MatrixAnswer. Columns are counted, and the presence of a row too, over
 * everything that meets the filter, also beyond MATRIX_ROW_LIMIT and MATRIX_COLUMN_LIMIT.
 */
export function answerMatrix(
  columns: Columns,
  selection: Selection,
  request: MatrixRequest,
  language: string,
): MatrixAnswer {
  const matching = selection.passing(null);
  const shown = rowsFrom(matching, 0, MATRIX_ROW_LIMIT);
  const assignment = assignColumns(columns, request.columns);
  const gathered = gather(columns, matching, shown, assignment);
  const { events } = gathered;
  const keys = assignment.keys.values;
  const order = [...keys.keys()]
    .filter((column) => events[column]! > 0)
    .sort((a, b) => events[b]! - events[a]! || compareText(keys[a]!, keys[b]!));
  const kept = order.slice(0, MATRIX_COLUMN_LIMIT);
  return {
    columns: describeColumns(columns, assignment, gathered, kept),
    columnCount: order.length,
    rows: shown.map((row, r): MatrixRow => {
      const summary = summarise(columns.record(row), language);
      return { ...summary, present: gathered.present[r]!, notPresent: gathered.notPresent[r]! };
    }),
    rowCount: selection.matched(),
    ...cellsOf(columns, gathered, keys.length, kept),
  };
}

function assignColumns({ dictionaries, actors }: Columns, by: MatrixColumns): Assignment {
  const ids = dictionaries.actor.values;
  const countries = ids.map((id) => (by === 'state' ? countryOf(actors.get(id)!) : null));
  const taken = new Set(countries);
  const keys = createDictionary();
  const columnOf = new Uint32Array(ids.length);
  const isOwn = new Uint8Array(ids.length);
  ids.forEach((id, code) => {
    const country = countries[code] ?? null;
    // A group may bear the code of a state as its id, and is no state for that.
    columnOf[code] = keys.add(country ?? (taken.has(id) ? `\u0000${id}` : id));
    isOwn[code] = Number(country === null || actors.get(id)!.kind === 'state');
  });
  return { keys, columnOf, isOwn };
}

function gather(columns: Columns, matching: RowSet, rows: readonly number[], assignment: Assignment): Gathered {
  const { participationOffsets: from, actor, role, certainty } = columns;
  const { columnOf, isOwn } = assignment;
  const size = assignment.keys.values.length;
  const shown = rows.length;
  const room = rows.reduce((sum, row) => sum + from[row + 1]! - from[row]!, 0);
  const offsets = new Uint32Array(shown + 1);
  const column = new Uint32Array(room);
  const chosen = new Uint32Array(room);
  const participations = new Uint8Array(room);
  const present = new Uint32Array(shown);
  const notPresent = new Uint32Array(shown);
  const events = new Uint32Array(size);
  const signs = new Uint32Array(size * SIGN_COUNT);
  const self = new Int32Array(size).fill(-1);
  // Of the row at hand, by column: how many participations, the best of them and its rank.
  const count = new Uint32Array(size);
  const best = new Uint32Array(size);
  const rank = new Uint8Array(size);
  const touched = new Uint32Array(size);
  let next = 0;
  const take = (row: number, r: number): void => {
    let width = 0;
    for (let i = from[row]!; i < from[row + 1]!; i++) {
      const who = actor[i]!;
      const c = columnOf[who]!;
      const ranks = isOwn[who] === 1 ? RANK_OF_OWN : RANK_OF_ACTING;
      const here = ranks[role[i]!]! * CERTAINTY_COUNT + certainty[i]!;
      if (isOwn[who] === 1 && self[c] === -1) self[c] = who;
      if (count[c] === 0) touched[width++] = c;
      if (count[c]!++ > 0 && rank[c]! <= here) continue;
      best[c] = i;
      rank[c] = here;
    }
    for (let t = 0; t < width; t++) {
      const c = touched[t]!;
      const code = role[best[c]!]!;
      events[c]!++;
      signs[c * SIGN_COUNT + SIGN[code]!]!++;
      if (r < shown) {
        present[r]! += PRESENT[code]!;
        notPresent[r]! += NOT_PRESENT[code]!;
        column[next] = c;
        chosen[next] = best[c]!;
        participations[next++] = Math.min(count[c]!, 255);
      }
      count[c] = 0;
    }
    if (r < shown) offsets[r + 1] = next;
  };
  let taken = 0;
  for (const chunk of chunksOf(matching)) for (let i = 0; i < chunk.length; i++) take(chunk.rows[i]!, taken++);
  return { offsets, column, chosen, participations, present, notPresent, events, signs, self };
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
  { events, signs, self }: Gathered,
  kept: readonly number[],
): MatrixColumn[] {
  const states = new Map<string | null, Actor>();
  for (const actor of actors.values())
    if (actor.kind === 'state' && !states.has(countryOf(actor))) states.set(countryOf(actor), actor);
  return kept.map((column): MatrixColumn => {
    const key = keys.values[column]!;
    const own = self[column] === -1 ? null : actors.get(dictionaries.actor.values[self[column]!]!)!;
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
