import { expect, it } from 'vitest';
import type { EventRow, RowParticipant } from '#model/answers.ts';
import type { Role } from '#model/role.ts';
import { namesWords, rowGroups, saidBy } from './rowGroups.ts';

const state = (country: string, role: Role, certainty: RowParticipant['certainty'] = 'stated'): RowParticipant => {
  return { actor: country, name: country, shortName: null, kind: 'state', country, role, certainty };
};
const row = (more: Partial<EventRow>): EventRow => {
  return { participants: [], participantCount: 0, saidBy: [], publishers: [], ...more } as unknown as EventRow;
};

it('participants stand together by role and certainty, by their names in the alphabet', () => {
  const participants = [
    state('MNE', 'absent'),
    state('HRV', 'absent'),
    state('FRA', 'host', 'inferred'),
    { ...state('FRA', 'spoke'), kind: 'person' as const, name: 'A minister' },
  ];
  expect(rowGroups(row({ participants, participantCount: 4 })).groups.map(({ text }) => text)).toEqual([
    'Absent: Croatia, Montenegro',
    'Host, inferred: France',
    'Spoke: A minister',
  ]);
});

it('more than a row can name are counted, and so are those that it does not hold', () => {
  const codes = ['ALB', 'BEL', 'BGR', 'CAN', 'CZE', 'DEU', 'DNK', 'ESP', 'EST'];
  const { groups, left } = rowGroups(
    row({ participants: codes.map((code) => state(code, 'attended')), participantCount: 12 }),
  );
  expect(groups.map(({ text }) => text)).toEqual(['Attended: 9 states']);
  expect(left).toBe(3);
});

it('a publisher that says so itself is named once', () => {
  const origins = [
    { name: 'an official', unnamed: true },
    { name: 'Newswire', unnamed: false },
  ];
  expect(saidBy(row({ saidBy: origins, publishers: ['Newswire', 'Relay'] }))).toBe(
    'an official, unnamed; Newswire; Relay',
  );
});

it('names are parted by semicolons where a name holds a comma', () => {
  expect(namesWords(['Croatia', 'Montenegro'])).toBe('Croatia, Montenegro');
  expect(namesWords(['State leaders, unnamed', 'Ukraine'])).toBe('State leaders, unnamed; Ukraine');
});
