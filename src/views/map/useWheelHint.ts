import { type RefObject, useEffect, useState } from 'react';

const shownFor = 2000;

/**
 * A bare wheel scrolls the page, not the map: it is kept from the map, and for two seconds the answer is true. With
 * Ctrl or ⌘ the map has it.
 */
export function useWheelHint(frame: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);

  useEffect(
    function keepBareWheelFromMap() {
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

/** The key that turns the wheel into zoom, as the reader's keyboard names it. */
export function zoomKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
