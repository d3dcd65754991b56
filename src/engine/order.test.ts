import { describe, expect, it } from 'vitest';
import type { SortKey } from '#model/answers.ts';
import type { Engine } from './engine.ts';
import { claim, dayAfter, engineOf, filterOf, participation } from './testDataset.ts';

function sorted(engine: Engine, by: SortKey, descending = false): string {
  const { rows } = engine.table({ filter: filterOf(), sort: { by, descending }, offset: 0, limit: 100 });
  return rows.map(({ id }) => id).join(' ');
}

/** On one day after the other, so that e0, e1 … is the order of time. */
const inTime = (...events: readonly object[]): Engine =>
  engineOf(events.map((event, i) => ({ date: dayAfter(i), ...event })));
const place = (name: string): object => ({ places: [{ name, precision: 'city' }] });
const roles = (...actors: readonly string[]): object => ({
  participations: actors.map((actor) => participation(actor, 'host')),
});
const read = (...sources: readonly string[]): object => ({ claims: sources.map((id, i) => claim(`c${i}`, id)) });

describe('rows stand, upwards and downwards, ties in order of time and the unstated last,', () => {
  it.each<[string, SortKey, Engine, string, string]>([
    ['by date', 'date', inTime({}, {}, {}), 'e0 e1 e2', 'e2 e1 e0'],
    [
      'by date with the undated last and the open start first or last of the dated',
      'date',
      engineOf([{ date: '2025' }, { date: '' }, { date: '[..2025-03-11]' }, { date: '2024' }, { date: '' }]),
      'e2 e3 e0 e1 e4',
      'e0 e3 e2 e1 e4',
    ],
    [
      'by date, equal dates by title, of one beginning the shorter first or last',
      'date',
      engineOf([
        { date: '2025', title: 'B' },
        { date: '2025', title: 'A' },
        { date: '2025-01', title: 'C' },
      ]),
      'e2 e1 e0',
      'e1 e0 e2',
    ],
    [
      'by type, folded',
      'type',
      inTime({ type: 'talks' }, { type: 'Éclat' }, { type: 'talks' }, { type: 'decision' }),
      'e3 e1 e0 e2',
      'e0 e2 e1 e3',
    ],
    [
      'by title, folded; not by the short title',
      'event',
      inTime({ title: 'b', shortTitle: 'a' }, { title: 'Ángel' }, { title: 'angel' }, { title: 'C' }),
      'e1 e2 e0 e3',
      'e3 e0 e1 e2',
    ],
    [
      'by name of the first place',
      'place',
      inTime({}, place('Paris'), place('Łódź'), place('minsk'), {}, place('PARIS')),
      'e2 e3 e1 e5 e0 e4',
      'e1 e5 e3 e2 e0 e4',
    ],
    [
      'by status in the order of the vocabulary',
      'status',
      inTime({ status: 'conditional' }, { status: 'planned' }, { status: 'occurred' }, { status: 'planned' }),
      'e2 e1 e3 e0',
      'e0 e1 e3 e2',
    ],
    [
      'by number of participations',
      'participants',
      inTime(roles('FRA', 'GBR'), {}, roles('FRA'), roles('UKR', 'FRA', 'GBR'), roles('macron')),
      'e1 e2 e4 e0 e3',
      'e3 e0 e2 e4 e1',
    ],
    [
      'by first publisher',
      'source',
      inTime(read('relay'), {}, read('agency', 'paper'), read('paper', 'relay')),
      'e3 e2 e0 e1',
      'e0 e2 e3 e1',
    ],
    [
      'by mode in the order of the vocabulary',
      'mode',
      inTime({ mode: 'virtual' }, {}, { mode: 'online-post' }, { mode: 'in-person' }, { mode: 'virtual' }),
      'e3 e0 e4 e2 e1',
      'e2 e0 e4 e3 e1',
    ],
    [
      'by verification: none, one, two or more',
      'verification',
      inTime(
        { verification: { level: 'two-or-more' } },
        {},
        { verification: { level: 'none' } },
        { verification: { level: 'one' } },
        { verification: { level: 'none' } },
      ),
      'e2 e4 e3 e0 e1',
      'e0 e3 e2 e4 e1',
    ],
  ])('%s', (_what, by, engine, upwards, downwards) => {
    expect(sorted(engine, by)).toBe(upwards);
    expect(sorted(engine, by, true)).toBe(downwards);
  });

  it('whatever was asked before', () => {
    const engine = inTime({ title: 'B', type: 'talks' }, { title: 'A', type: 'vote' }, { title: 'C', type: 'act' });
    for (let round = 0; round < 2; round++) {
      expect(sorted(engine, 'date')).toBe('e0 e1 e2');
      expect(sorted(engine, 'event')).toBe('e1 e0 e2');
      expect(sorted(engine, 'event', true)).toBe('e2 e0 e1');
      expect(sorted(engine, 'type')).toBe('e2 e0 e1');
    }
  });

  it('and there may be none', () => {
    expect(sorted(engineOf([]), 'event', true)).toBe('');
    expect(sorted(engineOf([{}]), 'place', true)).toBe('e0');
  });
});
