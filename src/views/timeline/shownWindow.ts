import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';

/** A window in whole days; null when it is as wide as the extent. */
export function toDays({ start, end }: TimeWindow, extent: TimeWindow): TimeWindow | null {
  const days = within({ start: Math.floor(start / DAY_MS) * DAY_MS, end: Math.ceil(end / DAY_MS) * DAY_MS }, extent);
  return days.start <= extent.start && days.end >= extent.end ? null : days;
}

export function within({ start, end }: TimeWindow, extent: TimeWindow): TimeWindow {
  return { start: Math.max(start, extent.start), end: Math.min(end, extent.end) };
}
