import { expect, it } from 'vitest';
import { testAnswer } from '#model/testMatrix.ts';
import { orderRows } from './rowOrder.ts';

const answer = testAnswer('A', { first: ['2024', ''], second: ['2025', ''], undated: ['', ''], other: ['', ''] });
const shown = (newestFirst: boolean) => orderRows(answer, newestFirst).map((row) => answer.rows[row]?.id);

it('keeps undated events last whether the oldest or the newest come first', () => {
  expect(shown(false)).toEqual(['first', 'second', 'undated', 'other']);
  expect(shown(true)).toEqual(['second', 'first', 'undated', 'other']);
});
