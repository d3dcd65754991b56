import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus once to the first element in `within` that the selector finds, as soon as it `isThere`. A panel shows
 * itself after the effects of its content and then focuses its first field, so this waits for the next frame. A null
 * selector leaves the focus alone.
 */
export function useFocusOnOpening(
  within: RefObject<HTMLElement | null>,
  selector: string | null,
  isThere = true,
): void {
  const isDone = useRef(false);
  useEffect(
    function focusInNextFrame() {
      if (selector === null || !isThere || isDone.current) return;
      const frame = requestAnimationFrame(() => {
        isDone.current = true;
        within.current?.querySelector<HTMLElement>(selector)?.focus();
      });
      return () => cancelAnimationFrame(frame);
    },
    [within, selector, isThere],
  );
}
