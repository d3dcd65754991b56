import { NO_LANE, OTHER_LANES } from '#model/answers.ts';
import { compareTypes } from './eventType.ts';

/** The order of two lanes by type: the types in theirs, what is not stated and what is left at the end. */
export function compareTypeLanes(a: string, b: string): number {
  return rank(a) - rank(b) || compareTypes(a, b);
}

function rank(key: string): number {
  return key === OTHER_LANES ? 2 : key === NO_LANE ? 1 : 0;
}
