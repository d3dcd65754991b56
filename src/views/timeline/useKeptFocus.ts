import { type RefObject, useEffect } from 'react';
import { ITEM_ATTRIBUTE } from './drawItem.ts';
import type { VisHandles } from './useVisTimeline.ts';

const PRESS_MS = 100;

/** Gives the focus back to an event whose node the widget has replaced while it had the focus. */
export function useKeptFocus(container: RefObject<HTMLElement | null>, handles: VisHandles | null): void {
  useEffect(
    function keepFocusThroughRedraws() {
      const node = container.current;
      if (!handles || !node) return;
      let wanted: string | null = null;
      const onFocusIn = (event: FocusEvent): void => {
        wanted = event.target instanceof HTMLElement ? event.target.getAttribute(ITEM_ATTRIBUTE) : null;
      };
      let pressed = Number.NEGATIVE_INFINITY;
      const onPress = (event: Event): void => {
        pressed = event.timeStamp;
      };
      const onFocusOut = (event: FocusEvent): void => {
        // A node that is taken out of the page loses the focus to nothing, and without a press.
        if (event.relatedTarget !== null || event.timeStamp - pressed < PRESS_MS) wanted = null;
      };
      const restore = (): void => {
        if (wanted === null || document.activeElement !== document.body) return;
        node
          .querySelector<HTMLElement>(`button[${ITEM_ATTRIBUTE}="${CSS.escape(wanted)}"]`)
          ?.focus({ preventScroll: true });
      };
      document.addEventListener('pointerdown', onPress, true);
      node.addEventListener('focusin', onFocusIn);
      node.addEventListener('focusout', onFocusOut);
      handles.timeline.on('changed', restore);
      return () => {
        document.removeEventListener('pointerdown', onPress, true);
        node.removeEventListener('focusin', onFocusIn);
        node.removeEventListener('focusout', onFocusOut);
        handles.timeline.off('changed', restore);
      };
    },
    [container, handles],
  );
}
