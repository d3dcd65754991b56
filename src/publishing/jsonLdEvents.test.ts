import { describe, expect, it } from 'vitest';
import { eventNode } from './jsonLdEvents.ts';
import { participation, publicationOf } from './testPublication.ts';

const NAMING = {
  dataset: '#dataset',
  idOf: (id: string) => `#event-${id}`,
  sourceIdOf: (id: string) => `#source-${id}`,
};

function nodeOf(event: object): Readonly<Record<string, unknown>> {
  const [answer] = publicationOf([event, { id: 'whole' }]).events;
  if (!answer) throw new Error('No event');
  return eventNode(answer, NAMING);
}

const namesIn = (nodes: unknown): string[] => ((nodes ?? []) as { name: string }[]).map(({ name }) => name);

const attendees = (event: object): string[] => namesIn(nodeOf(event)['attendee']);

describe('attendee is', () => {
  it.each(['host', 'co-host', 'attended', 'represented'])('who is stated as %s', (role) => {
    expect(attendees({ participations: [participation('GBR', role)] })).toEqual(['United Kingdom']);
  });

  it('each actor once, in the order of names', () => {
    const participations = [
      participation('GBR', 'host'),
      participation('FRA', 'attended'),
      participation('GBR', 'attended'),
    ];
    expect(attendees({ participations })).toEqual(['France', 'United Kingdom']);
  });
});

describe('attendee is never', () => {
  it.each([
    ...['absent', 'not-invited', 'proposer', 'signatory', 'party', 'mediator', 'spoke', 'interviewer', 'decided'],
    ...['opposed', 'actor', 'addressee', 'target', 'subject'],
  ])('who is %s', (role) => {
    expect(attendees({ participations: [participation('GBR', role)] })).toEqual([]);
  });

  it.each(['inferred', 'inferred-group'])('who is concluded to have been there (%s)', (certainty) => {
    const participations = [participation('GBR', 'attended', { certainty, reason: 'It is a member.' })];
    expect(attendees({ participations })).toEqual([]);
  });

  it('who was only expected', () => {
    expect(attendees({ participations: [participation('GBR', 'attended', { expected: true })] })).toEqual([]);
  });

  it('who is said in the same record not to have been there', () => {
    const participations = [participation('GBR', 'attended'), participation('GBR', 'absent')];
    expect(attendees({ participations })).toEqual([]);
  });

  it.each(['planned', 'conditional'])('anybody where nothing has happened yet (%s)', (status) => {
    expect(attendees({ status, participations: [participation('GBR', 'attended')] })).toEqual([]);
  });

  it('anybody in a record that no publisher supports', () => {
    const event = { verification: { level: 'none' }, participations: [participation('GBR', 'attended')] };
    expect(attendees(event)).toEqual([]);
    expect(nodeOf(event)['description']).toContain('Not verified.');
  });
});

describe('organizer is', () => {
  it('a stated host, also of what is planned; never an inferred one', () => {
    const host = participation('FRA', 'host');
    expect(namesIn(nodeOf({ status: 'planned', participations: [host] })['organizer'])).toEqual(['France']);
    const inferred = participation('FRA', 'host', { certainty: 'inferred', reason: 'It was in Paris.' });
    expect(nodeOf({ participations: [inferred] })['organizer']).toBeUndefined();
  });
});

describe('an event', () => {
  it('has a start only where the day is known, and its date in words wherever', () => {
    expect(nodeOf({})).toMatchObject({
      startDate: '2025-03-11',
      description: 'Date: 11 March 2025. Status: Occurred.',
    });
    const unknown = nodeOf({ date: '[..2025-03-11]', summary: 'Something was said.' });
    expect(unknown['startDate']).toBeUndefined();
    expect(unknown['description']).toBe('Something was said. Date: on or before 11 March 2025. Status: Occurred.');
  });

  it('is scheduled where it is planned, and not where it depends on something', () => {
    expect(nodeOf({ status: 'planned' })['eventStatus']).toBe('https://schema.org/EventScheduled');
    expect(['conditional', 'reported', 'occurred'].map((status) => nodeOf({ status })['eventStatus'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says in words who was absent and not invited', () => {
    const participations = [
      participation('USA', 'not-invited'),
      participation('GBR', 'absent', { certainty: 'inferred', reason: 'It is not on the list.' }),
    ];
    expect(nodeOf({ participations })['description']).toContain(
      'Not invited: United States. Absent, inferred: United Kingdom.',
    );
  });

  it('has a place with its point only where the place is stated and no larger than a town', () => {
    const place = { name: 'Paris', country: 'FRA', longitude: 2.35, latitude: 48.86, precision: 'city' };
    const geo = { '@type': 'GeoCoordinates', latitude: 48.86, longitude: 2.35 };
    expect(nodeOf({ places: [place] })['location']).toMatchObject([{ '@type': 'Place', name: 'Paris', geo }]);
    const region = nodeOf({ places: [{ ...place, name: 'Île-de-France', precision: 'region' }] })['location'];
    expect(region).toMatchObject([{ name: 'Île-de-France', address: { addressCountry: 'FRA' } }]);
    expect(region).not.toMatchObject([{ geo }]);
    const inferred = { ...place, certainty: 'inferred', reason: 'They spoke there before.' };
    expect(nodeOf({ places: [inferred] })['location']).toBeUndefined();
  });

  it('describes whom its source leaves nameless, and names everyone else', () => {
    const participations = [participation('official', 'attended'), participation('macron', 'attended')];
    expect(nodeOf({ participations })['attendee']).toEqual([
      { '@type': 'Person', name: 'Emmanuel Macron' },
      { '@type': 'Person', description: 'French official' },
    ]);
  });

  it('belongs to the dataset, its sources and the event that it is part of', () => {
    const claims = [{ id: 'c', text: 'They met.', chain: [], source: 'paper' }];
    expect(nodeOf({ claims, relations: [{ kind: 'part-of', event: 'whole' }] })).toMatchObject({
      subjectOf: [{ '@id': '#dataset' }, { '@id': '#source-paper' }],
      superEvent: [{ '@id': '#event-whole' }],
    });
  });
});
