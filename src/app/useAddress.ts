import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type ParsedAddress, parseAddress, writeAddress } from '#address/address.ts';
import type { View } from '#address/view.ts';

/**
 * push: a discrete act, which Back undoes. step: one of several like acts, as zooming by a button; those that follow one
 * another are undone as one. replace: what the app itself completes. gesture: one of many small moves; the address takes
 * them once they have rested, and fills no history.
 */
export type Navigate = (change: (view: View) => View, how: 'push' | 'step' | 'replace' | 'gesture') => void;

const MOVED = 'dateline:moved';
const GESTURE_MS = 300;
const BURST_MS = 2000;

/** The address of the page as a view, and the one way to change it. A change that changes nothing leaves no trace. */
export function useAddress(): ParsedAddress & { readonly navigate: Navigate } {
  const query = useSyncExternalStore(subscribe, () => window.location.search);
  const parsed = useMemo(() => parseAddress(query), [query]);
  const pending = useRef<{ readonly changes: ((view: View) => View)[]; timer: number }>({ changes: [], timer: 0 });

  const lastStep = useRef(0);

  const settleGestures = useCallback(() => {
    const { changes, timer } = pending.current;
    window.clearTimeout(timer);
    for (const change of changes.splice(0)) write(change, 'replace');
  }, []);

  const navigate = useCallback<Navigate>(
    (change, how) => {
      if (how === 'gesture') {
        window.clearTimeout(pending.current.timer);
        pending.current.changes.push(change);
        pending.current.timer = window.setTimeout(settleGestures, GESTURE_MS);
        return;
      }
      // A gesture still under way belongs to the entry that this act leaves.
      settleGestures();
      const isBurst = how === 'step' && Date.now() - lastStep.current < BURST_MS;
      write(change, how === 'replace' || isBurst ? 'replace' : 'push');
      lastStep.current = how === 'step' ? Date.now() : 0;
    },
    [settleGestures],
  );

  useEffect(function dropGesturesOnBackAndForward() {
    const drop = (): void => {
      window.clearTimeout(pending.current.timer);
      pending.current.changes.length = 0;
      lastStep.current = 0;
    };
    window.addEventListener('popstate', drop);
    return () => {
      window.removeEventListener('popstate', drop);
      drop();
    };
  }, []);

  return useMemo(() => ({ ...parsed, navigate }), [parsed, navigate]);
}

function write(change: (view: View) => View, how: 'push' | 'replace'): void {
  const { search, pathname, hash } = window.location;
  const { view } = parseAddress(search);
  const next = writeAddress(change(view));
  if (next === writeAddress(view)) return;
  const address = pathname + next + hash;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(MOVED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(MOVED, onChange);
  };
}
