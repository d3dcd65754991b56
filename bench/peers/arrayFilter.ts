import {
  type BenchEngine,
  type BenchFilter,
  type BenchPart,
  type BenchRecord,
  DAYS_A_BIN,
  FIRST_IDS,
  passes,
  type Sizes,
  type StepAnswer,
} from '../engine/data.ts';

/** What one writes first: Array.prototype.filter over objects, one pass for each thing that is counted. */
export function createArrayFilter(records: readonly BenchRecord[], sizes: Sizes): BenchEngine {
  let last: StepAnswer | null = null;

  const countOf = (
    filter: BenchFilter,
    but: BenchPart,
    size: number,
    codesOf: (record: BenchRecord) => readonly number[],
  ): Uint32Array => {
    const counts = new Uint32Array(size);
    for (const record of records.filter((one) => passes(one, filter, but)))
      for (const code of codesOf(record)) counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  };

  return {
    step(_, filter) {
      const matched = records.filter((record) => passes(record, filter, null));
      const cells = new Uint32Array(sizes.cells);
      for (const record of matched) for (const cell of record.cells) cells[cell] = (cells[cell] ?? 0) + 1;
      last = {
        matched: matched.length,
        ids: matched.slice(0, FIRST_IDS).map(({ id }) => id),
        country: countOf(filter, 'country', sizes.country, ({ countries }) => countries),
        participant: countOf(filter, 'participant', sizes.participant, ({ actors }) => actors),
        role: countOf(filter, 'role', sizes.role, ({ roles }) => roles),
        type: countOf(filter, 'type', sizes.type, ({ type }) => [type]),
        bins: countOf(filter, 'window', sizes.bins, ({ day }) => [Math.floor(day / DAYS_A_BIN)]),
        cells,
      };
    },
    answer: () => {
      if (!last) throw new Error('expected a step before its answer');
      return last;
    },
  };
}
