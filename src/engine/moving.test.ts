import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER, FACETS, type Filter } from '#model/filter.ts';
import { createEngine, createEngineOf, type Engine } from './engine.ts';
import { facetValues, passes } from './oracle.ts';
import { syntheticColumns, syntheticHead } from './synthetic.ts';
import { datasetsOf, filter } from './testRandom.ts';

/** One engine through long sequences of changes, since what it keeps from one filter to the next must never be seen. */

const RUNS = { seed: 20250311, numRuns: 60 };
const PARTS = [...FACETS, 'text', 'window', 'window', 'window'] as const;
/** Changes that the engine follows row by row, and others after which it counts anew, by how many rows they touch. */
const dataset = datasetsOf({ minLength: 20, maxLength: 70 });
const changes = fc.array(fc.tuple(fc.constantFrom(...PARTS), filter), { minLength: 50, maxLength: 50 });
const EDGES = ['2024-01-01', '2024-07-01', '2025-01-05', '2025-02-01', '2025-03-11', '2025-03-12', '2026-01-01'].map(
  Date.parse,
);

function moved(before: Filter, [part, other]: readonly [(typeof PARTS)[number], Filter]): Filter {
  return { ...before, [part]: other[part] };
}

/** The filter after each change. */
function filtersAfter(first: Filter, steps: readonly (readonly [(typeof PARTS)[number], Filter])[]): readonly Filter[] {
  const filters: Filter[] = [];
  for (const step of steps) filters.push(moved(filters.at(-1) ?? first, step));
  return filters;
}

/** What depends on what the engine keeps. */
function answers(engine: Engine, wanted: Filter) {
  return {
    aggregate: engine.aggregate(wanted),
    map: engine.map(wanted),
    matrix: engine.matrix({ filter: wanted, columns: 'state' }),
    sources: engine.sources({ filter: wanted, offset: 0, limit: 50 }),
    density: engine.density({ filter: wanted, lanes: 'country', edges: EDGES }),
    known: engine.histogram({ filter: wanted, edges: EDGES }).known,
    open: engine.histogram({ filter: wanted, edges: EDGES }).openStart,
    list: engine.list({ filter: wanted, which: 'all', offset: 0, limit: 500 }),
  };
}

describe('after thousands of changes of one part of the filter each', () => {
  it('what is counted is what an oracle counts that looks at every record', () => {
    fc.assert(
      fc.property(dataset, filter, changes, (data, first, steps) => {
        const engine = createEngine(data);
        for (const wanted of filtersAfter(first, steps)) {
          expect(engine.count(wanted).matched).toBe(data.events.filter((record) => passes(record, wanted)).length);
          for (const facet of ['country', 'participant', 'role', 'type', 'tag'] as const) {
            const request = { facet, filter: wanted, scope: 'named', roles: [], search: '' } as const;
            const left = data.events.filter((record) =>
              passes(record, { ...wanted, [facet]: { match: 'any', values: [] } }),
            );
            const counts = engine.facet(request).options.filter(({ count }) => count > 0);
            const expected = new Map<string, number>();
            for (const record of left)
              for (const value of facetValues(record, request)) expected.set(value, (expected.get(value) ?? 0) + 1);
            expect(new Map(counts.map(({ value, count }) => [value, count]))).toEqual(expected);
          }
        }
      }),
      RUNS,
    );
  });

  it('every answer is that of an engine which has never heard another question', () => {
    fc.assert(
      fc.property(dataset, filter, changes, (data, first, steps) => {
        const engine = createEngine(data);
        for (const wanted of filtersAfter(first, steps)) {
          expect(answers(engine, wanted)).toEqual(answers(createEngine(data), wanted));
        }
      }),
      RUNS,
    );
  });

  it('weights that were added and taken out again leave nothing behind', () => {
    fc.assert(
      fc.property(dataset, filter, changes, (data, first, steps) => {
        const engine = createEngine(data);
        for (const wanted of filtersAfter(first, steps)) {
          const [now, fresh] = [engine, createEngine(data)].map((one) =>
            one.histogram({ filter: wanted, edges: EDGES }),
          );
          now?.uncertain.forEach((weight, bin) => {
            expect(weight).toBeCloseTo(fresh?.uncertain[bin] ?? 0, 4);
            expect(weight === 0).toBe(fresh?.uncertain[bin] === 0);
          });
        }
      }),
      RUNS,
    );
  });

  it('also of thousands of rows, of which most blocks do not change', () => {
    const [head, columns] = [syntheticHead(MANY), syntheticColumns(MANY)];
    const engine = createEngineOf(head, columns);
    const questions = (one: Engine, wanted: Filter) => ({
      ...answers(one, wanted),
      facets: (['country', 'participant', 'role', 'type'] as const).map((facet) =>
        one.facet({ facet, filter: wanted, scope: 'named', roles: [], search: '' }),
      ),
      timeline: one.timeline({ filter: wanted, lanes: 'type', roleOf: null, keep: null }),
    });
    for (const wanted of filtersOf(SESSION))
      expect(questions(engine, wanted)).toEqual(questions(createEngineOf(head, columns), wanted));
  });
});

/** More than are remembered one by one, and so many that they fill several blocks. */
const MANY = 24_000;
const choice = (...values: readonly string[]) => ({ match: 'any', values }) as const;
const SESSION: readonly Partial<Filter>[] = [
  {},
  { type: choice('meeting') },
  { window: { start: Date.UTC(1999, 0, 1), end: Date.UTC(2016, 0, 1) } },
  { window: { start: Date.UTC(1999, 3, 1), end: Date.UTC(2016, 3, 1) } },
  { country: { match: 'any', values: [{ country: 'USA', scope: 'named' }] } },
  { window: { start: Date.UTC(2003, 3, 1), end: Date.UTC(2012, 3, 1) } },
  { type: choice() },
  { type: choice('meeting') },
  { role: { match: 'all', values: ['host', 'attended'] } },
  { country: { match: 'any', values: [] } },
  { window: null },
  { text: '12' },
  { role: { match: 'any', values: [] } },
  { text: '' },
  { type: choice() },
];

function filtersOf(changes: readonly Partial<Filter>[]): readonly Filter[] {
  const filters: Filter[] = [];
  for (const change of changes) filters.push({ ...(filters.at(-1) ?? EMPTY_FILTER), ...change });
  return filters;
}
