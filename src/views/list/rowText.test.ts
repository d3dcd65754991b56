import { describe, expect, it } from 'vitest';
import type { EventRow, RowParticipant } from '#model/answers.ts';
import { UNDATED } from '#model/date.ts';
import { participantCode, participantsText, placeCell, sourceCell } from './rowText.ts';

const CROATIA: RowParticipant = {
  actor: 'HRV',
  name: 'Croatia, as the file has it',
  shortName: null,
  kind: 'state',
  country: 'HRV',
  role: 'absent',
  certainty: 'stated',
};
const ALLIANCE: RowParticipant = {
  actor: 'alliance',
  name: 'Atlantic Treaty',
  shortName: 'NATO',
  kind: 'organisation',
  country: null,
  role: 'host',
  certainty: 'inferred-group',
};
const ROW: EventRow = {
  id: 'e0',
  title: 'Event 0',
  shortTitle: 'Event 0',
  language: 'en',
  type: 'meeting',
  status: 'occurred',
  statusDetail: null,
  date: UNDATED,
  place: null,
  attendance: { present: 0, presentInferred: 0, absent: 0, notInvited: 0 },
  participants: [CROATIA, ALLIANCE],
  participantCount: 2,
  saidBy: [],
  publishers: [],
  mode: null,
  tags: [],
  verification: null,
  sourcesDiffer: false,
};

describe('participants', () => {
  it('stand with their full names, roles and what is inferred', () => {
    expect(participantsText(ROW)).toBe('Croatia absent; Atlantic Treaty host, inferred');
  });

  it('say how many are not in the row', () => {
    expect(participantsText({ ...ROW, participants: [CROATIA], participantCount: 1234 })).toBe(
      'Croatia absent; and 1,233 more',
    );
  });

  it('are a code, a short name, or the name', () => {
    const unknown = { ...ALLIANCE, shortName: null };
    expect([CROATIA, ALLIANCE, unknown].map(participantCode)).toEqual(['HRV', 'NATO', 'Atlantic Treaty']);
  });
});

describe('a place', () => {
  const paris = { name: 'Paris', country: 'FRA', precision: 'city', certainty: 'stated' } as const;

  it('that is stated stands with its country and nothing else', () => {
    expect(placeCell({ ...ROW, place: paris })).toEqual({ where: 'Paris, France', known: '' });
  });

  it('says that only the country is known, and that it is inferred', () => {
    const place = { name: 'Ukraine', country: 'UKR', precision: 'country', certainty: 'inferred' } as const;
    expect(placeCell({ ...ROW, place })).toEqual({
      where: 'Ukraine',
      known: 'country only, inferred',
    });
  });

  it('that is not stated is none', () => {
    expect(placeCell(ROW)).toBeNull();
  });
});

describe('who says so', () => {
  const official = { name: 'French military official', unnamed: true };

  it('names the origin and the publisher that relays it', () => {
    expect(sourceCell({ ...ROW, saidBy: [official], publishers: ['A paper'] })).toEqual({
      who: 'French military official, unnamed',
      how: 'via A paper',
    });
  });

  it('keeps several origins apart, also where their names hold commas', () => {
    const saidBy = [official, { name: 'An agency', unnamed: false }];
    expect(sourceCell({ ...ROW, saidBy })?.who).toBe('French military official, unnamed; An agency');
  });

  it('does not say that somebody relays what they say themselves', () => {
    const saidBy = [{ name: 'A paper', unnamed: false }];
    expect(sourceCell({ ...ROW, saidBy, publishers: ['A paper'] })).toEqual({ who: 'A paper', how: '' });
    expect(sourceCell({ ...ROW, saidBy, publishers: ['A paper', 'Another'] })?.how).toBe('via Another');
  });

  it('is the publisher where nobody is named, and that is said', () => {
    expect(sourceCell({ ...ROW, publishers: ['A paper', 'Another'] })).toEqual({
      who: 'A paper and Another',
      how: 'not attributed',
    });
  });

  it('names four publishers and counts the others', () => {
    const publishers = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(sourceCell({ ...ROW, publishers })?.who).toBe('A, B, C, D and 2 more');
    expect(sourceCell({ ...ROW, publishers: publishers.slice(1) })?.who).toBe('B, C, D, E and F');
  });

  it('is nobody where nothing is claimed', () => {
    expect(sourceCell(ROW)).toBeNull();
  });
});
