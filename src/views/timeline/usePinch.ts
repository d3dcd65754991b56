import { type RefObject, useEffect } from 'react';

/** Leaves two fingers to the widget, which zooms by them; the browser would scroll the lanes, and break the gesture off. */
export function usePinch(frame: RefObject<HTMLElement | null>): void {
  useEffect(
    function keepTwoFingersFromScrolling() {
      const node = frame.current;
      if (!node) return;
      const onTouch = (event: TouchEvent): void => {
        if (event.touches.length > 1 && event.cancelable) event.preventDefault();
      };
      node.addEventListener('touchstart', onTouch, { passive: false });
      node.addEventListener('touchmove', onTouch, { passive: false });
      return () => {
        node.removeEventListener('touchstart', onTouch);
        node.removeEventListener('touchmove', onTouch);
      };
    },
    [frame],
  );
}
