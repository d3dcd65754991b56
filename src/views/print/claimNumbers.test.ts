import { expect, it } from 'vitest';
import type { Claim } from '#model/record.ts';
import { contradicted } from './claimNumbers.ts';

const claim = (id: string, contradicts: readonly string[] = []): Claim => {
  return { id, text: id, chain: [], source: 's', contradicts: [...contradicts] };
};

it('each claim is led to those that say otherwise, whichever of the two says so', () => {
  expect(contradicted([claim('a', ['c']), claim('b'), claim('c'), claim('d', ['a', 'c'])])).toEqual([
    [3, 4],
    [],
    [1, 4],
    [1, 3],
  ]);
});

it('a claim does not contradict itself, nor one that is not there', () => {
  expect(contradicted([claim('a', ['a', 'x'])])).toEqual([[]]);
});
