import type { TimeWindow } from '#model/filter.ts';
import type { ItemState } from './drawItem.ts';
import type { VisItem } from './useVisTimeline.ts';

/** What stands among the events for several of them. */
export type ExtraItem = {
  /** Has a space in it, so that it is no event's. */
  readonly id: string;
  readonly lane: string;
  /** Position in time among the items shown: that of its first event. */
  readonly rank: number;
  /** How many events it stands for. */
  readonly count: number;
  /** What a click shows instead of it. */
  readonly span: TimeWindow;
  readonly vis: VisItem;
  readonly draw: (state: ItemState) => HTMLElement;
};

export function isExtra(id: string): boolean {
  return id.includes(' ');
}
