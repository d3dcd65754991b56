import { observeElementRect, type Rect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { ColumnLayout } from './columnLayout.ts';
import type { GridSizes } from './gridSizes.ts';
import type { Place } from './spot.ts';

export type VisibleCells = {
  /** Places of rows, ascending, with the one that the reader is at. */
  readonly rows: readonly number[];
  /** The same for columns, and the first and last of those in sight. */
  readonly columns: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** What has to be in the page: what is in sight between header, titles and totals, or next to that. */
export function useVisibleCells(
  scroller: RefObject<HTMLElement | null>,
  rowCount: number,
  { columns, width }: ColumnLayout,
  sizes: GridSizes,
  place: Place,
): VisibleCells {
  const { row, header, titles, totals, isNarrow } = sizes;
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    observeElementRect: useFreeRect(0, header),
    estimateSize: () => row,
    overscan: 2,
    useFlushSync: false,
  });
  const keyOfColumn = useCallback((at: number) => columns[at]?.key ?? at, [columns]);
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    observeElementRect: useFreeRect(titles + (isNarrow ? 0 : totals), 0),
    // With the gap to the next group, so that the virtual columns stand where the laid out ones do.
    estimateSize: (at) => (columns[at + 1]?.start ?? width) - (columns[at]?.start ?? 0),
    getItemKey: keyOfColumn,
    overscan: 2,
    useFlushSync: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are measured when they change
  useLayoutEffect(
    function measureAnew() {
      rows.measure();
      across.measure();
    },
    [row, columns],
  );
  const inSight = across.getVirtualItems().map(({ index }) => index);
  return {
    rows: withPlace(
      rows.getVirtualItems().map(({ index }) => index),
      place.row,
      rowCount,
    ),
    columns: withPlace(inSight, place.row === -1 ? place.column : -1, columns.length),
    firstColumn: inSight[0] ?? 0,
    lastColumn: inSight.at(-1) ?? -1,
  };
}

/** The place that holds the focus must not leave the page. */
function withPlace(inSight: readonly number[], place: number, count: number): readonly number[] {
  if (place < 0 || place >= count || inSight.includes(place)) return inSight;
  return [...inSight, place].sort((a, b) => a - b);
}

type Grid = Virtualizer<HTMLElement, Element>;

/** The part of a scroller that nothing sticky covers, as a virtualizer wants to be told of it. */
function useFreeRect(coveredWidth: number, coveredHeight: number) {
  const told = useRef<{ readonly report: (rect: Rect) => void; readonly rect: Rect } | null>(null);
  const covered = useRef({ width: 0, height: 0 });
  useLayoutEffect(
    function tellAnew() {
      covered.current = { width: coveredWidth, height: coveredHeight };
      if (told.current) told.current.report(without(told.current.rect, covered.current));
    },
    [coveredWidth, coveredHeight],
  );
  return useCallback(
    (grid: Grid, report: (rect: Rect) => void) =>
      observeElementRect(grid, (rect) => {
        told.current = { report, rect };
        report(without(rect, covered.current));
      }),
    [],
  );
}

function without(rect: Rect, covered: Rect): Rect {
  return { width: Math.max(0, rect.width - covered.width), height: Math.max(0, rect.height - covered.height) };
}
