import { expect, it } from 'vitest';
import { testAnswer } from '#model/testMatrix.ts';
import { readCells } from './matrixCells.ts';
import { orderBySimilarity } from './similarity.ts';

it('puts columns side by side that have the same sign in the same rows', () => {
  const answer = testAnswer('A B C D E', {
    one: ['2024', 'A attended,B absent,C attended,D absent,E attended'],
    two: ['2025', 'A attended,B absent,C attended,D absent'],
    three: ['2026', 'A host,D spoke'],
  });
  const order = orderBySimilarity(readCells(answer), (a, b) => a - b);
  expect(order.map((column) => answer.columns[column]?.key).join('')).toBe('ACEDB');
});

it('does not take presence and absence in the same rows for alike', () => {
  const answer = testAnswer('A B C', {
    one: ['2024', 'A attended,B absent,C attended'],
    two: ['2025', 'A attended,B absent'],
    three: ['2026', 'A attended,B absent'],
  });
  const order = orderBySimilarity(readCells(answer), (a, b) => a - b);
  expect(order.map((column) => answer.columns[column]?.key).join('')).toBe('ACB');
});
