import { describe, expect, it } from 'vitest';
import type { EventSummary } from '#model/answers.ts';
import { summarise } from './summary.ts';
import { datasetOf, PARIS, participation } from './testDataset.ts';

function summaryOf(event: object): EventSummary {
  const [record] = datasetOf([event]).events;
  if (!record) throw new Error('expected a record');
  return summarise(record, 'fr');
}

describe('attendance counts', () => {
  const nobody = { present: 0, presentInferred: 0, absent: 0, notInvited: 0 };
  it.each<[string, readonly object[], object]>([
    ['nobody where nobody is named', [], {}],
    [
      'hosts, those who attended and those represented as present',
      [participation('FRA', 'host'), participation('GBR', 'attended'), participation('UKR', 'represented')],
      { present: 3 },
    ],
    [
      'the absent and the not invited each for themselves',
      [participation('FRA', 'absent'), participation('GBR', 'not-invited'), participation('UKR', 'not-invited')],
      { absent: 1, notInvited: 2 },
    ],
    [
      'those who acted or are its subject not at all',
      [participation('FRA', 'spoke'), participation('GBR', 'decided'), participation('UKR', 'subject')],
      {},
    ],
    [
      'the inferred among the present',
      [
        participation('FRA', 'host'),
        participation('GBR', 'attended', 'inferred'),
        participation('UKR', 'attended', 'inferred-group'),
        participation('macron', 'absent', 'inferred'),
      ],
      { present: 3, presentInferred: 2, absent: 1 },
    ],
    ['an actor with two roles once', [participation('FRA', 'host'), participation('FRA', 'attended')], { present: 1 }],
    [
      'an actor as stated when one of its roles is',
      [participation('FRA', 'attended', 'inferred'), participation('FRA', 'host')],
      { present: 1 },
    ],
    [
      'an actor as inferred when only a role without presence is stated',
      [participation('FRA', 'attended', 'inferred'), participation('FRA', 'spoke')],
      { present: 1, presentInferred: 1 },
    ],
  ])('%s', (_what, participations, expected) => {
    expect(summaryOf({ participations }).attendance).toEqual({ ...nobody, ...expected });
  });
});

it('a summary falls back on the title, the language of the dataset and nothing else', () => {
  expect(summaryOf({ title: 'Meeting' })).toMatchObject({
    title: 'Meeting',
    shortTitle: 'Meeting',
    language: 'fr',
    statusDetail: null,
    place: null,
  });
  const own = { shortTitle: 'Short', language: 'uk', statusDetail: 'outcome not described' };
  expect(summaryOf(own)).toMatchObject(own);
});

it('a summary names the first place, whether it can be drawn or not', () => {
  const somewhere = { name: 'Somewhere', precision: 'region', certainty: 'inferred', reason: 'the host' };
  expect(summaryOf({ places: [PARIS, somewhere] }).place).toEqual({
    name: 'Paris',
    country: 'FRA',
    precision: 'city',
    certainty: 'stated',
  });
  expect(summaryOf({ places: [somewhere, PARIS] }).place).toEqual({
    name: 'Somewhere',
    country: null,
    precision: 'region',
    certainty: 'inferred',
  });
});
