import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, type Filter } from '#model/filter.ts';
import { createEngine, type Engine } from './engine.ts';
import { facetValues, passes } from './oracle.ts';
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

/** What depends on what the engine keeps. */
function answers(engine: Engine, wanted: Filter) {
  return {
    aggregate: engine.aggregate(wanted),
    map: engine.map(wanted),
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
        let wanted = first;
        for (const step of steps) {
          wanted = moved(wanted, step);
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
        let wanted = first;
        for (const step of steps) {
          wanted = moved(wanted, step);
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
        let wanted = first;
        for (const step of steps) {
          wanted = moved(wanted, step);
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
});
