import type { Columns, ListColumn } from '../../src/engine/columns.ts';
import { syntheticColumns } from '../../src/engine/synthetic.ts';
import { DAY_MS } from '../../src/model/date.ts';
import type { Filter } from '../../src/model/filter.ts';
import { ROLES } from '../../src/model/role.ts';
import { EXTENT_DAYS, EXTENT_START } from '../script.ts';

/** The same events for all: as columns for us, as plain objects for those who take objects. */
export type Data = {
  readonly columns: Columns;
  /** Cells of the map by row, each once. */
  readonly cells: ListColumn;
  readonly sizes: Sizes;
};

/** How many codes there are of each kind. */
export type Sizes = {
  readonly country: number;
  readonly participant: number;
  readonly role: number;
  readonly type: number;
  readonly bins: number;
  readonly cells: number;
};

/** An event as an object. Words are codes here, since comparing texts would cost the peers time and memory. */
export type BenchRecord = {
  readonly row: number;
  readonly id: string;
  /** Days from the start of the extent. */
  readonly day: number;
  readonly type: number;
  /** Each of these once. */
  readonly countries: readonly number[];
  readonly actors: readonly number[];
  readonly roles: readonly number[];
  readonly cells: readonly number[];
  /** By participation: pairOf(actor, role). */
  readonly pairs: readonly number[];
};

/** A filter in codes. A value that no event has is -1. */
export type BenchFilter = {
  /** Days of the extent, the end not included. */
  readonly window: readonly [number, number];
  readonly country: readonly number[];
  /** role is -1 for any. */
  readonly participant: readonly { readonly actor: number; readonly role: number }[];
  readonly role: readonly number[];
  readonly type: readonly number[];
};
export type BenchPart = keyof BenchFilter;
export const BENCH_PARTS = ['window', 'country', 'participant', 'role', 'type'] as const satisfies BenchPart[];

/** What one step has to give. Counts are by code. */
export type StepAnswer = {
  readonly matched: number;
  /** Of the first 100 in order of time. */
  readonly ids: readonly string[];
  readonly country: ArrayLike<number>;
  readonly participant: ArrayLike<number>;
  readonly role: ArrayLike<number>;
  readonly type: ArrayLike<number>;
  readonly bins: ArrayLike<number>;
  readonly cells: ArrayLike<number>;
};

/** One of those that are compared; `step` does the work that is timed, `answer` brings its result into one form. */
export type BenchEngine = {
  readonly step: (filter: Filter, codes: BenchFilter, changed: readonly BenchPart[]) => void;
  readonly answer: () => StepAnswer;
};

export const FIRST_IDS = 100;
export const DAYS_A_BIN = 66;
const BINS = 200;
/** A world of 1024 px in cells of 32. */
const CELLS_ACROSS = 32;

if (DAYS_A_BIN * BINS < EXTENT_DAYS) throw new Error('expected the bins to hold the whole extent');

/** Edges of the 200 bins as instants. */
export const EDGES: readonly number[] = Array.from(
  { length: BINS + 1 },
  (_, bin) => EXTENT_START + bin * DAYS_A_BIN * DAY_MS,
);

/** Roles are fewer than this. */
const ROLE_ROOM = 32;

export function pairOf(actor: number, role: number): number {
  return actor * ROLE_ROOM + role;
}

export function makeData(count: number): Data {
  const columns = syntheticColumns(count, 1, { certain: true });
  const { dictionaries } = columns;
  return {
    columns,
    cells: cellsOf(columns),
    sizes: {
      country: dictionaries.country.values.length,
      participant: dictionaries.actor.values.length,
      role: ROLES.length,
      type: dictionaries.type.values.length,
      bins: BINS,
      cells: CELLS_ACROSS * (CELLS_ACROSS / 2),
    },
  };
}

function cellsOf({ size, place, places }: Columns): ListColumn {
  const cellOf = places.map(({ point: [longitude, latitude] }) => {
    const across = Math.floor(((longitude + 180) / 360) * CELLS_ACROSS);
    return Math.floor(((90 - latitude) / 360) * CELLS_ACROSS) * CELLS_ACROSS + Math.min(across, CELLS_ACROSS - 1);
  });
  const offsets = new Uint32Array(size + 1);
  const codes: number[] = [];
  for (let row = 0; row < size; row++) {
    const here = place.codes.subarray(place.offsets[row], place.offsets[row + 1]);
    for (const cell of new Set(Array.from(here, (code) => cellOf[code] ?? 0))) codes.push(cell);
    offsets[row + 1] = codes.length;
  }
  return { offsets, codes: Uint32Array.from(codes) };
}

export function makeRecords({ columns, cells }: Data): BenchRecord[] {
  const { participationOffsets, actor, role, country } = columns;
  const listed = ({ offsets, codes }: ListColumn, row: number): number[] =>
    Array.from(codes.subarray(offsets[row], offsets[row + 1]));
  return Array.from({ length: columns.size }, (_, row) => {
    const [start, end] = [participationOffsets[row], participationOffsets[row + 1]];
    const actors = Array.from(actor.subarray(start, end));
    const roles = Array.from(role.subarray(start, end));
    return {
      row,
      id: columns.idOf(row),
      day: ((columns.earliest[row] ?? 0) - EXTENT_START) / DAY_MS,
      type: columns.type[row] ?? 0,
      countries: listed(country.named, row),
      actors: columns.repeats[row] === 1 ? [...new Set(actors)] : actors,
      roles: [...new Set(roles)],
      cells: listed(cells, row),
      pairs: actors.map((one, index) => pairOf(one, roles[index] ?? 0)),
    };
  });
}

export function inCodes({ dictionaries }: Columns, filter: Filter): BenchFilter {
  const { start, end } = filter.window ?? { start: EXTENT_START, end: EXTENT_START + EXTENT_DAYS * DAY_MS };
  return {
    window: [(start - EXTENT_START) / DAY_MS, (end - EXTENT_START) / DAY_MS],
    country: filter.country.values.map((one) => dictionaries.country.codeOf(one.country)),
    participant: filter.participant.values.map((one) => ({
      actor: dictionaries.actor.codeOf(one.actor),
      role: one.role === null ? -1 : ROLES.indexOf(one.role),
    })),
    role: filter.role.values.map((one) => ROLES.indexOf(one)),
    type: filter.type.values.map((one) => dictionaries.type.codeOf(one)),
  };
}

/** Whether the record meets all parts of the filter but one. */
export function passes(record: BenchRecord, filter: BenchFilter, but: BenchPart | null): boolean {
  const { window, country, participant, role, type } = filter;
  return (
    (but === 'window' || (record.day >= window[0] && record.day < window[1])) &&
    (but === 'type' || type.length === 0 || type.includes(record.type)) &&
    (but === 'role' || role.length === 0 || role.some((one) => record.roles.includes(one))) &&
    (but === 'country' || country.length === 0 || country.some((one) => record.countries.includes(one))) &&
    (but === 'participant' ||
      participant.length === 0 ||
      participant.some((one) =>
        one.role === -1 ? record.actors.includes(one.actor) : record.pairs.includes(pairOf(one.actor, one.role)),
      ))
  );
}
