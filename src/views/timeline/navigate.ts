import type { PlacedItem } from './visItems.ts';

type Stop = Pick<PlacedItem, 'id' | 'rank'>;

/** The items by lane, in the order in which the lanes stand; both from top to bottom and in time. */
export type LaneItems = readonly (readonly Stop[])[];

/** Where an arrow key leads from an item: along time with ← and →, to the nearest item in time of another lane with ↑ and ↓. */
export function nextItem(lanes: LaneItems, from: string | null, key: string): string | null {
  const inTime = lanes.flat().sort((a, b) => a.rank - b.rank);
  const at = inTime.findIndex((item) => item.id === from);
  const here = inTime[at];
  if (!here) return inTime[0]?.id ?? null;
  switch (key) {
    case 'ArrowRight':
      return inTime[at + 1]?.id ?? null;
    case 'ArrowLeft':
      return inTime[at - 1]?.id ?? null;
    case 'Home':
      return inTime[0]?.id ?? null;
    case 'End':
      return inTime.at(-1)?.id ?? null;
    case 'ArrowDown':
    case 'ArrowUp': {
      const lane = lanes.findIndex((items) => items.includes(here));
      const filled = key === 'ArrowDown' ? lanes.slice(lane + 1) : lanes.slice(0, lane).reverse();
      const next = filled.find((items) => items.length > 0);
      const nearest = next?.toSorted((a, b) => Math.abs(a.rank - here.rank) - Math.abs(b.rank - here.rank))[0];
      return nearest?.id ?? null;
    }
    default:
      return null;
  }
}
