import { type RefObject, useEffect } from 'react';

/** Rows in another order are other rows, and are read from the first one. */
export function useStartAtFirstRow(scroller: RefObject<HTMLElement | null>): void {
  useEffect(
    function startAtFirstRow() {
      scroller.current?.scrollTo({ top: 0, behavior: 'instant' });
    },
    [scroller],
  );
}
