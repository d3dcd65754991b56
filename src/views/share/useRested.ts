import { useEffect, useState } from 'react';

/** A value once it has stayed the same for `delay` milliseconds; the first one at once. */
export function useRested<T>(value: T, delay: number): T {
  const [rested, setRested] = useState(value);
  useEffect(
    function restAfterDelay() {
      const timer = window.setTimeout(() => setRested(value), delay);
      return () => window.clearTimeout(timer);
    },
    [value, delay],
  );
  return rested;
}
