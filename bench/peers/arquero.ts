import { type ColumnTable, table } from 'arquero';
import {
  BENCH_PARTS,
  type BenchEngine,
  type BenchFilter,
  type BenchPart,
  type BenchRecord,
  DAYS_A_BIN,
  FIRST_IDS,
  pairOf,
  type Sizes,
} from '../engine/data.ts';

const COUNTED = ['type', 'country', 'role', 'participant', 'bins', 'cells'] as const;
type Counted = (typeof COUNTED)[number];
/** The column of each, and the part of the filter that its counts ignore. */
const COLUMN_OF: Readonly<Record<Counted, readonly [column: string, but: BenchPart | null]>> = {
  type: ['type', 'type'],
  country: ['countries', 'country'],
  role: ['roles', 'role'],
  participant: ['actors', 'participant'],
  bins: ['bin', 'window'],
  cells: ['cells', null],
};

/**
 * arquero: columns with arrays where an event has many values, filters as expressions that it compiles, unroll, groupby
 * and count. What ignores a part that asks for nothing is counted from the rows that match.
 */
export function createArquero(records: readonly BenchRecord[], sizes: Sizes): BenchEngine {
  const all = table({
    id: records.map((record) => record.id),
    day: Int32Array.from(records, (record) => record.day),
    bin: Int32Array.from(records, (record) => Math.floor(record.day / DAYS_A_BIN)),
    type: Int32Array.from(records, (record) => record.type),
    countries: records.map((record) => record.countries),
    actors: records.map((record) => record.actors),
    roles: records.map((record) => record.roles),
    pairs: records.map((record) => record.pairs),
    cells: records.map((record) => record.cells),
  });
  let matched = all;
  let first: readonly unknown[] = [];
  const tables = new Map<Counted, ColumnTable>();

  const filtered = (filter: BenchFilter, but: BenchPart | null): ColumnTable => {
    const tests = BENCH_PARTS.filter((part) => part !== but).map((part) => testOf(filter, part));
    const asked = tests.filter((test) => test !== null);
    return asked.length === 0 ? all : all.filter(`d => ${asked.join(' && ')}`);
  };

  return {
    step(_, filter) {
      matched = filtered(filter, null);
      first = [...matched.slice(0, FIRST_IDS).array('id')];
      for (const name of COUNTED) {
        const [column, but] = COLUMN_OF[name];
        const rows = but === null || testOf(filter, but) === null ? matched : filtered(filter, but);
        const narrow = rows.select(column);
        const values = name === 'type' || name === 'bins' ? narrow : narrow.unroll(column);
        tables.set(name, values.groupby(column).count());
      }
    },
    answer: () => {
      const countsOf = (name: Counted): Uint32Array => {
        const counts = new Uint32Array(sizes[name]);
        const found = tables.get(name);
        const keys = found?.array(COLUMN_OF[name][0]) ?? [];
        const values = found?.array('count') ?? [];
        for (let i = 0; i < keys.length; i++) if (keys[i] !== undefined) counts[Number(keys[i])] = Number(values[i]);
        return counts;
      };
      return {
        matched: matched.numRows(),
        ids: first.map(String),
        country: countsOf('country'),
        participant: countsOf('participant'),
        role: countsOf('role'),
        type: countsOf('type'),
        bins: countsOf('bins'),
        cells: countsOf('cells'),
      };
    },
  };
}

/** What a part of the filter asks of a row, as an expression; null where it asks for nothing. */
function testOf(filter: BenchFilter, part: BenchPart): string | null {
  if (part === 'window') return `d.day >= ${filter.window[0]} && d.day < ${filter.window[1]}`;
  const tests =
    part === 'type'
      ? filter.type.map((type) => `d.type === ${type}`)
      : part === 'participant'
        ? filter.participant.map(({ actor, role }) =>
            role === -1 ? `op.includes(d.actors, ${actor})` : `op.includes(d.pairs, ${pairOf(actor, role)})`,
          )
        : filter[part].map((code) => `op.includes(d.${part === 'role' ? 'roles' : 'countries'}, ${code})`);
  return tests.length === 0 ? null : `(${tests.join(' || ')})`;
}
