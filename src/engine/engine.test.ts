import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FacetRequest, LANES, SORT_KEYS } from '#model/answers.ts';
import { COUNTRY_SCOPES, FACETS, withoutPart } from '#model/filter.ts';
import { ROLES } from '#model/role.ts';
import { createEngine } from './engine.ts';
import { ACTORS, compareBy, facetValues, laneOf, passes, roleIn } from './oracle.ts';
import { datasetsOf, filter } from './testRandom.ts';

/** The engine against an oracle that loops over the records and knows nothing of columns. */

const dataset = datasetsOf({ maxLength: 25 });
const RUNS = { seed: 20250311, numRuns: 300 };
const ALL = { which: 'all', offset: 0, limit: 500 } as const;

describe('the engine agrees with a naive oracle on random records', () => {
  it('about which events meet a filter, in every answer that says so', () => {
    fc.assert(
      fc.property(dataset, filter, (data, wanted) => {
        const engine = createEngine(data);
        const expected = data.events
          .filter((record) => passes(record, wanted))
          .map(({ id }) => id)
          .sort();
        expect(
          engine
            .list({ filter: wanted, ...ALL })
            .rows.map(({ id }) => id)
            .sort(),
        ).toEqual(expected);
        expect(engine.count(wanted)).toEqual({ matched: expected.length, total: data.events.length });
        expect(engine.map(wanted).matched).toBe(expected.length);
        const lanes = engine.timeline({ filter: wanted, lanes: 'type', roleOf: null, keep: null }).lanes;
        expect(lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(expected.length);
      }),
      RUNS,
    );
  });

  it('about the counts of every facet, which ignore that facet’s own choice', () => {
    const request = fc.record({
      facet: fc.constantFrom(...FACETS),
      scope: fc.constantFrom(...COUNTRY_SCOPES),
      roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(dataset, filter, request, (data, wanted, asked) => {
        const question: FacetRequest = { ...asked, filter: wanted, search: '' };
        const others = withoutPart(wanted, asked.facet);
        const expected = new Map<string, number>();
        for (const record of data.events.filter((one) => passes(one, others)))
          for (const value of facetValues(record, question)) expected.set(value, (expected.get(value) ?? 0) + 1);
        const { options } = createEngine(data).facet(question);
        expect(new Map(options.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))).toEqual(
          expected,
        );
      }),
      RUNS,
    );
  });

  it('about the lanes of the timeline and the role of an actor', () => {
    const asked = fc.record({
      lanes: fc.constantFrom(...LANES),
      roleOf: fc.option(fc.constantFrom(...ACTORS.map(({ id }) => id))),
      keep: fc.option(fc.constantFrom('e0', 'e1', 'e2')),
    });
    fc.assert(
      fc.property(dataset, filter, asked, (data, wanted, { lanes, roleOf, keep }) => {
        const answer = createEngine(data).timeline({ filter: wanted, lanes, roleOf, keep });
        const stays = withoutPart(wanted, 'window');
        const counts = new Map<string, number>();
        for (const record of data.events) {
          const key = laneOf(record, lanes);
          const isHidden = !passes(record, stays);
          const item = answer.items.find(({ id }) => id === record.id);
          expect(item !== undefined).toBe(record.date.kind !== 'undated' && (!isHidden || record.id === keep));
          if (!isHidden || record.id === keep) counts.set(key, (counts.get(key) ?? 0) + Number(passes(record, wanted)));
          if (!item) continue;
          expect([item.lane, item.hidden]).toEqual([key, isHidden]);
          expect(item.role?.role ?? null).toBe(roleIn(record, roleOf));
        }
        expect(new Map(answer.lanes.map(({ key, count }) => [key, count]))).toEqual(counts);
      }),
      RUNS,
    );
  });

  it('about the rows of the table, their order in every sort, and its pages', () => {
    const asked = fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });
    const sorts = fc.array(asked, { minLength: 1, maxLength: 4 });
    const limits = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(dataset, filter, sorts, limits, (data, wanted, several, limit) => {
        const engine = createEngine(data);
        const records = new Map(data.events.map((record) => [record.id, record]));
        const inTime = engine.list({ filter: wanted, ...ALL }).rows.flatMap(({ id }) => records.get(id) ?? []);
        for (const sort of several) {
          const expected = inTime.toSorted((a, b) => compareBy(sort.by, a, b, sort.descending ? -1 : 1));
          const found: string[] = [];
          for (let offset = 0; offset <= inTime.length; offset += limit) {
            const { rows, total } = engine.table({ filter: wanted, sort, offset, limit });
            expect(total).toBe(inTime.length);
            expect(rows.length).toBe(Math.min(limit, inTime.length - offset));
            found.push(...rows.map(({ id }) => id));
          }
          expect(found).toEqual(expected.map(({ id }) => id));
        }
      }),
      RUNS,
    );
  });

  it('about places: every placed event that matches is counted at each of its places', () => {
    fc.assert(
      fc.property(dataset, filter, (data, wanted) => {
        const matching = data.events.filter((record) => passes(record, wanted));
        const answer = createEngine(data).map(wanted);
        const expected = matching.reduce(
          (sum, record) => sum + new Set(record.places.map((p) => `${p.name} ${p.point}`)).size,
          0,
        );
        expect(answer.places.reduce((sum, mark) => sum + mark.count, 0)).toBe(expected);
        expect(answer.unplaced).toBe(matching.filter((record) => record.places.length === 0).length);
      }),
      RUNS,
    );
  });

  it('about the neighbours of an event: next and previous walk through the matching events once', () => {
    fc.assert(
      fc.property(dataset, filter, (data, wanted) => {
        const engine = createEngine(data);
        const ids = engine.list({ filter: wanted, ...ALL }).rows.map(({ id }) => id);
        ids.forEach((id, i) => {
          const answer = engine.event({ id, filter: wanted });
          expect(answer).toMatchObject({
            position: i + 1,
            previous: ids[i - 1] ?? null,
            next: ids[i + 1] ?? null,
            hidden: false,
          });
        });
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

it('answers do not depend on the order of the records in the file', () => {
  fc.assert(
    fc.property(dataset, filter, (data, wanted) => {
      const turned = { ...data, events: data.events.toReversed() };
      const request = { filter: wanted, lanes: 'type', roleOf: null, keep: null } as const;
      expect(createEngine(turned).timeline(request)).toEqual(createEngine(data).timeline(request));
    }),
    { ...RUNS, numRuns: 100 },
  );
});
