import { describe, expect, it } from 'vitest';
import type { TimelineAnswer } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import type { Certainty, Role } from '#model/role.ts';
import type { Engine } from './engine.ts';
import { dayAfter, engineOf, filterOf, participation } from './testDataset.ts';

function ask(engine: Engine, change: Partial<Filter> = {}, keep: string | null = null): TimelineAnswer {
  return engine.timeline({ filter: filterOf(change), lanes: 'type', roleOf: null, keep });
}

const shown = ({ items }: TimelineAnswer): string[] => items.map(({ id, hidden }) => (hidden ? `${id} hidden` : id));
const talks: Partial<Filter> = { type: { match: 'any', values: ['talks'] } };
const march: Partial<Filter> = { window: { start: Date.UTC(2025, 2, 1), end: Date.UTC(2025, 3, 1) } };

const engine = engineOf([
  { id: 'april', type: 'talks', date: '2025-04-02' },
  { id: 'march', type: 'talks', date: '2025-03-11' },
  { id: 'february', type: 'decision', date: '2025-02-01' },
  { id: 'never', type: 'talks', date: '' },
  { id: 'nowhen', type: 'decision', date: '' },
]);

describe('items', () => {
  it('stand in order of time, the undated left out', () => {
    expect(shown(ask(engine))).toEqual(['february', 'march', 'april']);
  });

  it('outside the window stay and are not hidden', () => {
    expect(shown(ask(engine, march))).toEqual(['february', 'march', 'april']);
  });

  it('that fail another part of the filter go', () => {
    expect(shown(ask(engine, talks))).toEqual(['march', 'april']);
    expect(shown(ask(engine, { ...talks, ...march }))).toEqual(['march', 'april']);
  });

  it('are marked as hidden when the selected one stays all the same', () => {
    expect(shown(ask(engine, talks, 'february'))).toEqual(['february hidden', 'march', 'april']);
    expect(shown(ask(engine, talks, 'april'))).toEqual(['march', 'april']);
    expect(shown(ask(engine, talks, 'no such event'))).toEqual(['march', 'april']);
  });

  it('do not hold the selected event when it has no date', () => {
    expect(shown(ask(engine, talks, 'nowhen'))).toEqual(['march', 'april']);
  });
});

describe('undated events are counted', () => {
  it.each<[string, Partial<Filter>, string | null, number]>([
    ['all without a filter', {}, null, 2],
    ['those that meet the filter', talks, null, 1],
    ['none in a window', march, null, 0],
    ['not the selected one that the filter hides', talks, 'nowhen', 1],
  ])('%s', (_what, filter, keep, expected) => {
    expect(ask(engine, filter, keep).undated).toBe(expected);
  });
});

describe('lanes', () => {
  const lanes = (filter: Partial<Filter>, keep: string | null = null): string[] =>
    ask(engine, filter, keep).lanes.map(({ key, count }) => `${key} ${count}`);

  it('stand in order of their first events and count the undated as well', () => {
    expect(lanes({})).toEqual(['decision 2', 'talks 3']);
  });

  it('count only what meets the whole filter, the window too, and stay with 0', () => {
    expect(lanes(march)).toEqual(['decision 0', 'talks 1']);
  });

  it('go with the last event that the filter leaves, unless the selected one is in it', () => {
    expect(lanes(talks)).toEqual(['talks 3']);
    expect(lanes(talks, 'february')).toEqual(['decision 0', 'talks 3']);
  });
});

