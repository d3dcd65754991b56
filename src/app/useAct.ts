import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * One function for as long as the component lives, which does what the one given last does: so that a view which is drawn
 * anew only when what it is given has changed can be told what to do.
 */
export function useAct<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(act);
  useLayoutEffect(function keepLatest() {
    latest.current = act;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
