import { expect, test } from 'vitest';
import { compareDates } from '#model/date.ts';
import { parseDate } from '#model/parseDate.ts';
import { buildColumns } from './buildColumns.ts';
import { compareText } from './columns.ts';
import { syntheticColumns, syntheticHead } from './synthetic.ts';

const recordsOf = (count: number) => {
  const columns = syntheticColumns(count);
  return { columns, records: Array.from({ length: count }, (_, row) => columns.record(row)) };
};

test('the same seed gives the same columns, another one others', () => {
  const plain = (seed: number): string => JSON.stringify(syntheticColumns(500, seed), (_, value) => value);
  expect(plain(3)).toBe(plain(3));
  expect(plain(3)).not.toBe(plain(4));
});

test.each([1, 7, 300, 4000])('%i events make the columns that reading their records would make', (count) => {
  const { columns, records } = recordsOf(count);
  // Backwards, so that the order comes from the records.
  const built = buildColumns({ ...syntheticHead(count), events: records.toReversed() });
  const plain = (value: object) => JSON.parse(JSON.stringify(value));
  expect(Object.keys(columns).sort()).toEqual(Object.keys(built).sort());
  expect(plain(columns)).toEqual(plain(built));
  // Open ends are lost in JSON.
  expect([columns.earliest, columns.latest]).toEqual([built.earliest, built.latest]);
  for (let row = 0; row < count; row++) {
    expect(built.record(row)).toBe(records[row]);
    expect(columns.rowOf(columns.idOf(row))).toBe(row);
  }
  expect([columns.idOf(0), columns.titleOf(0), columns.placeNameOf(0)]).toEqual([
    built.idOf(0),
    built.titleOf(0),
    built.placeNameOf(0),
  ]);
});

test('rows are in order of time, then title', () => {
  const { records } = recordsOf(5000);
  const isOrdered = records.every((record, row) => {
    const before = records[row - 1];
    return !before || (compareDates(before.date, record.date) || compareText(before.title, record.title)) <= 0;
  });
  expect(isOrdered).toBe(true);
});

test('every date is what its text says, and every kind occurs', () => {
  const { records } = recordsOf(5000);
  for (const { date } of records) expect(parseDate(date.edtf)).toEqual({ ok: true, date });
  expect([...new Set(records.map(({ date }) => date.kind))].sort()).toEqual(
    ['day', 'duration', 'on-or-after', 'on-or-before', 'one-of', 'period', 'undated'].sort(),
  );
});

test('each date can be asked to be a known day', () => {
  const { size, dateKind } = syntheticColumns(2000, 1, { certain: true });
  expect(dateKind).toEqual(new Uint8Array(size));
});

test('most events are at a city, some in a country only, a few nowhere', () => {
  const { size, placedBy } = syntheticColumns(20_000);
  const share = (code: number): number => placedBy.filter((one) => one === code).length / size;
  expect([0, 1, 2].map((code) => Math.round(share(code) * 100))).toEqual([89, 4, 7]);
});

test('ids that are none of its own are unknown', () => {
  const { rowOf } = syntheticColumns(10);
  expect(['s0000010', 's9', 'x0000001', '', 's-000001'].map(rowOf)).toEqual(Array(5).fill(undefined));
});

test('it says in title and in every record that nothing is real', () => {
  const { records } = recordsOf(50);
  expect(syntheticHead(50).title).toContain('synthetic, not real events');
  expect(
    records.every(({ title, summary }) => title.startsWith('Synthetic ') && /not a real event/i.test(summary)),
  ).toBe(true);
});

test.each([0, -1, 1.5, Number.NaN, 2_000_001])('%d events are refused', (count) => {
  expect(() => syntheticColumns(count)).toThrow(RangeError);
});
