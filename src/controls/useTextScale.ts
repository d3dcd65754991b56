import { useEffect, useState } from 'react';

const USUAL = 16;

/** How large the reader's text is: 1 where a rem is 16 px. */
export function useTextScale(): number {
  const [scale, setScale] = useState(measure);
  useEffect(function followTextSize() {
    const update = (): void => setScale(measure());
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, []);
  return scale;
}

function measure(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;
}
