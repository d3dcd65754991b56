import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS } from '#model/date.ts';
import type { Columns } from './columns.ts';
import { blockOf, type RowSet, rowSetOf } from './rowSet.ts';
import { moveWindow, orderByLatest } from './timeOrder.ts';

/** Only what is read of the columns. */
function columnsOf(spans: readonly (readonly [number, number])[]): Columns {
  const sorted = spans.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  const [earliest, latest] = [Float64Array.from(sorted, ([from]) => from), Float64Array.from(sorted, ([, to]) => to)];
  return { size: spans.length, earliest, latest } as unknown as Columns;
}

const { POSITIVE_INFINITY: NEVER, NEGATIVE_INFINITY: EVER } = Number;
const instant = fc.integer({ min: -40, max: 40 }).map((quarters) => (quarters * DAY_MS) / 4);
const span = fc.oneof(
  fc.tuple(instant, instant).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]),
  instant.map((to): [number, number] => [EVER, to]),
  instant.map((from): [number, number] => [from, NEVER]),
  fc.constant<[number, number]>([NEVER, EVER]),
  fc.constant<[number, number]>([8.64e15 - DAY_MS, 8.64e15]),
);
const window = fc.tuple(instant, instant).map(([start, end]) => ({ start, end }));

it('rows come in the order in which they are over, the undated first and what never ends last', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), (spans) => {
      const columns = columnsOf(spans);
      const ends = Array.from(orderByLatest(columns).byLatest, (row) => columns.latest[row] ?? Number.NaN);
      expect(ends).toEqual(ends.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      expect(new Set(orderByLatest(columns).byLatest).size).toBe(spans.length);
    }),
    { seed: 20250311, numRuns: 500 },
  );
});

it('from one window to the next exactly those rows are held that begin before its end and are over after its start', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 150 }), window, window, (spans, before, after) => {
      const columns = columnsOf(spans);
      const heldBy = ({ start, end }: typeof before): RowSet =>
        rowSetOf(spans.length, (row) => (columns.earliest[row] ?? 0) < end && (columns.latest[row] ?? 0) > start);
      const rows = heldBy(before);
      const old = rows.slice();
      const changedAt = new Uint32Array(4);
      moveWindow(columns, orderByLatest(columns), before, after, { rows, changedAt }, 7);
      expect(rows).toEqual(heldBy(after));
      old.forEach((word, at) => {
        if (word !== rows[at]) expect(changedAt[blockOf(at * 32)]).toBe(7);
      });
    }),
    { seed: 20250311, numRuns: 500 },
  );
});
