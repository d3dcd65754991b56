import { describe, expect, it } from 'vitest';
import { type EventRow, LIST_LIMIT, ROW_PARTICIPANT_LIMIT, type Sort } from '#model/answers.ts';
import type { Role } from '#model/role.ts';
import { claim, dayAfter, engineOf, filterOf, PARIS, participation } from './testDataset.ts';

const IN_TIME: Sort = { by: 'date', descending: false };

function rowOf(event: object, head: object = {}): EventRow {
  const request = { filter: filterOf(), sort: IN_TIME, offset: 0, limit: 1 };
  const [row] = engineOf([event], head).table(request).rows;
  if (!row) throw new Error('expected a row');
  return row;
}

it('a row holds what timeline and map say of the event, as text', () => {
  const row = rowOf({
    title: 'Chiefs meet',
    date: '2025-03-11',
    places: [{ ...PARIS, precision: 'venue' }, PARIS],
    participations: [participation('holland', 'host', 'inferred'), participation('alliance', 'spoke')],
    claims: [claim('a', 'paper')],
    mode: 'hybrid',
    tags: ['peace', 'troops', 'peace'],
    verification: { level: 'one', note: 'one article' },
  });
  expect(row).toMatchObject({ id: 'e0', title: 'Chiefs meet', date: { edtf: '2025-03-11' }, place: { name: 'Paris' } });
  expect(row).toMatchObject({
    place: { precision: 'venue' },
    mode: 'hybrid',
    tags: ['peace', 'troops'],
    verification: 'one',
  });
  expect(row).toMatchObject({ publishers: ['Le Journal'], saidBy: [], sourcesDiffer: false, participantCount: 2 });
  const state = { name: 'The Netherlands', shortName: null, kind: 'state', country: 'NLD' };
  const organisation = { name: 'Atlantic Treaty', shortName: 'NATO', kind: 'organisation', country: null };
  expect(row.participants).toEqual([
    { actor: 'holland', ...state, role: 'host', certainty: 'inferred' },
    { actor: 'alliance', ...organisation, role: 'spoke', certainty: 'stated' },
  ]);
});

it('a row says nothing where the record says nothing', () => {
  expect(rowOf({})).toMatchObject({ place: null, mode: null, tags: [], verification: null });
  expect(rowOf({})).toMatchObject({ participants: [], participantCount: 0, saidBy: [], publishers: [] });
});

describe('participants of a row', () => {
  const order = (...roles: readonly (readonly [string, Role])[]): string[] =>
    rowOf({ participations: roles.map(([actor, role]) => participation(actor, role)) }).participants.map(
      ({ actor, role }) => `${actor} ${role}`,
    );

  it('stand in the order of the signs, exceptions first', () => {
    const roles = ['subject', 'attended', 'represented', 'spoke', 'host', 'absent', 'not-invited'] as const;
    const expected = ['not-invited', 'absent', 'host', 'spoke', 'attended', 'represented', 'subject'];
    expect(order(...roles.map((role) => ['FRA', role] as const))).toEqual(expected.map((role) => `FRA ${role}`));
  });

  it('stand by folded name within a sign, whatever the word', () => {
    const actors = ['Zebra', 'Élan', 'apple', 'Łuck'].map((name) => ({ id: name, kind: 'group', name }));
    const words = ['proposer', 'spoke', 'mediator', 'opposed'] as const;
    const participations = actors.map(({ id }, i) => participation(id, words[i] ?? 'host'));
    const row = rowOf({ participations }, { actors });
    expect(row.participants.map(({ name }) => name)).toEqual(['apple', 'Élan', 'Łuck', 'Zebra']);
  });

  it('are at most as many as a row bears, the first of them all, and all are counted', () => {
    const actors = Array.from({ length: ROW_PARTICIPANT_LIMIT + 2 }, (_, i) => ({
      id: `a${i}`,
      kind: 'group',
      name: 'X',
    }));
    const participations = actors.map(({ id }, i) => participation(id, i > ROW_PARTICIPANT_LIMIT ? 'absent' : 'host'));
    const { participants, participantCount } = rowOf({ participations }, { actors });
    expect([participants.length, participants[0]?.actor, participantCount]).toEqual([
      ROW_PARTICIPANT_LIMIT,
      `a${ROW_PARTICIPANT_LIMIT + 1}`,
      ROW_PARTICIPANT_LIMIT + 2,
    ]);
  });
});

describe('who says so', () => {
  const official = { name: 'An official', kind: 'person', unnamed: true };
  const agency = { name: 'Newswire', kind: 'agency' };

  it('are the origins of the claims, each once, not those who passed it on', () => {
    const claims = [
      claim('a', 'paper', official, agency),
      claim('b', 'paper'),
      claim('c', 'agency', official),
      claim('d', 'paper', agency),
    ];
    expect(rowOf({ claims }).saidBy).toEqual([
      { name: 'An official', unnamed: true },
      { name: 'Newswire', unnamed: false },
    ]);
  });

  it('is nobody where every source says so itself', () => {
    expect(rowOf({ claims: [claim('a', 'paper'), claim('b', 'agency')] }).saidBy).toEqual([]);
  });

  it('publishers are those of the sources in which it was read, each once', () => {
    const claims = [claim('a', 'agency', { ...agency, source: 'relay' }), claim('b', 'paper'), claim('c', 'agency')];
    expect(rowOf({ claims }).publishers).toEqual(['Newswire', 'Le Journal']);
  });

  it.each<[string, readonly (readonly string[])[], boolean]>([
    ['differ where one claim contradicts another', [[], ['c0']], true],
    ['do not where no claim contradicts', [[], []], false],
    ['do not where the other claim is not there', [['c7'], []], false],
    ['do not where a claim contradicts itself', [['c0'], []], false],
  ])('sources %s', (_what, contradictions, expected) => {
    const claims = contradictions.map((contradicts, i) => ({ ...claim(`c${i}`, 'paper'), contradicts }));
    expect(rowOf({ claims }).sourcesDiffer).toBe(expected);
  });
});

describe('a page of the table', () => {
  const events = Array.from({ length: 10 }, (_, i) => ({ date: dayAfter(i), type: i % 2 ? 'talks' : 'vote' }));
  const engine = engineOf(events);
  const talks = filterOf({ type: { match: 'any', values: ['talks'] } });

  it.each([
    [0, 2, ['e9', 'e7']],
    [2, 2, ['e5', 'e3']],
    [4, 10, ['e1']],
    [5, 10, []],
  ])('from %i, of %i, holds those in order that meet the filter, and says how many there are', (offset, limit, ids) => {
    const answer = engine.table({ filter: talks, sort: { by: 'date', descending: true }, offset, limit });
    expect([answer.rows.map(({ id }) => id), answer.total]).toEqual([ids, 5]);
  });

  it('never holds more than its bound', () => {
    const many = engineOf(Array.from({ length: LIST_LIMIT + 7 }, (_, i) => ({ date: dayAfter(i) })));
    const { rows, total } = many.table({ filter: filterOf(), sort: IN_TIME, offset: 3, limit: 10_000 });
    expect([rows.length, rows[0]?.id, total]).toEqual([LIST_LIMIT, 'e3', LIST_LIMIT + 7]);
  });
});
