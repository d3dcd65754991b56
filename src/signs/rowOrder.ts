import type { MatrixAnswer } from '#model/answers.ts';

/** Rows of the answer, which is in order of time, as they are shown: indices into it. Undated events come last in both orders. */
export function orderRows({ rows }: Pick<MatrixAnswer, 'rows'>, newestFirst: boolean): readonly number[] {
  const all = [...rows.keys()];
  if (!newestFirst) return all;
  const isDated = (row: number): boolean => rows[row]?.date.kind !== 'undated';
  return [...all.filter(isDated).reverse(), ...all.filter((row) => !isDated(row))];
}
