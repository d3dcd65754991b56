import { useMemo, useState } from 'react';
import type { TimelineItem } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import { bareMark, bareRows } from './bareMark.ts';
import type { Lane } from './laneNames.ts';
import { isCrowded, labelledHeight } from './rows.ts';
import { type PlacedItem, placeItems, type Visible } from './visItems.ts';

type Asked = {
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly Lane[];
  readonly visible: Visible;
  readonly extent: TimeWindow;
  readonly roleOf: string | null;
  /** CSS pixels of height that the lanes can take without scrolling; 0 until it is known. */
  readonly room: number;
  /** Labels are never in the rows. */
  readonly alwaysBare: boolean;
};

type Placed = {
  readonly placed: readonly PlacedItem[];
  /** Labels would need far more rows than there is room for. */
  readonly crowded: boolean;
  /** The rows of each lane of marks alone; null where labels stand in the rows. */
  readonly rows: ReadonlyMap<string, number> | null;
};

/** Where each item stands, with its label in the row or, where these have no room, alone. */
export function usePlacedItems({ items, lanes, visible, extent, roleOf, room, alwaysBare }: Asked): Placed {
  const { start, end, width, text } = visible;
  const labelled = useMemo(
    () => (width > 0 ? placeItems(items, { start, end, width, text }, extent, roleOf) : []),
    [items, start, end, width, text, extent, roleOf],
  );
  const height = useMemo(
    () => labelledHeight(labelled, lanes, { start, end, width, text }),
    [labelled, lanes, start, end, width, text],
  );
  const [crowded, setCrowded] = useState(false);
  const isKnown = width > 0 && room > 0 && !alwaysBare;
  const nowCrowded = isKnown ? isCrowded(height, room, crowded) : crowded && !alwaysBare;
  if (nowCrowded !== crowded) setCrowded(nowCrowded);

  const isBare = alwaysBare || nowCrowded;
  const bareRoom = isBare ? room : 0;
  return useMemo(() => {
    if (!isBare) return { placed: labelled, crowded: false, rows: null };
    const seen = { start, end, width, text };
    const { take, rows } = bareRows(labelled, lanes, seen, bareRoom);
    const placed = labelled.map((item) => ({ ...item, bare: bareMark(item, seen, take) }));
    return { placed, crowded: !alwaysBare, rows };
  }, [labelled, lanes, start, end, width, text, isBare, alwaysBare, bareRoom]);
}
