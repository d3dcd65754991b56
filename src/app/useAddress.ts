import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type ParsedAddress, parseAddress, writeAddress } from './address.ts';
import type { View } from './view.ts';

/** push: a discrete act, which Back undoes. replace: a gesture, or what the app itself completes. */
export type Navigate = (change: (view: View) => View, how: 'push' | 'replace') => void;

const MOVED = 'dateline:moved';

/** The address of the page as a view, and the one way to change it. A change that changes nothing leaves no trace. */
export function useAddress(): ParsedAddress & { readonly navigate: Navigate } {
  const query = useSyncExternalStore(subscribe, () => window.location.search);
  const parsed = useMemo(() => parseAddress(query), [query]);
  const navigate = useCallback<Navigate>((change, how) => {
    const { search, pathname, hash } = window.location;
    const next = writeAddress(change(parseAddress(search).view));
    if (next === search) return;
    const address = pathname + next + hash;
    if (how === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    window.dispatchEvent(new Event(MOVED));
  }, []);
  return useMemo(() => ({ ...parsed, navigate }), [parsed, navigate]);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(MOVED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(MOVED, onChange);
  };
}
