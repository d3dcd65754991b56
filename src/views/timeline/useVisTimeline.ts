import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { DataSet } from 'vis-data/esnext';
import { type TimelineMarginOption, Timeline as VisTimeline } from 'vis-timeline/esnext';
import { isMac } from '#controls/platform.ts';
import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { LABEL_GAP, MARK_GAP } from './rows.ts';

export type VisItem = {
  readonly id: string;
  readonly group?: string;
  readonly type: 'point' | 'box' | 'range';
  /** Only boxes: which side, or the middle, stands at the instant. */
  readonly align?: 'left' | 'center' | 'right';
  readonly start: number;
  readonly end?: number;
  readonly className: string;
  readonly content: string;
  readonly limitSize?: boolean;
  readonly rank?: number;
  /** Changes when the drawing does, so that the widget measures it again. */
  readonly drawing?: string;
};
export type VisGroup = { readonly id: string; readonly content: HTMLElement; readonly order: number };

/** Ids in the widget carry a prefix: it breaks on ids such as `__proto__` and `constructor`. */
export function groupId(lane: string): string {
  return `lane ${lane}`;
}

export function itemId(event: string): string {
  return `event ${event}`;
}

export type VisHandles = {
  readonly timeline: VisTimeline;
  readonly items: DataSet<VisItem>;
  readonly groups: DataSet<VisGroup>;
};

export type Drawing = {
  /** The button of an item, by the id it has in the widget. */
  readonly label: (id: string) => HTMLElement | string;
  /** What stands in the box of a range. */
  readonly frame: (id: string) => HTMLElement | string;
};

/** What the widget keeps free between items and above the first lane, with labels and of marks alone. */
export function marginOf(bare: boolean): TimelineMarginOption {
  return bare
    ? { item: { vertical: 0, horizontal: MARK_GAP }, axis: 0 }
    : { item: { vertical: 0, horizontal: LABEL_GAP }, axis: 1 };
}

const LEAST_SPAN = DAY_MS;

/**
 * The widget itself: created once in `container`, destroyed with the component. `onRange` hears every move, `onUserRange`
 * the end of the reader's own gestures.
 */
export function useVisTimeline(
  container: RefObject<HTMLDivElement | null>,
  initialWindow: TimeWindow,
  drawing: Drawing,
  onRange: (range: TimeWindow) => void,
  onUserRange: (range: TimeWindow) => void,
): VisHandles | null {
  const [handles, setHandles] = useState<VisHandles | null>(null);
  const latest = useRef({ initialWindow, drawing, onRange, onUserRange });
  useLayoutEffect(function keepLatestCallbacks() {
    latest.current = { initialWindow, drawing, onRange, onUserRange };
  });

  useEffect(
    function createWidget() {
      if (!container.current) return;
      const items = new DataSet<VisItem>();
      const groups = new DataSet<VisGroup>();
      const { start, end } = latest.current.initialWindow;
      const timeline = new VisTimeline(
        container.current,
        items as never,
        groups as never,
        {
          start,
          end,
          zoomMin: LEAST_SPAN,
          orientation: { axis: 'none', item: 'top' },
          margin: marginOf(false),
          order: (a: VisItem, b: VisItem) => (a.rank ?? 0) - (b.rank ?? 0),
          groupOrder: 'order',
          template: (item: VisItem | null) => (item ? latest.current.drawing.label(item.id) : ''),
          visibleFrameTemplate: (item: VisItem | null) => (item ? latest.current.drawing.frame(item.id) : ''),
          showCurrentTime: false,
          selectable: false,
          horizontalScroll: false,
          verticalScroll: false,
          zoomKey: isMac() ? 'metaKey' : 'ctrlKey',
        } as never,
      );
      timeline.on('rangechange', (range: { start: Date; end: Date }) => latest.current.onRange(toWindow(range)));
      timeline.on('rangechanged', (range: { start: Date; end: Date; byUser: boolean }) => {
        latest.current.onRange(toWindow(range));
        if (range.byUser) latest.current.onUserRange(toWindow(range));
      });
      // The widget shows itself on the first drawing after its first range; without a redraw there may be none.
      const showItself = (): void => {
        timeline.off('rangechanged', showItself);
        timeline.redraw();
      };
      timeline.on('rangechanged', showItself);
      setHandles({ timeline, items, groups });
      return () => {
        timeline.destroy();
        setHandles(null);
      };
    },
    [container],
  );

  return handles;
}

function toWindow({ start, end }: { start: Date; end: Date }): TimeWindow {
  return { start: start.getTime(), end: end.getTime() };
}
