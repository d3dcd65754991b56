import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statedBounds } from '#model/date.ts';
import { countryOf, type Dataset, indexById } from '#model/event.ts';
import { parseDataset } from '#model/parseDataset.ts';
import { type Role, tookPart } from '#model/role.ts';

const text = readFileSync(new URL('./dataset.json', import.meta.url), 'utf8');
const parsed = parseDataset(JSON.parse(text));
const dataset = parsed.dataset as Dataset;
const { events } = dataset;
const actors = indexById(dataset.actors);

const idsWhere = (actor: string, role: Role): string[] =>
  events
    .filter(({ participations }) => participations.some((one) => one.actor === actor && one.role === role))
    .map(({ id }) => id);

const takingPart = (country: string): string[] =>
  events
    .filter(({ participations }) =>
      participations.some(({ actor, role }) => {
        const who = actors.get(actor);
        return who !== undefined && countryOf(who) === country && tookPart(role);
      }),
    )
    .map(({ id }) => id);

describe('the dataset on security guarantees says what its pages support', () => {
  it('loads 70 events without an error, a warning or a notice', () => {
    expect(parsed.issues).toEqual([]);
    expect(events).toHaveLength(70);
    expect(new Set(events.map(({ id }) => id)).size).toBe(70);
  });

  it('stands in the order of its dates, each a day but one of two days', () => {
    const starts = events.map(({ date }) => statedBounds(date)?.first ?? Number.NaN);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(events.filter(({ date }) => date.kind !== 'day').map(({ id }) => id)).toEqual([
      'nato-summit-the-hague-2025',
    ]);
  });

  it('is borne out for 69 events, 65 of them by two publishers or more, and names the one that is not', () => {
    const atLevel = (level: string): string[] =>
      events.filter(({ verification }) => verification?.level === level).map(({ id }) => id);
    expect(atLevel('two-or-more')).toHaveLength(65);
    expect(atLevel('one')).toEqual([
      'ukraine-unilateral-ceasefire-plan-2014',
      'minsk-memorandum-2014',
      'contact-group-ceasefire-2019',
      'kyiv-chiefs-visit-2025-04-04',
    ]);
    expect(atLevel('none')).toEqual(['contact-group-2025-04-11']);
    expect(events.filter(({ status }) => status !== 'occurred').map(({ id }) => id)).toEqual(atLevel('none'));
  });

  it('lets every event and every role lead to a claim, and has no claim twice in an event', () => {
    for (const { id, claims, participations } of events) {
      const ids = claims.map((claim) => claim.id);
      expect(ids.length, id).toBeGreaterThan(0);
      expect(new Set(ids).size, id).toBe(ids.length);
      for (const { actor, claims: named = [] } of participations) {
        expect(named.length, `${id}: ${actor}`).toBeGreaterThan(0);
        expect(ids, `${id}: ${actor}`).toEqual(expect.arrayContaining([...named]));
      }
    }
  });

  it('gives an actor one role in an event, and a reason wherever the role is inferred', () => {
    for (const { id, participations } of events) {
      expect(new Set(participations.map(({ actor }) => actor)).size, id).toBe(participations.length);
      for (const { actor, certainty, reason } of participations)
        expect(certainty === 'stated' || reason !== undefined, `${id}: ${actor}`).toBe(true);
    }
  });

  it('states a contradiction on both claims, in 18 events', () => {
    const contradicted = events.filter(({ claims }) => claims.some(({ contradicts }) => contradicts?.length));
    expect(contradicted).toHaveLength(18);
    for (const { id, claims } of events)
      for (const claim of claims)
        for (const other of claim.contradicts ?? []) {
          const back = claims.find((one) => one.id === other)?.contradicts ?? [];
          expect(back, `${id}: ${claim.id} and ${other}`).toContain(claim.id);
        }
  });

  it('keeps statements that agree apart from those that do not: 34 and more than 30 against 30', () => {
    const meeting = events.find(({ id }) => id === 'paris-chiefs-of-staff-2025-03-11');
    const contradictions = (claim: string) => meeting?.claims.find(({ id }) => id === claim)?.contradicts;
    expect(contradictions('countries-34-ap')).toEqual(['countries-30']);
    expect(contradictions('countries-over-30')).toEqual(['countries-30']);
    expect(contradictions('croatia-montenegro-absent')).toBeUndefined();
    expect(contradictions('croatia-montenegro-no-answer')).toEqual(['croatia-montenegro-not-invited']);
  });

  it('says where the United States was not invited and where it was absent', () => {
    expect(idsWhere('USA', 'not-invited')).toEqual(['paris-chiefs-of-staff-2025-03-11']);
    expect(idsWhere('USA', 'absent')).toEqual([
      'paris-coalition-summit-2025-03-27',
      'brussels-coalition-ministers-2025-04-10',
    ]);
  });

  it('says where Ukraine was not invited, and of whom else it is said that they stayed away', () => {
    expect(idsWhere('UKR', 'not-invited')).toEqual(['riyadh-us-russia-talks-2025-02-18', 'alaska-summit-2025-08-15']);
    const absent = events.flatMap(({ participations }) =>
      participations.filter(({ role }) => role === 'absent').map(({ actor }) => actor),
    );
    expect([...new Set(absent)].sort()).toEqual(['HRV', 'HUN', 'MNE', 'SVK', 'TUR', 'USA', 'marco-rubio']);
  });

  it('counts a state in where a person takes part for it, and nobody for a state they do not act for', () => {
    expect(idsWhere('FRA', 'attended')).not.toContain('london-summit-2025-03-02');
    expect(takingPart('FRA')).toContain('london-summit-2025-03-02');
    // Tagliavini signs for the OSCE, so that Switzerland is left with the talks in Geneva.
    expect(takingPart('CHE')).toEqual(['geneva-talks-2025-11-23']);
  });

  it('uses the same ids as the Paris dataset for the same states, Macron and the same article', () => {
    const paris = JSON.parse(readFileSync(new URL('../paris-2025-03-11/dataset.json', import.meta.url), 'utf8'));
    const other = new Map<string, { id: string }>(
      [...paris.actors, ...paris.sources].map((entry: { id: string }) => [entry.id, entry]),
    );
    const shared = [...dataset.actors, ...dataset.sources].filter(({ id }) => other.has(id));
    for (const entry of shared) expect(entry, entry.id).toMatchObject(other.get(entry.id) ?? {});
    expect(shared.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['USA', 'emmanuel-macron', 'euromaidan-press-2025-03-11']),
    );
    expect(dataset.actors.filter(({ kind, wikidata }) => kind === 'state' && !wikidata)).toEqual([]);
  });

  it('uses every actor and every source', () => {
    const roles = events.flatMap(({ participations }) => participations.map(({ actor }) => actor));
    expect(dataset.actors.filter(({ id }) => !roles.includes(id))).toEqual([]);
    const read = events.flatMap(({ claims }) => claims.map(({ source }) => source));
    expect(dataset.sources.filter(({ id }) => !read.includes(id))).toEqual([]);
  });

  it('holds no field of the notes it was made from', () => {
    for (const field of ['seen', 'seen_how', 'how', 'publishers_seen', 'verified', 'conflicts', 'iso2', 'iso3', 'lon'])
      expect(text, field).not.toContain(`"${field}":`);
  });
});
