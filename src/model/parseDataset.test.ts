import { describe, expect, it } from 'vitest';
import { issuePlace } from './issue.ts';
import { parseDataset } from './parseDataset.ts';

const HEAD = {
  format: 'dateline',
  version: 1,
  id: 'test',
  title: 'Test',
  licence: { name: 'CC0' },
  actors: [{ id: 'FRA', kind: 'state', name: 'France' }],
  sources: [{ id: 'article', kind: 'article', title: 'An article', publisher: 'A paper' }],
};
const GOOD = { id: 'good', title: 'A meeting', date: '2025-03-11', type: 'meeting', status: 'reported' };

function read(...events: unknown[]) {
  const { dataset, issues, total } = parseDataset({ ...HEAD, events });
  const lines = issues.map((issue) => `${issue.severity}: ${issuePlace(issue)}, "${issue.field}": ${issue.message}`);
  return { loaded: dataset?.events.map(({ id }) => id), lines, total, dataset };
}

describe('good records stay when others are bad', () => {
  it.each([
    ['a missing title', { ...GOOD, title: undefined }, '"title": is missing'],
    [
      'a title that shows nothing',
      { ...GOOD, title: '\u200B \u202E' },
      '"title": "\u200B \u202E" holds no visible character',
    ],
    ['an impossible day', { ...GOOD, date: '2025-02-30' }, '"date": "2025-02-30" is not a calendar day'],
    [
      'an unknown status',
      { ...GOOD, status: 'maybe' },
      '"status": expected occurred, reported, planned, conditional, got "maybe"',
    ],
    ['a list in place of a record', [], 'expected a record with fields, got list of 0'],
    ['a scalar in place of a record', 7, 'expected a record with fields, got 7'],
    [
      'a role of nobody',
      { ...GOOD, participations: [{ actor: 'XXX', role: 'host', certainty: 'stated' }] },
      '"participations[0].actor": is not the id of an actor',
    ],
    [
      'an inferred role without a reason',
      { ...GOOD, participations: [{ actor: 'FRA', role: 'host', certainty: 'inferred' }] },
      '"participations[0].reason": is missing',
    ],
    [
      'a claim from nowhere',
      { ...GOOD, claims: [{ id: 'c', text: 'So it is', chain: [], source: 'nowhere' }] },
      '"claims[0].source": is not the id of a source',
    ],
  ])('%s', (_what, bad, message) => {
    const { loaded, lines, total } = read(GOOD, bad);
    expect([loaded, total]).toEqual([['good'], 2]);
    expect(lines).toEqual([expect.stringContaining('error: record 2')]);
    expect(lines[0]).toContain(message);
  });
});

