import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '#model/event.ts';
import { parseDataset } from '#model/parseDataset.ts';
import type { Role } from '#model/role.ts';
import { claimOf, countSigns, exceptionsOf, LABEL_LIMIT, rolesOfStates } from './stateRoles.ts';

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

  it('is never that of a person or body that acts for it', () => {
    const spoken = rolesOfStates({ event: eventOf('macron-interview-ukrainian-tv'), actors });
    expect(spoken.size).toBe(0);
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

  it('are all states where no sign is more frequent than the others', () => {
    const tied = withRoles(['FRA', 'proposer'], ['GBR', 'proposer'], ['UKR', 'subject'], ['RUS', 'subject']);
    expect(exceptionsOf(tied)).toHaveLength(4);
    expect(exceptionsOf(withRoles(['UKR', 'subject']))).toHaveLength(1);
  });

  it('are none where all states have the same sign', () => {
    expect(exceptionsOf(withRoles(['UKR', 'subject'], ['RUS', 'subject']))).toEqual([]);
  });

  it('are never more than a map can bear', () => {
    const states = actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    const roles = withRoles(...states.map((id, index) => [id, index % 3 === 0 ? 'absent' : 'attended'] as const));
    expect(exceptionsOf(roles)).toHaveLength(LABEL_LIMIT);
  });
});
