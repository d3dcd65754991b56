import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed, or shown as it would be; what only paper shows need not be drawn before. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(function hearOfPrinting() {
    const media = matchMedia('print');
    // The browser prints what is there when its handlers have run.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(media.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', end);
    };
  }, []);
  return printing;
}
