import { expect, it } from 'vitest';
import { rowAfterKey } from './rowKeys.ts';

it.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 4, 3],
  ['PageDown', 4, 14],
  ['PageDown', 95, 99],
  ['PageUp', 4, 0],
  ['PageUp', 40, 30],
  ['Home', 40, 0],
  ['End', 40, 99],
  ['ArrowUp', 0, null],
  ['ArrowDown', 99, null],
  ['Enter', 4, null],
])('%s leads from row %d of 100 to %s', (key, from, to) => {
  expect(rowAfterKey(key, from, 100, 10)).toBe(to);
});

it('moves by one row where not even one fills the panel', () => {
  expect(rowAfterKey('PageDown', 4, 100, 0)).toBe(5);
});
