import { expect, it } from 'vitest';
import type { EventAnswer, MatrixColumn } from '#model/answers.ts';
import { UNDATED } from '#model/date.ts';
import type { Actor, Participation } from '#model/record.ts';
import { claimsOf, ownRoleOf, partsOf, reasonsOf } from './evidence.ts';

const actors: Actor[] = [
  { id: 'FRA', kind: 'state', name: 'France' },
  { id: 'GBR', kind: 'state', name: 'United Kingdom' },
  { id: 'president', kind: 'person', name: 'President', actsFor: 'FRA' },
  { id: 'minister', kind: 'person', name: 'Minister', actsFor: 'FRA' },
  { id: 'union', kind: 'organisation', name: 'Union' },
];
const reason = 'The meeting is in Paris.';
const participations: Participation[] = [
  { actor: 'president', role: 'attended', certainty: 'stated', claims: ['a'] },
  { actor: 'minister', role: 'absent', certainty: 'stated' },
  { actor: 'FRA', role: 'host', certainty: 'inferred', reason, claims: ['b', 'a'] },
  { actor: 'GBR', role: 'host', certainty: 'inferred', reason, claims: ['c'] },
  { actor: 'union', role: 'spoke', certainty: 'stated' },
];
const claim = (id: string) => ({ id, text: id, chain: [], source: 'article' });
const answer: Pick<EventAnswer, 'event' | 'actors'> = {
  event: {
    id: 'meeting',
    title: 'Meeting',
    summary: '',
    date: UNDATED,
    type: 'meeting',
    status: 'occurred',
    tags: [],
    aliases: [],
    places: [],
    participations,
    claims: ['c', 'a', 'd', 'b'].map(claim),
    relations: [],
    notes: [],
  },
  actors,
};
const column = (key: string, country: string | null): MatrixColumn => ({
  key,
  actor: key,
  name: key,
  shortName: null,
  kind: country === null ? 'organisation' : 'state',
  country,
  events: 1,
  signs: [],
});
const told = (parts: ReturnType<typeof partsOf>) =>
  parts.map((part) => `${part.actors.map(({ id }) => id).join('+')} ${part.participation.role}`);

it('tells of the state itself first, then of everybody who acts for it, exceptions first', () => {
  expect(told(partsOf(answer, [column('FRA', 'FRA')], 'state'))).toEqual([
    'FRA host',
    'minister absent',
    'president attended',
  ]);
});

it('tells of nobody else where a column is one participant', () => {
  expect(told(partsOf(answer, [column('FRA', 'FRA')], 'participant'))).toEqual(['FRA host']);
  expect(told(partsOf(answer, [column('union', null)], 'state'))).toEqual(['union spoke']);
});

it('tells once what holds for several merged columns, with the claims of all of them', () => {
  const parts = partsOf(answer, [column('FRA', 'FRA'), column('GBR', 'GBR')], 'participant');
  expect(told(parts)).toEqual(['FRA+GBR host']);
  expect(claimsOf(answer, parts).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(reasonsOf(parts)).toEqual([reason]);
});

it('gives a reason once that holds for several roles', () => {
  const same: Participation = { actor: 'FRA', role: 'attended', certainty: 'inferred', reason };
  const twice = { ...answer, event: { ...answer.event, participations: [...participations, same] } };
  const parts = partsOf(twice, [column('FRA', 'FRA')], 'participant');
  expect([told(parts), reasonsOf(parts)]).toEqual([['FRA host', 'FRA attended'], [reason]]);
});

it('tells nothing of a participant that the record does not name', () => {
  expect(partsOf(answer, [column('USA', 'USA')], 'state')).toEqual([]);
});

it('finds the role that the state itself has, the exception before any other', () => {
  expect(ownRoleOf(answer, column('FRA', 'FRA'))).toBe('host');
  const changed = { event: { ...answer.event, participations: [...participations].reverse() } };
  const absent: Participation = { actor: 'GBR', role: 'absent', certainty: 'stated' };
  const both = { event: { ...answer.event, participations: [...participations, absent] } };
  expect(ownRoleOf(changed, column('FRA', 'FRA'))).toBe('host');
  expect(ownRoleOf(both, column('GBR', 'GBR'))).toBe('absent');
  expect(ownRoleOf(answer, { ...column('USA', 'USA'), actor: null })).toBeNull();
});
