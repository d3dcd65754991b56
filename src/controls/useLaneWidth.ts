import { COMPACT, useMedia } from './useMedia.ts';

const WIDE = 140;
const NARROW = 44;

/** CSS pixels of the column with the names of lanes, in which everything that stands over the same time begins alike. */
export function useLaneWidth(): number {
  return useMedia(COMPACT) ? NARROW : WIDE;
}
