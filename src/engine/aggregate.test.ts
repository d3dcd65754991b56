import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AggregateAnswer, FACET_LIMIT } from '#model/answers.ts';
import { DAY_MS, isoDay } from '#model/date.ts';
import type { Filter } from '#model/filter.ts';
import { STATUSES } from '#model/role.ts';
import { dayAfter, engineOf, filterOf, PARIS } from './testDataset.ts';

function ask(events: readonly object[], change: Partial<Filter> = {}): AggregateAnswer {
  return engineOf(events).aggregate(filterOf(change));
}

const dated = (...dates: readonly string[]): AggregateAnswer => ask(dates.map((date) => ({ date })));

describe('what is counted', () => {
  const events = [
    { type: 'talks', status: 'planned', date: '2025-03-11', places: [PARIS] },
    { type: 'decision', status: 'occurred', date: '2025-03-11' },
    { type: 'talks', status: 'occurred', date: '' },
    { type: 'act', status: 'conditional', date: '2025' },
  ];

  it('is types by number, then key, and statuses in their own order, those that do not occur left out', () => {
    const { matched, total, types, statuses } = ask(events);
    expect([matched, total]).toEqual([4, 4]);
    expect(types.map(({ key, count }) => `${key} ${count}`)).toEqual(['talks 2', 'act 1', 'decision 1']);
    expect(statuses.map(({ key, count }) => `${key} ${count}`)).toEqual(['occurred 2', 'planned 1', 'conditional 1']);
  });

  it('is what meets the filter, the window too', () => {
    const window = { start: Date.UTC(2025, 2, 11), end: Date.UTC(2025, 2, 12) };
    expect(ask(events, { window, type: { match: 'any', values: ['talks'] } })).toEqual({
      matched: 1,
      total: 4,
      span: window,
      types: [{ key: 'talks', count: 1 }],
      statuses: [{ key: 'planned', count: 1 }],
      dates: { day: 1, month: 0, year: 0, open: 0, undated: 0 },
      places: { point: 1, country: 0, none: 0 },
      busiest: { ...window, unit: 'day', count: 1 },
    });
  });

  it('may be nothing', () => {
    expect(ask(events, { text: 'nowhere' })).toMatchObject({
      matched: 0,
      span: null,
      types: [],
      statuses: [],
      busiest: null,
    });
  });

  it('is bounded, whatever the words', () => {
    expect(ask(Array.from({ length: FACET_LIMIT + 5 }, (_, i) => ({ type: `t${i}` }))).types.length).toBe(FACET_LIMIT);
  });
});

describe('how well a date is known', () => {
  it.each<[keyof AggregateAnswer['dates'], readonly string[]]>([
    ['day', ['2025-03-11', '2025-03-11T18:00', '2025-03-11~', '2025-03-11/2025-03-13', '2024-01-01/2026-12-31?']],
    ['month', ['2025-03', '2025-03~', '2025-03/2025-05', '2025-03-11/2025-05']],
    ['year', ['2025', '2025-21', '202X', '20XX', '2024/2026', '2024-12-31/2025']],
    ['open', ['2024-XX-16', '[2025-03-11,2025-03-12]', '{2025-03-11,2025-03-14}', '[..2025-03-11]', '[2025-03-11..]']],
    ['open', ['2025-03-11/..', '2025-03-11/', '../2025-03-11', '/2025-03-11']],
    ['undated', ['']],
  ])('%s: %j', (key, dates) => {
    const nothing = { day: 0, month: 0, year: 0, open: 0, undated: 0 };
    for (const date of dates) expect([date, dated(date).dates]).toEqual([date, { ...nothing, [key]: 1 }]);
  });
});

describe('where', () => {
  const unplaced = { name: 'Somewhere in Paris', country: 'FRA', precision: 'city' };
  const france = { ...PARIS, name: 'France', precision: 'country' };

  it.each<[string, readonly object[], keyof AggregateAnswer['places']]>([
    ['a city', [PARIS], 'point'],
    ['a region', [{ ...PARIS, precision: 'region' }], 'point'],
    ['a country', [france], 'country'],
    ['a country and a venue in it', [france, { ...PARIS, precision: 'venue' }], 'point'],
    ['a place without coordinates', [unplaced], 'none'],
    ['a country, and a city that cannot be drawn', [unplaced, france], 'country'],
    ['nowhere', [], 'none'],
  ])('is %s', (_what, places, key) => {
    expect(ask([{ places }]).places).toEqual({ point: 0, country: 0, none: 0, [key]: 1 });
  });

  it('is none for as many as the map calls unplaced', () => {
    const engine = engineOf([{ places: [PARIS] }, { places: [unplaced] }, { places: [france] }, {}]);
    expect(engine.aggregate(filterOf()).places.none).toBe(engine.map(filterOf()).unplaced);
  });
});

