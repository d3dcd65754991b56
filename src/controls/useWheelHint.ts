import { type RefObject, useEffect, useState } from 'react';

const shownFor = 2000;

/**
 * A bare wheel scrolls the page, not the widget in `frame`: it is kept from the widget, and for two seconds the answer
 * is true. With Ctrl or ⌘ the widget has it.
 */
export function useWheelHint(frame: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);

  useEffect(
    function keepBareWheelFromWidget() {
      const section = frame.current;
      if (!section) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const onWheel = (event: WheelEvent): void => {
        clearTimeout(timer);
        if (event.ctrlKey || event.metaKey) {
          setShown(false);
          return;
        }
        event.stopPropagation();
        setShown(true);
        timer = setTimeout(() => setShown(false), shownFor);
      };
      section.addEventListener('wheel', onWheel, { capture: true, passive: true });
      return () => {
        clearTimeout(timer);
        section.removeEventListener('wheel', onWheel, { capture: true });
      };
    },
    [frame],
  );
  return isShown;
}
