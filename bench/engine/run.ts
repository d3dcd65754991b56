import { createArquero } from '../peers/arquero.ts';
import { createArrayFilter } from '../peers/arrayFilter.ts';
import { createCrossfilter } from '../peers/crossfilter.ts';
import { FIRST_FILTER, filtersOf, SCRIPT } from '../script.ts';
import {
  BENCH_PARTS,
  type BenchEngine,
  type BenchRecord,
  type Data,
  inCodes,
  makeData,
  makeRecords,
  type StepAnswer,
} from './data.ts';
import { createOurs } from './ours.ts';

export const ENGINES = ['Dateline', 'crossfilter2', 'arquero', 'array filter'] as const;
export type EngineName = (typeof ENGINES)[number];

export type RunRequest = { readonly engine: EngineName; readonly n: number; readonly repetitions: number };

/** What one engine did with one number of events. Times are milliseconds. */
export type RunResult = RunRequest & {
  /** From events in memory to the first whole answer, median. */
  readonly build: number;
  /** The median of each step of the script. */
  readonly steps: readonly number[];
  /** Bytes that the index and one pass of the script add to the events in memory; null where it cannot be measured. */
  readonly memory: number | null;
  /** Of the first answer and then of that of each step. */
  readonly checksums: readonly string[];
};

/** Bytes in use after everything that can be let go is gone; null where the platform does not say. */
export type MeasureMemory = () => Promise<number | null>;

/**
 * Plays the script as often as asked, each time with an index built anew, so that nothing is remembered from one time to
 * the next. The events are made before, as each engine takes them: columns for ours, objects for the others.
 */
export async function run(request: RunRequest, measureMemory: MeasureMemory): Promise<RunResult> {
  const data = makeData(request.n);
  const records = request.engine === 'Dateline' ? [] : makeRecords(data);
  const filters = filtersOf(SCRIPT);
  const codes = filters.map((filter) => inCodes(data.columns, filter));
  const firstCodes = inCodes(data.columns, FIRST_FILTER);
  const builds: number[] = [];
  const times: number[][] = SCRIPT.map(() => []);
  const checksums: string[] = [];
  let memory: number | null = null;
  for (let repetition = 0; repetition < request.repetitions; repetition++) {
    const isFirst = repetition === 0;
    const before = isFirst ? await measureMemory() : null;
    const start = performance.now();
    const engine = create(request.engine, data, records);
    engine.step(FIRST_FILTER, firstCodes, ['window']);
    builds.push(performance.now() - start);
    if (isFirst) checksums.push(checksumOf(engine.answer()));
    SCRIPT.forEach((_, index) => {
      const filter = filters[index] ?? FIRST_FILTER;
      const earlier = filters[index - 1] ?? FIRST_FILTER;
      const changed = BENCH_PARTS.filter((part) => filter[part] !== earlier[part]);
      const stepStart = performance.now();
      engine.step(filter, codes[index] ?? firstCodes, changed);
      times[index]?.push(performance.now() - stepStart);
      if (isFirst) checksums.push(checksumOf(engine.answer()));
    });
    const after = isFirst ? await measureMemory() : null;
    if (before !== null && after !== null) memory = after - before;
    // Read once more, so that the index cannot be collected before its memory was measured.
    if (checksumOf(engine.answer()) !== checksums.at(-1)) throw new Error('expected the same answer to the same step');
  }
  return { ...request, build: median(builds), steps: times.map(median), memory, checksums };
}

function create(engine: EngineName, data: Data, records: BenchRecord[]): BenchEngine {
  switch (engine) {
    case 'Dateline':
      return createOurs(data);
    case 'crossfilter2':
      return createCrossfilter(records, data.sizes);
    case 'arquero':
      return createArquero(records, data.sizes);
    case 'array filter':
      return createArrayFilter(records, data.sizes);
  }
}

/** 32 bits of FNV-1a over everything that a step gives. */
export function checksumOf({ matched, ids, country, participant, role, type, bins, cells }: StepAnswer): string {
  let hash = 0x811c_9dc5;
  const add = (value: number): void => {
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((value >>> shift) & 0xff), 0x0100_0193);
  };
  add(matched);
  for (const id of ids) for (let i = 0; i < id.length; i++) add(id.charCodeAt(i));
  for (const counts of [country, participant, role, type, bins, cells]) {
    add(counts.length);
    for (let i = 0; i < counts.length; i++) add(counts[i] ?? 0);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
