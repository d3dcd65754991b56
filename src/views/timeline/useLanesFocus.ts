import { type RefObject, useEffect, useRef } from 'react';
import type { VisHandles } from './useVisTimeline.ts';

const WHAT_TAB_REACHES = '[role="slider"], button[tabindex="0"]';

/**
 * Keeps the focus among the lanes where what had it is gone: bars came instead of marks, marks instead of bars, or other
 * events are counted together.
 */
export function useLanesFocus(
  lanes: RefObject<HTMLElement | null>,
  handles: VisHandles | null,
  hadFocus: boolean,
): void {
  const isInside = useRef(hadFocus);
  useEffect(
    function watchFocus() {
      const onFocus = (event: Event): void => {
        isInside.current = event.target instanceof Node && (lanes.current?.contains(event.target) ?? false);
      };
      document.addEventListener('focusin', onFocus);
      // Who presses looks where the pointer is.
      const onPress = (): void => {
        isInside.current = false;
      };
      document.addEventListener('pointerdown', onPress);
      return () => {
        document.removeEventListener('focusin', onFocus);
        document.removeEventListener('pointerdown', onPress);
      };
    },
    [lanes],
  );
  useEffect(
    function focusWhatIsThere() {
      if (!handles) return;
      const { timeline } = handles;
      const restore = (): void => {
        if (!isInside.current || document.activeElement !== document.body) return;
        lanes.current?.querySelector<HTMLElement>(WHAT_TAB_REACHES)?.focus({ preventScroll: true });
      };
      timeline.on('changed', restore);
      return () => timeline.off('changed', restore);
    },
    [lanes, handles],
  );
}
