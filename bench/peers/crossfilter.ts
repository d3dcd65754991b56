import crossfilter from 'crossfilter2';
import {
  type BenchEngine,
  type BenchFilter,
  type BenchPart,
  type BenchRecord,
  DAYS_A_BIN,
  FIRST_IDS,
  pairOf,
  type Sizes,
} from '../engine/data.ts';

/**
 * crossfilter2 as its documentation advises: a dimension for each facet, array dimensions where an event has many values,
 * natural groups, exact and range filters wherever they can say it, and only the dimension that changed is filtered again.
 *
 * Time is made unique by the row, so that `bottom` gives the order that all others give. A participation is a number for
 * actor and role; a second one of the same actor lies beyond all others, so that the group by actor counts an event once.
 */
export function createCrossfilter(records: BenchRecord[], sizes: Sizes): BenchEngine {
  const rows = records.length;
  const beyond = pairOf(sizes.participant, 0);
  const repeated = new Set<number>();
  const index = crossfilter(records);
  const time = index.dimension((record) => record.day * rows + record.row);
  const type = index.dimension((record) => record.type);
  const country = arrayDimension(index, (record) => record.countries);
  const role = arrayDimension(index, (record) => record.roles);
  const participant = arrayDimension(index, ({ pairs, actors }) => {
    if (pairs.length === actors.length) return pairs;
    const seen = new Set<number>();
    return pairs.map((pair) => {
      const actor = pair - (pair % pairOf(1, 0));
      if (!seen.has(actor)) {
        seen.add(actor);
        return pair;
      }
      repeated.add(pair);
      return pair + beyond;
    });
  });
  const cell = arrayDimension(index, (record) => record.cells);
  const all = index.groupAll<number>();
  const bins = time.group<number, number>((value) => Math.floor(value / rows / DAYS_A_BIN));
  const groups = {
    type: type.group<number, number>(),
    country: country.group<number, number>(),
    role: role.group<number, number>(),
    participant: participant.group<number, number>((pair) =>
      pair >= beyond ? sizes.participant : Math.floor(pair / pairOf(1, 0)),
    ),
    bins,
    cells: cell.group<number, number>(),
  };
  const last = { matched: 0, first: [] as BenchRecord[], all: new Map<keyof typeof groups, readonly Counted[]>() };

  const change: Readonly<Record<BenchPart, (filter: BenchFilter) => void>> = {
    window: ({ window: [start, end] }) => time.filterRange([start * rows, end * rows]),
    type: (filter) => filterAny(type, filter.type),
    country: (filter) => filterAny(country, filter.country),
    role: (filter) => filterAny(role, filter.role),
    participant: (filter) => filterParticipants(participant, filter.participant, repeated, beyond),
  };

  return {
    step(_, filter, changed) {
      for (const part of changed) change[part](filter);
      last.matched = all.value();
      last.first = time.bottom(FIRST_IDS);
      for (const name of GROUPS) last.all.set(name, groups[name].all());
    },
    answer: () => {
      const countsOf = (name: keyof typeof groups): Uint32Array => {
        const counts = new Uint32Array(sizes[name]);
        for (const { key, value } of last.all.get(name) ?? []) if (key < counts.length) counts[key] = value;
        return counts;
      };
      return {
        matched: last.matched,
        ids: last.first.map(({ id }) => id),
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

type Counted = { readonly key: number; readonly value: number };
type Dimension = crossfilter.Dimension<BenchRecord, number>;
const GROUPS = ['type', 'country', 'role', 'participant', 'bins', 'cells'] as const;

/** What its types do not say: a dimension over arrays is filtered by, and grouped by, the values in them. */
function arrayDimension(
  index: crossfilter.Crossfilter<BenchRecord>,
  valuesOf: (record: BenchRecord) => readonly number[],
): Dimension {
  return index.dimension(valuesOf as unknown as (record: BenchRecord) => number, true);
}

function filterAny(dimension: Dimension, values: readonly number[]): void {
  const [only, ...others] = values;
  if (only === undefined) dimension.filterAll();
  else if (others.length === 0) dimension.filterExact(only);
  else {
    const wanted = new Set(values);
    dimension.filterFunction((value) => wanted.has(value));
  }
}

function filterParticipants(
  dimension: Dimension,
  values: BenchFilter['participant'],
  repeated: ReadonlySet<number>,
  beyond: number,
): void {
  const [only, ...others] = values;
  if (only === undefined) dimension.filterAll();
  else if (others.length === 0 && only.role === -1)
    dimension.filterRange([pairOf(only.actor, 0), pairOf(only.actor + 1, 0)]);
  else if (others.length === 0 && !repeated.has(pairOf(only.actor, only.role)))
    dimension.filterExact(pairOf(only.actor, only.role));
  else {
    const pairs = new Set<number>();
    for (const { actor, role } of values)
      for (let one = role === -1 ? 0 : role; one < (role === -1 ? pairOf(1, 0) : role + 1); one++)
        pairs.add(pairOf(actor, one)).add(pairOf(actor, one) + beyond);
    dimension.filterFunction((pair) => pairs.has(pair));
  }
}
