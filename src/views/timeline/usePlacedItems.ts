import { useEffect, useMemo, useState } from 'react';
import type { TimelineItem } from '#model/answers.ts';
import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { bareMark, bareRows } from './bareMark.ts';
import type { ExtraItem } from './extraItems.ts';
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
  readonly selected: string | null;
};

type Placed = {
  readonly placed: readonly PlacedItem[];
  /** What stands for those that are too close to be drawn each. */
  readonly extras: readonly ExtraItem[];
  /** Labels would need far more rows than there is room for. */
  readonly crowded: boolean;
  /** The rows of each lane of marks alone; null where labels stand in the rows. */
  readonly rows: ReadonlyMap<string, number> | null;
};

/** Marks may need so many times the room that there is; the lanes are scrolled then. Beyond it they are counted together. */
const CLUSTER_ABOVE = 1.5;
/** What the widget keeps fluid where its items are stacked (docs/decisions). */
const MOST_STACKED = 150;
/** A shorter window cannot part what stands together. */
const LEAST_CLUSTERED = 2 * DAY_MS;
const NO_EXTRAS: readonly ExtraItem[] = [];

/** Where each item stands, with its label in the row or, where these have no room, alone. */
export function usePlacedItems({ items, lanes, visible, extent, roleOf, room, alwaysBare, selected }: Asked): Placed {
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
  const seen = useMemo(() => ({ start, end, width, text }), [start, end, width, text]);
  const alone = useMemo(
    () => (isBare ? bareRows(labelled, lanes, seen, bareRoom) : null),
    [labelled, lanes, seen, isBare, bareRoom],
  );
  const isTooClose =
    alone !== null &&
    bareRoom > 0 &&
    (labelled.length > MOST_STACKED || (alone.height > bareRoom * CLUSTER_ABOVE && end - start > LEAST_CLUSTERED));
  const clusterMarks = useClusterMarks(isTooClose);
  return useMemo(() => {
    if (!alone) return { placed: labelled, extras: NO_EXTRAS, crowded: false, rows: null };
    const found = isTooClose ? clusterMarks?.(labelled, lanes, seen, bareRoom, selected) : undefined;
    const { singles, extras, rows } = found ?? { singles: labelled, extras: NO_EXTRAS, rows: alone.rows };
    const placed = singles.map((item) => ({ ...item, bare: bareMark(item, seen, alone.take) }));
    return { placed, extras, crowded: !alwaysBare, rows };
  }, [labelled, lanes, seen, alone, alwaysBare, bareRoom, isTooClose, clusterMarks, selected]);
}

type ClusterMarks = typeof import('./clusterMarks.ts').clusterMarks;

/** Counts marks together; null until that is wanted and fetched. */
function useClusterMarks(wanted: boolean): ClusterMarks | null {
  const [fetched, setFetched] = useState<{ readonly clusterMarks: ClusterMarks } | null>(null);
  const isMissing = wanted && fetched === null;
  useEffect(
    function fetchWhenWanted() {
      if (!isMissing) return;
      let isGone = false;
      import('./clusterMarks.ts').then(
        ({ clusterMarks }) => {
          if (!isGone) setFetched({ clusterMarks });
        },
        // Without it marks overlap and lanes are scrolled, which the page survives.
        () => undefined,
      );
      return () => {
        isGone = true;
      };
    },
    [isMissing],
  );
  return fetched?.clusterMarks ?? null;
}
