import { expect, it } from 'vitest';
import { EMPTY_FILTER } from '#model/filter.ts';
import { buildColumns } from './buildColumns.ts';
import { createEngine } from './engine.ts';
import { matchingRecords } from './records.ts';
import { datasetOf, dayAfter, filterOf, idsOf, participation } from './testDataset.ts';

const dataset = datasetOf(
  Array.from({ length: 600 }, (_, i) => ({
    date: i % 7 === 0 ? '' : dayAfter((i * 37) % 500),
    type: ['meeting', 'statement'][i % 2],
    participations: i % 3 === 0 ? [participation('GBR', 'not-invited')] : [],
  })),
);
const engine = createEngine(dataset);

it('all records that meet a filter come in the order of the list, without a bound', () => {
  expect(matchingRecords(buildColumns(dataset), EMPTY_FILTER)).toHaveLength(600);
  for (const filter of [
    filterOf({ type: { match: 'any', values: ['meeting'] } }),
    filterOf({ participant: { match: 'any', values: [{ actor: 'GBR', role: 'not-invited' }] } }),
    filterOf({ type: { match: 'any', values: ['no such'] } }),
  ])
    expect(matchingRecords(buildColumns(dataset), filter).map(({ id }) => id)).toEqual(idsOf(engine, filter));
});

it('a record is the one of the dataset itself', () => {
  const known = new Set<unknown>(dataset.events);
  expect(matchingRecords(buildColumns(dataset), EMPTY_FILTER).every((record) => known.has(record))).toBe(true);
});
