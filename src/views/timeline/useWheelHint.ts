import { type RefObject, useEffect, useState } from 'react';

const SHOWN_MS = 2000;

/** True for two seconds after a bare wheel over an element: the wheel scrolls the page, and the reader may want to know. */
export function useWheelHint(element: RefObject<HTMLElement | null>): boolean {
  const [shown, setShown] = useState(false);
  useEffect(
    function listenForBareWheel() {
      const node = element.current;
      let timer = 0;
      const onWheel = (event: WheelEvent): void => {
        if (event.ctrlKey || event.metaKey) return;
        setShown(true);
        window.clearTimeout(timer);
        timer = window.setTimeout(() => setShown(false), SHOWN_MS);
      };
      node?.addEventListener('wheel', onWheel, { passive: true });
      return () => {
        node?.removeEventListener('wheel', onWheel);
        window.clearTimeout(timer);
      };
    },
    [element],
  );
  return shown;
}