describe('what is only odd loads with a warning', () => {
  const place = { name: 'Paris', precision: 'city' };
  it.each([
    [{ ...place, latitude: 48.9, longitude: '2.35' }, 'expected a number of degrees, got 2.35'],
    [{ ...place, latitude: 139.69, longitude: 35.68 }, '139.69 is out of range; swapped with longitude?'],
    [{ ...place, latitude: 48.9 }, 'is missing; expected both coordinates'],
  ])('a coordinate that cannot be one: the place has no point', (bad, message) => {
    const { loaded, lines, dataset } = read({ ...GOOD, places: [bad] });
    expect(loaded).toEqual(['good']);
    expect(dataset?.events[0]?.places[0]?.point).toBeNull();
    expect(lines[0]).toContain(message);
  });

  it('a repeated id gets one of its own, with one notice', () => {
    const { loaded, lines } = read(GOOD, GOOD, GOOD);
    expect(loaded).toEqual(['good', 'good-2', 'good-3']);
    expect(lines).toEqual([expect.stringContaining('notice: file')]);
  });

  it.each([
    ['a,a,a-2', ['a', 'a-3', 'a-2']],
    ['a-2,a,a', ['a-2', 'a', 'a-3']],
    ['a,a,a-2,a-2,a-3', ['a', 'a-4', 'a-2', 'a-2-2', 'a-3']],
    ['a,a-2,a-3', ['a', 'a-2', 'a-3']],
  ])('the ids %s stay with their first records, and no other record takes them', (ids, expected) => {
    const { loaded, lines } = read(...ids.split(',').map((id) => ({ ...GOOD, id })));
    expect(loaded).toEqual(expected);
    const repeated = expected.filter((id) => !ids.split(',').includes(id)).length;
    expect(lines).toEqual(repeated > 0 ? [expect.stringContaining(`${repeated} events repeat an id`)] : []);
  });

  it('a relation to an event that was not loaded, with the number of its record', () => {
    const relations = ['good', 'bad', 'gone'].map((event) => ({ kind: 'follows', event }));
    const { loaded, lines } = read(GOOD, { ...GOOD, id: 'bad', title: '' }, { ...GOOD, id: 'third', relations });
    expect(loaded).toEqual(['good', 'third']);
    expect(lines.slice(1)).toEqual([
      'warning: record 3, "relations[1].event": leads to no event that was loaded',
      'warning: record 3, "relations[2].event": leads to no event that was loaded',
    ]);
  });

  it('an unknown field is named, and a prototype cannot be reached through it', () => {
    const { lines } = read({ ...GOOD, statsu: 'planned', ...JSON.parse('{"__proto__": {"polluted": true}}') });
    expect(lines).toEqual([expect.stringContaining('"statsu": is not a field of an event')]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('a blank date is an undated event', () => {
    expect(read({ ...GOOD, date: '' }).dataset?.events[0]?.date.kind).toBe('undated');
  });
});

describe('the head is checked against the records', () => {
  const lines = (change: object, ...events: unknown[]): string[] =>
    parseDataset({ ...HEAD, ...change, events }).issues.map(({ severity, record, field, value, message }) =>
      [severity, record, field, value, message].join(' | '),
    );
  const [actor, source] = [HEAD.actors[0], HEAD.sources[0]];

  it.each<[string, object, string[]]>([
    ['an opening that is there', { opening: 'good' }, []],
    [
      'an opening that is not there',
      { opening: 'gone' },
      ['warning |  | opening | gone | is not the id of an event that was loaded'],
    ],
    [
      'an actor twice',
      { actors: [actor, actor] },
      ['warning |  | actors[1].id | FRA | is used twice; the last one counts'],
    ],
    [
      'a source twice',
      { sources: [source, source] },
      ['warning |  | sources[1].id | article | is used twice; the last one counts'],
    ],
    [
      'a state without a code',
      { actors: [{ id: 'france', kind: 'state', name: 'France' }] },
      ['warning |  | actors[0].country | france | is missing; a state without a code is not on the map'],
    ],
    [
      'a source of an impossible day',
      { sources: [{ ...source, published: '2025-02-30' }] },
      ['warning |  | sources[0].published | 2025-02-30 | "2025-02-30" is not a calendar day; '],
    ],
  ])('%s', (_what, change, expected) => {
    expect(lines(change, GOOD)).toEqual(expected.map((line) => expect.stringContaining(line)));
  });

  it('an opening that was left out counts as not there', () => {
    expect(lines({ opening: 'good' }, { ...GOOD, date: 'soon' }).at(-1)).toContain('opening | good | is not the id');
  });
});

describe('a file fails as a whole when its head is wrong', () => {
  it.each([
    [null, 'expected a dataset with head and events, got null'],
    [{ ...HEAD, version: 2, events: [] }, 'expected 1, got 2'],
    [{ ...HEAD, events: 'none' }, 'expected a list of events'],
  ])('%j', (value, message) => {
    const { dataset, issues } = parseDataset(value);
    expect(dataset).toBeNull();
    expect(issues[0]?.message).toContain(message);
  });
});
