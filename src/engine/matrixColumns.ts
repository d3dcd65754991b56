import type { MatrixColumns } from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import { CERTAINTIES, ROLE_SIGNS, ROLES, type RoleSign, signOf } from '#model/role.ts';
import type { Columns } from './columns.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import type { Gauge } from './gauge.ts';

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

export const SIGN_COUNT = ROLE_SIGNS.length;
const CERTAINTY_COUNT = CERTAINTIES.length;

/** By index into ROLES: the index of its sign, and its rank for a cell. */
const SIGN = Uint8Array.from(ROLES, (role) => ROLE_SIGNS.indexOf(signOf(role)));
const RANK_OF_OWN = SIGN;
const RANK_OF_ACTING = Uint8Array.from(ROLES, (role) => SIGN_COUNT + SIGNS_OF_ACTING.indexOf(signOf(role)));

/** Which column each actor belongs to, by the code of the actor. */
export type Assignment = {
  readonly keys: Dictionary;
  readonly columnOf: Uint32Array;
  /** 1 where the actor is what the column stands for, 0 where it acts for it. */
  readonly isOwn: Uint8Array;
};

export function assignColumns({ dictionaries, actors }: Columns, by: MatrixColumns): Assignment {
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

/** The cells of one row, in no order; gone with the next row. */
export type RowCells = {
  /** How many there are. */
  length: number;
  readonly column: Uint32Array;
  /** By column: the participation whose role the cell shows, and how many there are. */
  readonly chosen: Uint32Array;
  readonly participations: Uint32Array;
};

/** Reads rows as cells. */
export function rowReader(columns: Columns, { keys, columnOf, isOwn }: Assignment): (row: number) => RowCells {
  const { participationOffsets: from, actor, role, certainty } = columns;
  const size = keys.values.length;
  const chosen = new Uint32Array(size);
  const participations = new Uint32Array(size);
  const rank = new Uint8Array(size);
  const cells = { length: 0, column: new Uint32Array(size), chosen, participations };
  return (row) => {
    for (let i = 0; i < cells.length; i++) participations[cells.column[i]!] = 0;
    let width = 0;
    const end = from[row + 1]!;
    for (let at = from[row]!; at < end; at++) {
      const who = actor[at]!;
      const column = columnOf[who]!;
      const ranks = isOwn[who] === 1 ? RANK_OF_OWN : RANK_OF_ACTING;
      const here = ranks[role[at]!]! * CERTAINTY_COUNT + certainty[at]!;
      if (participations[column] === 0) cells.column[width++] = column;
      if (participations[column]!++ > 0 && rank[column]! <= here) continue;
      chosen[column] = at;
      rank[column] = here;
    }
    cells.length = width;
    return cells;
  };
}

/** What is counted of all rows, by column. */
export type ColumnCounts = Gauge & {
  readonly events: Int32Array;
  /** SIGN_COUNT numbers a column. */
  readonly signs: Int32Array;
};

export function columnCounts(columns: Columns, assignment: Assignment): ColumnCounts {
  const size = assignment.keys.values.length;
  const all = new Int32Array(size * (1 + SIGN_COUNT));
  const events = all.subarray(0, size);
  const signs = all.subarray(size);
  const read = rowReader(columns, assignment);
  return {
    ...{ events, signs },
    clear: () => all.fill(0),
    save: () => all.slice(),
    load: (saved) => all.set(saved),
    add(rows, length, by) {
      for (let i = 0; i < length; i++) {
        const cells = read(rows[i]!);
        for (let cell = 0; cell < cells.length; cell++) {
          const column = cells.column[cell]!;
          events[column]! += by;
          signs[column * SIGN_COUNT + SIGN[columns.role[cells.chosen[column]!]!]!]! += by;
        }
      }
    },
  };
}
