import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '#model/event.ts';
import { parseDataset } from '#model/parseDataset.ts';
import type { Role } from '#model/role.ts';
import { claimOf, countOthers, countSigns, exceptionsOf, LABEL_LIMIT, rolesOfStates } from './stateRoles.ts';

const { dataset } = parseDataset(JSON.parse(readFileSync('data/paris-2025-03-11/dataset.json', 'utf8')));
const actors = dataset?.actors ?? [];

function eventOf(id: string): EventRecord {
  const found = dataset?.events.find((event) => event.id === id);
  if (!found) throw new Error(`${id} is not in the dataset`);
  return found;
}

const meeting = eventOf('paris-chiefs-of-staff-meeting-2025-03-11');
const paris = rolesOfStates({ event: meeting, actors });

/** The meeting with these roles instead of its own. */
function withRoles(...roles: readonly (readonly [string, Role])[]): ReturnType<typeof rolesOfStates> {
  const participations = roles.map(([actor, role]) => ({ actor, role, certainty: 'stated' as const }));
  return rolesOfStates({ event: { ...meeting, participations }, actors });
}

describe('the role of a state', () => {
  it('is one for each of the 34 states of the Paris meeting', () => {
    expect(countSigns(paris)).toEqual([
      { sign: 'host', count: 1, inferred: true },
      { sign: 'attended', count: 28, inferred: true },
      { sign: 'represented', count: 1, inferred: false },
      { sign: 'absent', count: 2, inferred: false },
      { sign: 'not-invited', count: 1, inferred: false },
      { sign: 'subject', count: 1, inferred: false },
    ]);
  });

  it('is that of those who act for it and took part, where it has none of its own', () => {
    const spoken = rolesOfStates({ event: eventOf('macron-interview-ukrainian-tv'), actors });
    expect([...spoken.keys()]).toEqual(['FRA']);
    expect(spoken.get('FRA')).toMatchObject({ sign: 'acted', actor: 'emmanuel-macron' });
    expect(spoken.get('FRA')?.through.map(({ name }) => name)).toEqual(['Emmanuel Macron']);
    expect(countOthers({ event: eventOf('macron-interview-ukrainian-tv'), actors })).toBe(1);
    expect(countOthers({ event: meeting, actors })).toBe(0);
  });

  it('is its own before theirs, and never that of one who was not there', () => {
    const person = 'emmanuel-macron';
    for (const roles of [
      [
        ['FRA', 'subject'],
        [person, 'host'],
      ],
      [
        [person, 'host'],
        ['FRA', 'subject'],
      ],
    ] as const)
      expect(withRoles(...roles).get('FRA')).toMatchObject({ role: 'subject', through: [] });
    for (const role of ['absent', 'not-invited', 'subject'] as const) expect(withRoles([person, role]).size).toBe(0);
    for (const roles of [
      [
        [person, 'spoke'],
        [person, 'attended'],
      ],
      [
        [person, 'attended'],
        [person, 'spoke'],
      ],
    ] as const)
      expect(withRoles(...roles).get('FRA')?.role).toBe('attended');
  });

  it('is the strongest of several, in whatever order they stand', () => {
    const [first, second] = [
      withRoles(['FRA', 'subject'], ['FRA', 'host']),
      withRoles(['FRA', 'host'], ['FRA', 'subject']),
    ];
    expect(first.get('FRA')?.role).toBe('host');
    expect(second.get('FRA')?.role).toBe('host');
  });

  it('leads to the claim that says so', () => {
    const role = paris.get('USA');
    expect(role && claimOf({ event: meeting }, role)?.id).toBe('us-not-invited');
  });
});

describe('exceptions', () => {
  it('are all but the states with the most frequent sign, absentees first', () => {
    expect(exceptionsOf(paris).map(({ country }) => country)).toEqual(['USA', 'HRV', 'MNE', 'FRA', 'UKR', 'RUS']);
  });

  it('are all states where the map can bear their names', () => {
    const mixed = withRoles(['FRA', 'proposer'], ['UKR', 'subject'], ['RUS', 'subject'], ['DEU', 'subject']);
    expect(exceptionsOf(mixed).map(({ country }) => country)).toEqual(['FRA', 'DEU', 'RUS', 'UKR']);
    expect(exceptionsOf(withRoles(['UKR', 'subject'], ['RUS', 'subject']))).toHaveLength(2);
  });

  it('are none where more states than that have the same sign', () => {
    const states = actors.filter(({ kind }) => kind === 'state').slice(0, LABEL_LIMIT + 1);
    expect(exceptionsOf(withRoles(...states.map(({ id }) => [id, 'signatory'] as const)))).toEqual([]);
  });

  it('are never more than a map can bear', () => {
    const states = actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    const roles = withRoles(...states.map((id, index) => [id, index % 3 === 0 ? 'absent' : 'attended'] as const));
    expect(exceptionsOf(roles)).toHaveLength(LABEL_LIMIT);
  });
});
