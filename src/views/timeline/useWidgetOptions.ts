import { useEffect } from 'react';
import type { TimeWindow } from '#model/filter.ts';
import { marginOf, type VisHandles } from './useVisTimeline.ts';

type Options = {
  /** Nothing beyond it can be shown. */
  readonly extent: TimeWindow;
  /** CSS pixels: under the last lane, too, the timeline can be dragged and zoomed. */
  readonly leastHeight: number;
  /** Marks stand alone, closer to one another. */
  readonly bare: boolean;
};

/** Keeps the widget's options equal to what is wanted now. */
export function useWidgetOptions(handles: VisHandles | null, { extent, leastHeight, bare }: Options): void {
  useEffect(
    function fillTheRoom() {
      handles?.timeline.setOptions({ minHeight: leastHeight });
    },
    [handles, leastHeight],
  );
  useEffect(
    function limitToExtent() {
      handles?.timeline.setOptions({ min: extent.start, max: extent.end, zoomMax: extent.end - extent.start });
    },
    [handles, extent],
  );
  useEffect(
    function setMargins() {
      handles?.timeline.setOptions({ margin: marginOf(bare) });
    },
    [handles, bare],
  );
}
