import { expect, it } from 'vitest';
import { testAnswer } from '#model/testMatrix.ts';
import { type LayoutOptions, layOutColumns } from './columnLayout.ts';

const { columns } = testAnswer('A B C D Union', { one: ['2024', 'A attended'] });
const options: LayoutOptions = { scale: 1, upright: false, mergedLabel: () => '3 states', headingOf: () => '' };

it('stands columns side by side, with a gap between groups', () => {
  const groups = [
    { key: 'present', places: [[2], [0]] },
    { key: 'mentioned', places: [[1]] },
  ] as const;
  const { columns: shown, heads, indexOf, width } = layOutColumns(groups, columns, options);
  expect(shown.map(({ key, start }) => [key, start])).toEqual([
    ['C', 0],
    ['A', 28],
    ['B', 72],
  ]);
  expect(heads).toMatchObject([
    { key: 'present', count: 2, first: 0, last: 1, start: 0, width: 56 },
    { key: 'mentioned', count: 1, first: 2, last: 2, start: 72, width: 28 },
  ]);
  expect([indexOf.get('A'), indexOf.get('B'), indexOf.get('D'), width]).toEqual([1, 2, undefined, 100]);
});

it('gives a heading that is wider than its columns room before the next group', () => {
  const groups = [
    { key: 'not-present', places: [[0]] },
    { key: 'present', places: [[1]] },
  ] as const;
  const { columns: shown } = layOutColumns(groups, columns, { ...options, headingOf: () => 'Not present 1' });
  expect(shown[1]?.start).toBeGreaterThan(13 * 6);
});

it('finds a merged participant in the column that holds it', () => {
  const {
    columns: shown,
    indexOf,
    heads,
  } = layOutColumns([{ key: 'present', places: [[0, 2, 3], [1]] }], columns, options);
  expect(shown.map(({ key, label, width }) => [key, label, width])).toEqual([
    ['A', '', 64],
    ['B', 'B', 28],
  ]);
  expect([indexOf.get('D'), indexOf.get('B'), heads[0]?.count]).toEqual([0, 1, 4]);
});

it('widens a merged column for a label that needs it', () => {
  const groups = [{ key: 'present', places: [[0, 2, 4]] }] as const;
  const mergedLabel = (): string => '3 participants';
  expect(layOutColumns(groups, columns, { ...options, mergedLabel }).columns[0]?.width).toBeGreaterThan(14 * 6);
});

it('is as large as the text of the reader, and widens a column for a longer label that lies', () => {
  const groups = [{ key: 'no-state', places: [[4]] }] as const;
  const width = (given: Partial<LayoutOptions>) =>
    layOutColumns(groups, columns, { ...options, ...given }).columns[0]?.width;
  expect([width({}), width({ scale: 2 }), width({ upright: true })]).toEqual([44, 88, 28]);
});
