import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_LIMIT, SOURCE_EVENT_LIMIT, type SourcesAnswer } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import { createEngine, type Engine } from './engine.ts';
import { datasetOf, dayAfter, engineOf, filterOf } from './testDataset.ts';

const claim = (id: string, source: string, ...chain: object[]): object => ({ id, text: 'So it is', chain, source });
const source = (id: string, publisher: string, published?: string, title = 'A title'): object => {
  return { id, kind: 'article', publisher, title, ...(published === undefined ? {} : { published }) };
};

function ask(engine: Engine, change: Partial<Filter> = {}, offset = 0, limit = 50): SourcesAnswer {
  return engine.sources({ filter: filterOf(change), offset, limit });
}

const ids = ({ sources }: SourcesAnswer): string[] => sources.map(({ id }) => id);

/** The order in which sources come that one event cites from the last to the first. */
function orderOf(...sources: readonly object[]): string[] {
  const claims = sources.map((one, i) => claim(`c${i}`, (one as { id: string }).id)).reverse();
  return ids(ask(engineOf([{ claims }], { sources: sources.toReversed() })));
}

describe('sources', () => {
  it('are those in which a claim was read, never those it only rests on', () => {
    const relay = { name: 'A relay', kind: 'agency', source: 'relay' };
    const answer = ask(engineOf([{ claims: [claim('a', 'paper', relay), claim('b', 'post')] }]));
    expect(ids(answer)).toEqual(['post', 'paper']);
    expect(answer.sources[1]).toMatchObject({
      publisher: 'Le Journal',
      title: 'Paris meets',
      date: { kind: 'day', edtf: '2025-03-12' },
    });
    expect(answer.sources[0]?.date.kind).toBe('undated');
  });

  it('are those of events that meet the filter', () => {
    const engine = engineOf([
      { type: 'talks', claims: [claim('a', 'paper')] },
      { type: 'decision', claims: [claim('a', 'agency'), claim('b', 'paper')] },
    ]);
    const answer = ask(engine, { type: { match: 'any', values: ['talks'] } });
    expect([ids(answer), answer.total, answer.sources[0]?.eventCount]).toEqual([['paper'], 1, 1]);
    expect(ask(engine).total).toBe(2);
  });

  it('are dated as well as they are readable', () => {
    const answer = ask(engineOf([{ claims: [claim('a', 's')] }], { sources: [source('s', 'A paper', 'last week')] }));
    expect(answer.sources[0]?.date.kind).toBe('undated');
  });
});

describe('the order', () => {
  it('is that of publishers without case and diacritics', () => {
    expect(orderOf(source('a', 'Économie'), source('b', 'editions'), source('c', 'Figures'))).toEqual(['a', 'b', 'c']);
  });

  it('of one publisher is that of dates, the undated last', () => {
    const dated = [source('d', 'P', '2024'), source('c', 'p', '2025-01'), source('b', 'P', '2025-02-01')];
    expect(orderOf(...dated, source('a', 'P'))).toEqual(['d', 'c', 'b', 'a']);
  });

  it('of one date is that of titles, then ids', () => {
    const titles = [source('z', 'P', '', 'Àb'), source('y', 'P', '', 'ac'), source('x', 'P', '', 'Zz')];
    expect(orderOf(...titles)).toEqual(['z', 'y', 'x']);
    expect(orderOf(source('a', 'P'), source('b', 'P'))).toEqual(['a', 'b']);
  });
});

describe('the events of a source', () => {
  it('are counted once, and the first are named in order of time, with their language', () => {
    const events = Array.from({ length: SOURCE_EVENT_LIMIT + 3 }, (_, i) => ({
      date: dayAfter(99 - i),
      claims: [claim('a', 'paper'), claim('b', 'paper')],
      ...(i === 7 ? { language: 'fr' } : {}),
    }));
    const [paper] = ask(engineOf(events)).sources;
    expect(paper?.eventCount).toBe(8);
    expect(paper?.events.map(({ id }) => id)).toEqual(['e7', 'e6', 'e5', 'e4', 'e3']);
    expect(paper?.events.slice(0, 2)).toEqual([
      { id: 'e7', title: 'Event 7', language: 'fr' },
      { id: 'e6', title: 'Event 6', language: 'en' },
    ]);
  });
});

describe('a page', () => {
  const many = Array.from({ length: LIST_LIMIT + 20 }, (_, i) => source(`s${1000 + i}`, 'P'));
  const engine = engineOf([{ claims: many.map((_, i) => claim(`c${i}`, `s${1000 + i}`)) }], { sources: many });

  it('holds what was asked for, and the total says how many there are', () => {
    const answer = ask(engine, {}, 2, 3);
    expect([ids(answer), answer.total]).toEqual([['s1002', 's1003', 's1004'], LIST_LIMIT + 20]);
    expect(ids(ask(engine, {}, LIST_LIMIT + 18, 50))).toEqual(['s1518', 's1519']);
    expect(ids(ask(engine, {}, 9999, 50))).toEqual([]);
  });

  it('holds no more than the limit', () => {
    expect(ask(engine, {}, 0, 9999).sources.length).toBe(LIST_LIMIT);
  });
});

it('agrees with a naive oracle about who is cited how often', () => {
  const event = fc.record({
    type: fc.constantFrom('meeting', 'talks'),
    date: fc.constantFrom('', '2025', '2025-03-11'),
    claims: fc
      .array(fc.constantFrom('paper', 'agency', 'relay', 'post'), { maxLength: 5 })
      .map((read) => read.map((id, i) => claim(`c${i}`, id))),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 15 }), fc.constantFrom([], ['talks']), (events, types) => {
      const data = datasetOf(events);
      const answer = ask(createEngine(data), { type: { match: 'any', values: types } });
      const matching = data.events.filter(({ type }) => types.length === 0 || type === 'talks');
      const counts = ['post', 'paper', 'agency', 'relay'].map((id): [string, number] => {
        return [id, matching.filter(({ claims }) => claims.some((one) => one.source === id)).length];
      });
      expect(answer.sources.map(({ id, eventCount }) => [id, eventCount])).toEqual(
        counts.filter(([, count]) => count > 0),
      );
    }),
    { seed: 20250311, numRuns: 200 },
  );
});
