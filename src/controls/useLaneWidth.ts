import { COMPACT, SHEET, useMedia } from './useMedia.ts';
import { useTextScale } from './useTextScale.ts';

const WIDE = 140;
const NARROW = 44;
/** Of icons alone on a phone. */
const LEAST = 30;

/** CSS pixels of the column with the names of lanes, in which everything that stands over the same time begins alike. */
export function useLaneWidth(): number {
  const scale = useTextScale();
  const isCompact = useMedia(COMPACT);
  return useMedia(SHEET) ? LEAST : isCompact ? NARROW : Math.round(WIDE * scale);
}
