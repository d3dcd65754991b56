import { useMemo } from 'react';
import type { Overview } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';

/** The extent of the dataset, and as much beyond it as the window asks; null where neither is there. The same while they are. */
export function useExtent({ extent }: Overview, window: TimeWindow | null): TimeWindow | null {
  return useMemo(() => {
    if (!extent || !window) return extent ?? window;
    return { start: Math.min(extent.start, window.start), end: Math.max(extent.end, window.end) };
  }, [extent, window]);
}
