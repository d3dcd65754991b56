import { type RefObject, useEffect } from 'react';

/** Records that are read before anything else may run: a few milliseconds. */
const AT_ONCE = 20;

/**
 * Loads what fonts paper will need for the letters of these records: a browser does not wait for fonts when it prints, and what is not on
 * screen has not asked for any. The records are read while nothing else runs, a few at a time.
 */
export function useFontsAhead(page: RefObject<HTMLElement | null>, records: readonly unknown[]): void {
  useEffect(
    function loadFonts() {
      const letters = new Set<string>();
      const parts = records.flatMap(partsOf);
      let next = 0;
      const read = (): void => {
        for (const letter of JSON.stringify(parts.slice(next, next + AT_ONCE))) letters.add(letter);
        next += AT_ONCE;
        waiting = next < parts.length ? whenIdle(read) : whenIdle(load);
      };
      const load = (): void => {
        if (!page.current) return;
        const text = [...letters].sort().join('');
        const style = getComputedStyle(page.current);
        // Without a font the page is printed in the reader's own, as on screen.
        for (const family of ['--font-ui', '--font-display'])
          for (const weight of [400, 600])
            document.fonts.load(`${weight} 12px ${style.getPropertyValue(family)}`, text).catch(() => undefined);
      };
      let waiting = whenIdle(read);
      return () => stopWaiting(waiting);
    },
    [page, records],
  );
}

/** What is long in an answer are its lists. */
function partsOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  if (typeof answer !== 'object' || answer === null) return [answer];
  return Object.values(answer).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]));
}

/** Safari knows no idle time. */
function whenIdle(act: () => void): number {
  return 'requestIdleCallback' in globalThis ? requestIdleCallback(act) : (setTimeout(act, 1) as unknown as number);
}

function stopWaiting(waiting: number): void {
  if ('cancelIdleCallback' in globalThis) cancelIdleCallback(waiting);
  else clearTimeout(waiting);
}
