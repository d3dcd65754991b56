import { type RefObject, useEffect } from 'react';
import { ITEM_ATTRIBUTE } from './drawItem.ts';
import type { VisHandles } from './useVisTimeline.ts';

/** CSS pixels that a label, ring or outline may reach over its mark. */
const BESIDE = 5;

/**
 * Scrolls the lanes as far as it takes to see an event once it is selected, and once `layout` has changed: what rows and
 * room depend on.
 */
export function useSelectedInSight(
  scroller: RefObject<HTMLElement | null>,
  handles: VisHandles | null,
  selected: string | null,
  layout: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout moves the event, though nothing here reads it
  useEffect(
    function showSelected() {
      const frame = scroller.current;
      if (!handles || !frame || selected === null) return;
      const { timeline } = handles;
      const show = (): boolean => {
        const mark = frame.querySelector(`button[${ITEM_ATTRIBUTE}="${CSS.escape(selected)}"]`);
        if (!mark) return false;
        const { top, bottom } = mark.getBoundingClientRect();
        const sight = frame.getBoundingClientRect();
        frame.scrollTop += Math.min(0, top - BESIDE - sight.top) + Math.max(0, bottom + BESIDE - sight.bottom);
        return true;
      };
      const showOnceDrawn = (): void => {
        if (show()) timeline.off('changed', showOnceDrawn);
      };
      show();
      timeline.on('changed', showOnceDrawn);
      return () => timeline.off('changed', showOnceDrawn);
    },
    [scroller, handles, selected, layout],
  );
}
