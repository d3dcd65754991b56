import { describe, expect, it } from 'vitest';
import { LANE_LIMIT, type Lanes, NO_LANE, OTHER_LANES, type TimelineAnswer } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import type { Engine } from './engine.ts';
import { claim, dayAfter, engineOf, filterOf, PARIS } from './testDataset.ts';

function ask(of: Engine, lanes: Lanes, change: Partial<Filter> = {}, keep: string | null = null): TimelineAnswer {
  return of.timeline({ filter: filterOf(change), lanes, roleOf: null, keep });
}

const listed = ({ lanes }: TimelineAnswer): string[] => lanes.map(({ key, count }) => `${key} ${count}`);
const lanesOfItems = ({ items }: TimelineAnswer): string[] => items.map(({ id, lane }) => `${id} ${lane}`);

const MINSK = { name: 'Minsk', country: 'BLR', precision: 'city' };
const engine = engineOf([
  { date: dayAfter(0), type: 'talks', status: 'planned', places: [MINSK, PARIS], claims: [claim('a', 'relay')] },
  { date: dayAfter(1), type: 'decision', places: [PARIS, MINSK], claims: [claim('a', 'paper'), claim('b', 'relay')] },
  { date: dayAfter(2), type: 'decision', places: [{ name: 'Somewhere', precision: 'city' }, PARIS] },
  { date: dayAfter(3), type: 'talks', status: 'conditional', places: [PARIS], claims: [claim('a', 'paper')] },
  { date: '', type: 'talks', claims: [claim('a', 'agency')] },
]);

describe('lanes and the lane of each event', () => {
  it.each<[Lanes, string[], string[]]>([
    ['type', ['talks 3', 'decision 2'], ['e0 talks', 'e1 decision', 'e2 decision', 'e3 talks']],
    [
      'status',
      ['occurred 3', 'planned 1', 'conditional 1'],
      ['e0 planned', 'e1 occurred', 'e2 occurred', 'e3 conditional'],
    ],
    ['country', ['FRA 2', 'BLR 1', `${NO_LANE} 2`], ['e0 BLR', 'e1 FRA', `e2 ${NO_LANE}`, 'e3 FRA']],
    [
      'source',
      ['Le Journal 2', 'Newswire 1', 'Relay 1', `${NO_LANE} 1`],
      ['e0 Relay', 'e1 Le Journal', `e2 ${NO_LANE}`, 'e3 Le Journal'],
    ],
    ['none', [`${NO_LANE} 5`], [`e0 ${NO_LANE}`, `e1 ${NO_LANE}`, `e2 ${NO_LANE}`, `e3 ${NO_LANE}`]],
  ])('by %s', (lanes, keys, items) => {
    const answer = ask(engine, lanes);
    expect(listed(answer)).toEqual(keys);
    expect(lanesOfItems(answer)).toEqual(items);
  });

  it('hold the selected event that the filter hides, in the lane to which it belongs, and do not count it', () => {
    const answer = ask(engine, 'country', { type: { match: 'any', values: ['decision'] } }, 'e0');
    expect(listed(answer)).toEqual(['FRA 1', 'BLR 0', `${NO_LANE} 1`]);
    expect(lanesOfItems(answer)).toEqual(['e0 BLR', 'e1 FRA', `e2 ${NO_LANE}`]);
  });

  it('are two where two publishers differ, one where two sources have one publisher', () => {
    const publishers = ['A', 'B', 'A'];
    const sources = publishers.map((publisher, i) => ({
      id: `s${i}`,
      kind: 'article',
      title: `Title ${i}`,
      publisher,
    }));
    const events = sources.map(({ id }) => ({ claims: [claim('a', id)] }));
    expect(listed(ask(engineOf(events, { sources }), 'source'))).toEqual(['A 2', 'B 1']);
  });
});

describe('of more lanes than can be shown', () => {
  /** A type for each day; the last three have two events, and each is in a country of its own code. */
  const codeOf = (i: number): string => `A${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`;
  const kinds = Array.from({ length: LANE_LIMIT + 3 }, (_, i) => ({
    date: dayAfter(i),
    type: codeOf(i),
    places: [{ name: 'Somewhere', country: codeOf(i), precision: 'city' }],
  }));
  const often = kinds.slice(-3);
  const codes = (from: number, to: number): string[] => kinds.slice(from, to).map(({ type }) => `${type} 1`);
  const twice = often.map(({ type }) => `${type} 2`);

  it('those with most events stay, then those first by key, and the others are one', () => {
    const many = engineOf([...kinds, ...often]);
    const answer = ask(many, 'country');
    expect(listed(answer)).toEqual([...twice, ...codes(0, LANE_LIMIT - 3), `${OTHER_LANES} 3`]);
    const other = answer.items.filter(({ lane }) => lane === OTHER_LANES).map(({ id }) => id);
    expect(other).toEqual([`e${LANE_LIMIT - 3}`, `e${LANE_LIMIT - 2}`, `e${LANE_LIMIT - 1}`]);
    expect(answer.items[0]?.lane).toBe(codeOf(0));
  });

  it('types stand in order of their first events all the same', () => {
    const answer = ask(engineOf([...kinds, ...often]), 'type');
    expect(listed(answer)).toEqual([...codes(0, LANE_LIMIT - 3), ...twice, `${OTHER_LANES} 3`]);
  });

  it('exactly as many as there is room for stay', () => {
    expect(listed(ask(engineOf(kinds.slice(0, LANE_LIMIT)), 'country'))).toEqual(codes(0, LANE_LIMIT));
  });

  it('"not stated" stays, takes the room of one, and stands before the others', () => {
    const answer = ask(engineOf([...kinds, {}]), 'country');
    expect(listed(answer)).toEqual([...codes(0, LANE_LIMIT - 1), `${NO_LANE} 1`, `${OTHER_LANES} 4`]);
  });

  it('the one of a selected event that the filter hides gives way first', () => {
    const filter: Partial<Filter> = { text: 'Event' };
    const hidden = { id: 'hidden', title: 'Another', ...kinds[0], places: [PARIS] };
    const answer = ask(engineOf([...kinds.slice(0, LANE_LIMIT), hidden]), 'country', filter, 'hidden');
    expect(listed(answer)).toEqual([...codes(0, LANE_LIMIT), `${OTHER_LANES} 0`]);
    expect(answer.items.find(({ id }) => id === 'hidden')?.lane).toBe(OTHER_LANES);
  });
});