describe('the span', () => {
  it.each<[string, readonly string[], readonly [string, string] | null]>([
    ['is the day of one event', ['2025-03-11'], ['2025-03-11', '2025-03-12']],
    ['is the day of a time', ['2025-03-11T18:00'], ['2025-03-11', '2025-03-12']],
    ['reaches over a year that is all that is known', ['2025', '2025-03-11'], ['2025-01-01', '2026-01-01']],
    ['takes only the stated bound of an open date', ['[..2025-03-11]'], ['2025-03-11', '2025-03-12']],
    ['and of one that goes on', ['2025-03-11/..', '2025-03-01'], ['2025-03-01', '2025-03-12']],
    ['leaves the undated out', ['', '2025-03-11'], ['2025-03-11', '2025-03-12']],
    ['is null when nothing is dated', ['', ''], null],
  ])('%s', (_what, dates, expected) => {
    const { span } = dated(...dates);
    expect(span && [isoDay(span.start), isoDay(span.end)]).toEqual(expected);
  });
});

describe('the busiest', () => {
  const told = ({ busiest }: AggregateAnswer): string | null =>
    busiest && `${busiest.unit} ${isoDay(busiest.start)} ${isoDay(busiest.end)} ${busiest.count}`;

  it.each<[string, readonly string[], string | null]>([
    ['is a day up to 60 days', ['2025-01-01', '2025-03-01', '2025-03-01'], 'day 2025-03-01 2025-03-02 2'],
    ['is a month from 61 days', ['2025-01-01', '2025-03-01', '2025-03-02'], 'month 2025-03-01 2025-04-01 2'],
    ['is the earliest of several', ['2025-03-12', '2025-03-10', '2025-03-11'], 'day 2025-03-10 2025-03-11 1'],
    ['may come before the last', ['2025-03-10', '2025-03-10', '2025-03-11'], 'day 2025-03-10 2025-03-11 2'],
    ['ends a year', ['2024-12-05', '2024-12', '2024-01-31'], 'month 2024-12-01 2025-01-01 2'],
    ['counts months only as months', ['2025-03', '2025-03', '2025-04-02'], 'day 2025-04-02 2025-04-03 1'],
    [
      'counts what lasted where it lies within',
      ['2024-01-01', '2025-03-11/2025-03-13', '2025-03-31/2025-04-01', '2025-04-02', '2025-04-02'],
      'month 2025-04-01 2025-05-01 2',
    ],
    [
      'counts a moment on one of several days of it',
      ['2024-01-01', '2024-01-01', '[2025-03-11,2025-03-12]', '2025-03-01', '2025-03'],
      'month 2025-03-01 2025-04-01 3',
    ],
    [
      'leaves out what is open or vague',
      ['[..2025-03-11]', '2025-03-11/..', '2025-03-11/', '../2025-03-11', '2025', '', '2025-02-02'],
      'month 2025-02-01 2025-03-01 1',
    ],
    ['takes the day on which a minute begins', ['2025-03-11T23:59:30', '2025-03-11'], 'day 2025-03-11 2025-03-12 2'],
    ['is null when no day is known', ['2025-03', '2025-04/..', ''], null],
  ])('%s: %j', (_what, dates, expected) => {
    expect(told(dated(...dates))).toBe(expected);
  });
});

it('agrees with a naive oracle: every event is counted once in each part, and no day or month has more', () => {
  const days = fc.integer({ min: 0, max: 200 }).map(dayAfter);
  const date = fc.oneof(
    { weight: 3, arbitrary: days },
    { weight: 1, arbitrary: fc.constantFrom('', '2024', '2024-03', '[..2024-03-11]', '2024-02-11/2024-02-13') },
  );
  const event = fc.record({ date, type: fc.constantFrom('a', 'b', 'c'), status: fc.constantFrom(...STATUSES) });
  const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const answer = ask(events);
      for (const part of [answer.types, answer.statuses])
        expect(sum(part.map(({ count }) => count))).toBe(events.length);
      expect(sum(Object.values(answer.dates))).toBe(events.length);
      expect(sum(Object.values(answer.places))).toBe(events.length);
      const { span, busiest } = answer;
      if (!span) return;
      const length = (span.end - span.start) / DAY_MS > 60 ? 7 : 10;
      const known = events.flatMap(({ date: text }) =>
        /^\d{4}-\d\d(-\d\d(\/.*)?)?$/.test(text) && (length === 7 || /^.{10}$/.test(text)) ? text.slice(0, length) : [],
      );
      const most = Math.max(0, ...known.map((key) => known.filter((other) => other === key).length));
      const first = known.filter((key) => known.filter((other) => other === key).length === most).sort()[0];
      expect(busiest?.count ?? 0).toBe(most);
      expect(busiest && isoDay(busiest.start).slice(0, length)).toBe(first ?? null);
    }),
    { seed: 20250311, numRuns: 300 },
  );
});
