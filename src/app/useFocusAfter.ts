import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Where the focus goes once what held it has gone. */
export type FocusTarget = 'card' | 'view' | { readonly event: string };

/**
 * Remembers where the focus is to go and moves it there when `settled` changes: after an act that takes away the button
 * which was pressed.
 */
export function useFocusAfter(
  settled: string,
  headingRef: RefObject<HTMLElement | null>,
): (target: FocusTarget) => void {
  const wanted = useRef<FocusTarget | null>(null);
  useEffect(
    function moveFocusOnceSettled() {
      const target = wanted.current;
      if (target === null || settled === '') return;
      wanted.current = null;
      if (target === 'card') headingRef.current?.focus();
      else if (target === 'view') document.getElementById('view')?.focus();
      else (markOf(target.event) ?? document.getElementById('detail'))?.focus();
    },
    [settled, headingRef],
  );
  return useCallback((target) => {
    wanted.current = target;
  }, []);
}

/** The mark of an event on the timeline, where it can take the focus. */
function markOf(event: string): HTMLElement | null {
  const mark = document.querySelector<HTMLElement>(`#timeline button[data-event="${CSS.escape(event)}"]`);
  return mark && getComputedStyle(mark).visibility === 'visible' ? mark : null;
}
