import { useEffect, useState } from 'react';

/** A value once it has stayed the same for `delay` milliseconds; null at once when it is null. */
export function useSettled<T>(value: T | null, delay: number): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(
    function settleAfterDelay() {
      if (value === null) {
        setSettled(null);
        return;
      }
      const timer = window.setTimeout(() => setSettled(value), delay);
      return () => window.clearTimeout(timer);
    },
    [value, delay],
  );
  return value === null ? null : settled;
}
