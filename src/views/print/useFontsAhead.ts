import { type RefObject, useEffect } from 'react';

/** Every letter in these records, once. */
function lettersOf(records: readonly unknown[]): string {
  return [...new Set(JSON.stringify(records))].sort().join('');
}

/**
 * Loads what fonts paper will need for the letters of these records: a browser does not wait for fonts when it prints, and what is not on
 * screen has not asked for any.
 */
export function useFontsAhead(page: RefObject<HTMLElement | null>, records: readonly unknown[]): void {
  useEffect(
    function loadFonts() {
      if (!page.current) return;
      const letters = lettersOf(records);
      const style = getComputedStyle(page.current);
      // Without a font the page is printed in the reader's own, as on screen.
      for (const family of ['--font-ui', '--font-display'])
        for (const weight of [400, 600])
          document.fonts.load(`${weight} 12px ${style.getPropertyValue(family)}`, letters).catch(() => undefined);
    },
    [page, records],
  );
}