describe('the role of an actor', () => {
  const roleOf = (actor: string | null, ...participations: object[]): string | null => {
    const event = { date: '2025-03-11', participations };
    const request = { filter: filterOf(), lanes: 'none', roleOf: actor, keep: null } as const;
    const [item] = engineOf([event]).timeline(request).items;
    if (!item) throw new Error('expected an item');
    return item.role && `${item.role.role} ${item.role.certainty}`;
  };
  const of = (...roles: readonly (readonly [Role, Certainty])[]): string | null =>
    roleOf('FRA', ...roles.map(([role, certainty]) => participation('FRA', role, certainty)));

  it.each<[string, readonly (readonly [Role, Certainty])[], string]>([
    ['the only one', [['spoke', 'inferred']], 'spoke inferred'],
    [
      'of several the exception',
      [
        ['host', 'stated'],
        ['attended', 'stated'],
        ['absent', 'inferred'],
      ],
      'absent inferred',
    ],
    [
      'of several signs the first, though its word comes later',
      [
        ['attended', 'stated'],
        ['spoke', 'stated'],
      ],
      'spoke stated',
    ],
    [
      'of several words of one sign the first',
      [
        ['opposed', 'stated'],
        ['signatory', 'stated'],
      ],
      'signatory stated',
    ],
    [
      'of one word twice the stated',
      [
        ['host', 'inferred-group'],
        ['host', 'stated'],
      ],
      'host stated',
    ],
  ])('is %s', (_what, roles, expected) => {
    expect(of(...roles)).toBe(expected);
    expect(of(...roles.toReversed())).toBe(expected);
  });

  it('is null where it has none, where nobody knows it, and where none was asked for', () => {
    const host = participation('FRA', 'host');
    expect(roleOf('UKR', host)).toBeNull();
    expect(roleOf('unknown', host)).toBeNull();
    expect(roleOf(null, host)).toBeNull();
  });

  it('is its own, not that of somebody who acts for it', () => {
    const macron = participation('macron', 'absent');
    expect(roleOf('FRA', macron, participation('FRA', 'host'))).toBe('host stated');
    expect(roleOf('FRA', macron)).toBeNull();
    expect(roleOf('macron', macron)).toBe('absent stated');
  });
});

describe('of 1,000 events 400 are drawn', () => {
  const many = engineOf(Array.from({ length: 1000 }, (_, i) => ({ date: dayAfter(i) })));
  const first = Array.from({ length: 400 }, (_, i) => `e${i}`);

  it('the first ones without a window, and the others are counted', () => {
    const answer = ask(many);
    expect(shown(answer)).toEqual(first);
    expect(answer.omitted).toBe(600);
  });

  it('the 901st when it is selected, in its place in time', () => {
    const answer = ask(many, {}, 'e900');
    expect(shown(answer)).toEqual([...first.slice(0, 399), 'e900']);
    expect(answer.omitted).toBe(600);
  });

  it('those in the window before all others, and the selected one outside it', () => {
    const window = { start: Date.parse(dayAfter(500)), end: Date.parse(dayAfter(899)) };
    const answer = ask(many, { window }, 'e950');
    expect(shown(answer)).toEqual([...Array.from({ length: 399 }, (_, i) => `e${500 + i}`), 'e950']);
    expect(answer.omitted).toBe(600);
  });

  it('all of 300 in the window and none that may reach over it, where those are too many', () => {
    const vague = Array.from({ length: 500 }, (_, i) => ({ id: `vague${i}`, date: `[..${dayAfter(900 + i)}]` }));
    const days = Array.from({ length: 1000 }, (_, i) => ({ id: `e${i}`, date: dayAfter(i) }));
    const window = { start: Date.parse(dayAfter(500)), end: Date.parse(dayAfter(800)) };
    const answer = ask(engineOf([...vague, ...days]), { window });
    expect(shown(answer)).toEqual(Array.from({ length: 300 }, (_, i) => `e${500 + i}`));
    expect([answer.reaching, answer.omitted, answer.isDense]).toEqual([500, 1200, false]);
  });

  it('and both where they have room together', () => {
    const window = { start: Date.parse(dayAfter(500)), end: Date.parse(dayAfter(501)) };
    const vague = { id: 'vague', date: '[2024-01-05..]' };
    const days = Array.from({ length: 1000 }, (_, i) => ({ id: `e${i}`, date: dayAfter(i) }));
    const answer = ask(engineOf([vague, ...days]), { window });
    expect(shown(answer)).toContain('vague');
    expect([answer.reaching, answer.isDense]).toEqual([0, false]);
  });

  it('only the selected one where bars are drawn for those that have no room', () => {
    const wanted = { lanes: 'type', roleOf: null, keep: 'e950', barsWhereDense: true } as const;
    const answer = many.timeline({ ...wanted, filter: filterOf({}) });
    expect([shown(answer), answer.omitted, answer.isDense]).toEqual([['e950'], 999, true]);
    const window = { start: Date.parse(dayAfter(500)), end: Date.parse(dayAfter(501)) };
    expect(many.timeline({ ...wanted, filter: filterOf({ window }) }).items).toHaveLength(400);
  });

  it('none has room where more than that are in the window: they are to be counted', () => {
    const window = { start: Date.parse(dayAfter(100)), end: Date.parse(dayAfter(600)) };
    expect([ask(many).isDense, ask(many, { window }).isDense]).toEqual([true, true]);
    expect(ask(many, { window: { ...window, end: Date.parse(dayAfter(500)) } }).isDense).toBe(false);
  });
});
