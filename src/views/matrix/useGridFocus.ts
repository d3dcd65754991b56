import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/** The one element of the grid that the Tab key reaches. */
export const SPOT_ATTRIBUTE = 'data-spot';

const PRESS_MS = 100;

/**
 * Keeps the focus on the grid's spot while the reader is in the grid, also where its element was replaced by another:
 * after a scroll, another order or another answer. The function that it gives moves the focus there with the next drawing.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>): () => void {
  const wanted = useRef(false);
  const inside = useRef(false);

  useEffect(
    function noticeEnteringAndLeaving() {
      const node = grid.current;
      if (!node) return;
      let pressed = Number.NEGATIVE_INFINITY;
      const onPress = (event: Event): void => {
        pressed = event.timeStamp;
      };
      const onFocusIn = (): void => {
        inside.current = true;
      };
      const onFocusOut = (event: FocusEvent): void => {
        // What is taken out of the page loses the focus to nothing, and without a press.
        const stays = event.relatedTarget instanceof Node && node.contains(event.relatedTarget);
        if ((event.relatedTarget !== null && !stays) || event.timeStamp - pressed < PRESS_MS) inside.current = false;
      };
      document.addEventListener('pointerdown', onPress, true);
      node.addEventListener('focusin', onFocusIn);
      node.addEventListener('focusout', onFocusOut);
      return () => {
        document.removeEventListener('pointerdown', onPress, true);
        node.removeEventListener('focusin', onFocusIn);
        node.removeEventListener('focusout', onFocusOut);
      };
    },
    [grid],
  );

  useLayoutEffect(function focusSpot() {
    const isLost = inside.current && document.activeElement === document.body;
    if (!wanted.current && !isLost) return;
    const spot = grid.current?.querySelector<HTMLElement>(`[${SPOT_ATTRIBUTE}]`);
    if (!spot) return;
    wanted.current = false;
    spot.focus({ preventScroll: true });
  });

  return useCallback(() => {
    wanted.current = true;
  }, []);
}
