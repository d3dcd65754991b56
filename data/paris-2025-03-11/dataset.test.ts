import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import { countryOf, type Dataset } from '#model/event.ts';
import { type CountryScope, EMPTY_FILTER, type Filter } from '#model/filter.ts';
import { parseDataset } from '#model/parseDataset.ts';
import type { Role } from '#model/role.ts';

const MEETING = 'paris-chiefs-of-staff-meeting-2025-03-11';
const text = readFileSync(new URL('./dataset.json', import.meta.url), 'utf8');
const parsed = parseDataset(JSON.parse(text));
const dataset = parsed.dataset as Dataset;
const engine = createEngine(dataset);
const matched = (filter: Partial<Filter>): number => engine.count({ ...EMPTY_FILTER, ...filter }).matched;

describe('the Paris dataset says what the article supports', () => {
  it('loads 11 events without an error, a warning or a notice', () => {
    expect(parsed.issues).toEqual([]);
    expect(dataset.events).toHaveLength(11);
  });

  it('gives each of 34 states one role at the meeting, the 29 that nobody named as inferred with a reason', () => {
    const { participations } = dataset.events.find(({ id }) => id === MEETING) ?? { participations: [] };
    const states = new Set(participations.map(({ actor }) => actor));
    expect([participations.length, states.size]).toEqual([34, 34]);
    const byRole = (role: Role) =>
      participations
        .filter((one) => one.role === role)
        .map((one) => one.actor)
        .sort();
    expect(byRole('not-invited')).toEqual(['USA']);
    expect(byRole('absent')).toEqual(['HRV', 'MNE']);
    expect(byRole('host')).toEqual(['FRA']);
    expect(byRole('represented')).toEqual(['UKR']);
    expect(byRole('subject')).toEqual(['RUS']);
    expect(byRole('attended')).toHaveLength(28);
    const inferred = participations.filter(({ certainty }) => certainty !== 'stated');
    expect(inferred).toHaveLength(29);
    expect(inferred.every(({ reason }) => reason !== undefined)).toBe(true);
  });

  it('lets every role lead to a claim, and every claim to a source and a place in it', () => {
    const roles = dataset.events.flatMap(({ participations }) => participations);
    expect(roles.filter(({ claims }) => !claims?.length)).toEqual([]);
    const claims = dataset.events.flatMap((event) => event.claims);
    expect(claims.filter(({ locator }) => locator === undefined)).toEqual([]);
  });

  it('never gives a moment of unknown date a day or a span', () => {
    const dates = Object.fromEntries(dataset.events.map(({ id, date }) => [id, `${date.kind} ${date.edtf}`]));
    expect(dates['macron-interview-ukrainian-tv']).toBe('one-of 2024-XX-16');
    expect(dates['minsk-agreements']).toBe('on-or-before [..2025-03-11]');
    expect(dates['possible-future-ceasefire']).toBe('on-or-after [2025-03-11..]');
    expect(Object.values(dates).filter((date) => date.startsWith('day'))).toEqual(['day 2025-03-11']);
  });

  it('keeps the United States to being not invited', () => {
    const as = (role: Role | null): number =>
      matched({ participant: { match: 'any', values: [{ actor: 'USA', role }] } });
    expect([as('not-invited'), as('attended'), as('host'), as('represented')]).toEqual([1, 0, 0, 0]);
  });

  it.each<[CountryScope, number]>([
    ['place', 1],
    ['part', 1],
    ['named', 7],
  ])('counts Ukraine under the scope "%s" in %i events', (scope, count) => {
    expect(matched({ country: { match: 'any', values: [{ country: 'UKR', scope }] } })).toBe(count);
  });

  it('finds Macron whatever the case and the accents', () => {
    expect(matched({ text: 'macron' })).toBe(matched({ text: 'MÁCRON' }));
    expect(matched({ text: 'macron' })).toBeGreaterThanOrEqual(2);
  });

  it('names the 32 members of NATO and the two others by their codes', () => {
    const states = dataset.actors.filter(({ kind }) => kind === 'state').map(countryOf);
    expect(new Set(states).size).toBe(34);
    expect(dataset.actors.every(({ kind, wikidata }) => kind !== 'state' || wikidata !== undefined)).toBe(true);
  });
});
