import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus to the first element in `within` that the selector finds. A panel shows itself after the effects of
 * its content and then focuses its first field, so this waits for the next frame. Null leaves the focus alone.
 */
export function useFocusOnOpening(within: RefObject<HTMLElement | null>, selector: string | null): void {
  useEffect(
    function focusInNextFrame() {
      if (selector === null) return;
      const frame = requestAnimationFrame(() => within.current?.querySelector<HTMLElement>(selector)?.focus());
      return () => cancelAnimationFrame(frame);
    },
    [within, selector],
  );
}
