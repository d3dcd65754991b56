import { describe, expect, it } from 'vitest';
import type { EventAnswer } from '#model/answers.ts';
import { parseDataset } from '#model/parseDataset.ts';
import type { Actor } from '#model/record.ts';
import type { Certainty, Role } from '#model/role.ts';
import { certaintySplit, type RollCallRow, rollCall } from './rollCall.ts';

const STATES = ['Albania', 'Belgium', 'Croatia', 'Denmark', 'Österreich'].map((name): Actor => {
  return { id: name.toLowerCase(), kind: 'state', name, country: name.slice(0, 3).toUpperCase().replace('Ö', 'O') };
});
const PERSON: Actor = { id: 'person', kind: 'person', name: 'A person', actsFor: 'ALB' };
const GROUP: Actor = { id: 'group', kind: 'group', name: 'Some generals' };
const NAMELESS: Actor = { id: 'nameless', kind: 'person', name: 'An official', unnamed: true };
const ACTORS = [...STATES, PERSON, GROUP, NAMELESS];

type Part = readonly [actor: string, role: Role, certainty?: Certainty, more?: object];

function answerOf(...parts: readonly Part[]): EventAnswer {
  const participations = parts.map(([actor, role, certainty = 'stated', more]) => {
    return { actor, role, certainty, ...(certainty === 'stated' ? {} : { reason: 'the list' }), ...more };
  });
  const claims = ['a', 'b', 'c'].map((id) => ({ id, text: 'So it is', chain: [], source: 's' }));
  const event = { id: 'e', title: 'Event', type: 'meeting', status: 'occurred', participations, claims };
  const sources = [{ id: 's', kind: 'article', title: 'An article', publisher: 'A paper' }];
  const head = { format: 'dateline', version: 1, id: 'test', title: 'Test', licence: { name: 'CC0' } };
  const { dataset } = parseDataset({ ...head, actors: ACTORS, sources, events: [event] });
  const [read] = dataset?.events ?? [];
  if (!read) throw new Error('expected a record');
  // The roll call asks for no more than these two.
  const asked: Pick<EventAnswer, 'event' | 'actors'> = { event: read, actors: ACTORS };
  return asked as EventAnswer;
}

const rowsOf = (...parts: readonly Part[]): readonly RollCallRow[] => rollCall(answerOf(...parts), ({ name }) => name);
const outline = (rows: readonly RollCallRow[]): string[] =>
  rows.map(({ role, inferred, members }) =>
    [role, ...(inferred ? ['inferred'] : []), ...members.map(({ actor }) => actor.id)].join(' '),
  );

describe('rows', () => {
  it('stand with the exceptions first, the many and the mere subjects last', () => {
    const rows = rowsOf(
      ['albania', 'subject'],
      ['albania', 'represented'],
      ['albania', 'attended'],
      ['albania', 'spoke'],
      ['albania', 'host'],
      ['albania', 'absent'],
      ['albania', 'not-invited'],
    );
    expect(rows.map(({ sign }) => sign)).toEqual([
      'not-invited',
      'absent',
      'host',
      'acted',
      'attended',
      'represented',
      'subject',
    ]);
  });

  it('of one role are two where some is inferred, the stated first', () => {
    const rows = rowsOf(
      ['denmark', 'attended', 'inferred-group'],
      ['albania', 'attended', 'inferred'],
      ['belgium', 'attended'],
      ['croatia', 'absent', 'inferred'],
    );
    expect(outline(rows)).toEqual(['absent inferred croatia', 'attended belgium', 'attended inferred albania denmark']);
  });

  it('of two roles with one sign stay apart, in the order of the record', () => {
    const rows = rowsOf(['croatia', 'spoke'], ['albania', 'decided'], ['belgium', 'spoke']);
    expect(outline(rows)).toEqual(['spoke belgium croatia', 'decided albania']);
    expect(rows.map(({ sign }) => sign)).toEqual(['acted', 'acted']);
  });

  it('hold members by the name that is shown, with the code of a state only', () => {
    const [row] = rowsOf(['denmark', 'host'], ['österreich', 'host'], ['person', 'host'], ['albania', 'host']);
    expect(row?.members.map(({ actor, code }) => [actor.name, code])).toEqual([
      ['A person', null],
      ['Albania', 'ALB'],
      ['Denmark', 'DEN'],
      ['Österreich', 'OST'],
    ]);
    const turned = rollCall(answerOf(['albania', 'host'], ['denmark', 'host']), ({ name }) =>
      name === 'Denmark' ? 'Aaland' : name,
    );
    expect(outline(turned)).toEqual(['host denmark albania']);
  });

  it('give a reason that holds for all once, and the claims of all', () => {
    const [row] = rowsOf(
      ['albania', 'attended', 'inferred', { claims: ['a'] }],
      ['belgium', 'attended', 'inferred-group', { claims: ['b', 'a'] }],
    );
    expect(row?.lines).toEqual(['the list']);
    expect(row?.claims).toEqual(new Set(['a', 'b']));
    expect(rowsOf(['albania', 'host'])[0]?.lines).toEqual([]);
  });

  it('name those for whom alone a reason or note holds', () => {
    const [row] = rowsOf(
      ['albania', 'attended', 'inferred'],
      ['belgium', 'attended', 'inferred', { note: 'by telephone' }],
      ['croatia', 'attended', 'inferred', { reason: 'another' }],
    );
    expect(row?.lines).toEqual(['Albania, Belgium: the list', 'Belgium: by telephone', 'Croatia: another']);
  });

  it('are none where nobody has a role, and leave out whom the answer does not name', () => {
    expect(rowsOf()).toEqual([]);
    const answer = answerOf(['albania', 'host'], ['belgium', 'host']);
    const known = { ...answer, actors: ACTORS.filter(({ id }) => id === 'belgium') };
    expect(outline(rollCall(known, ({ name }) => name))).toEqual(['host belgium']);
  });
});

it.each<[string, Part, boolean]>([
  ['states are named', ['albania', 'host'], true],
  ['a group that is stated has no names', ['group', 'host'], false],
  ['nor has somebody whom the source leaves unnamed', ['nameless', 'host'], false],
  ['what is only inferred of a group does not matter', ['group', 'host', 'inferred-group'], true],
])('the split counts the stated, all else as inferred, and knows whether %s', (_what, part, byName) => {
  const inferred = part[2] === undefined ? 2 : 3;
  const answer = answerOf(['belgium', 'host', 'inferred'], ['croatia', 'host', 'inferred-group'], part);
  expect(certaintySplit(answer)).toEqual({ stated: 3 - inferred, inferred, byName });
});
