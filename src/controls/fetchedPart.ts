import { useSyncExternalStore } from 'react';

type State<Value> = { readonly value: Value | null; readonly failed: boolean; readonly error: unknown };

type FetchedPart<Value> = readonly [
  /** Null until the part has come, for which it is asked here where it is wanted; throws why it could not come. */
  use: (isWanted: boolean) => Value | null,
  /** Asks for it ahead. */
  fetch: () => void,
];

/**
 * A part of the page that comes by itself. Unlike a `lazy` one, what has come already is drawn at once: React first shows what
 * stands in for a lazy part, and then keeps that for a third of a second.
 */
export function fetchedPart<Value>(load: () => Promise<Value>): FetchedPart<Value> {
  let state: State<Value> = { value: null, failed: false, error: null };
  let asked = false;
  const heard = new Set<() => void>();
  const settle = (next: State<Value>): void => {
    state = next;
    for (const hear of heard) hear();
  };
  const fetch = (): void => {
    if (asked) return;
    asked = true;
    load().then(
      (value) => settle({ value, failed: false, error: null }),
      (error: unknown) => settle({ value: null, failed: true, error }),
    );
  };
  const subscribe = (hear: () => void): (() => void) => {
    heard.add(hear);
    return () => heard.delete(hear);
  };
  const usePart = (isWanted: boolean): Value | null => {
    if (isWanted) fetch();
    const { value, failed, error } = useSyncExternalStore(subscribe, () => state);
    if (failed) throw error;
    return value;
  };
  return [usePart, fetch];
}
