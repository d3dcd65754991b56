import { expect, it } from 'vitest';
import { EMPTY_FILTER } from '#model/filter.ts';
import { createCounter } from './counts.ts';
import { facetDimension } from './dimension.ts';
import { createKeeper } from './keeper.ts';
import { hasRow } from './rowSet.ts';
import { createSelection } from './selection.ts';
import { syntheticColumns } from './synthetic.ts';

/** The last of all blocks is counted row by row, and those before it as a whole, from whichever was asked for first. */
it.each([1, 1023, 1024, 1025, 2048, 2049, 5000])('windows over %i events are counted as row by row', (size) => {
  const columns = syntheticColumns(size, 1, { certain: true });
  const selection = createSelection(columns);
  const count = createCounter(createKeeper(selection));
  const dimension = facetDimension(columns, 'country', { scope: 'named', roles: [] });
  const startOf = (row: number): number => columns.earliest[Math.max(0, Math.min(row, size - 1))]!;
  const end = startOf(size) + 1;
  const windows = [
    { start: startOf(size - 1500), end },
    { start: startOf(size - 3000), end },
    { start: startOf(0), end: startOf(1024) },
    { start: startOf(0), end },
    { start: startOf(1024), end: startOf(3500) },
    null,
  ];
  for (const window of windows) {
    selection.move({ ...EMPTY_FILTER, window });
    const counts = count(dimension);
    const expected = new Int32Array(counts.length);
    const { offsets, codes } = columns.country.named;
    for (let row = 0; row < size; row++)
      if (hasRow(selection.passing(null), row))
        for (let at = offsets[row]!; at < offsets[row + 1]!; at++) expected[codes[at]!]!++;
    expect(counts).toEqual(expected);
  }
});
