import { useEffect, useRef, useState } from 'react';
import { overviewWords } from '#wording/words.ts';

const SETTLED_MS = 500;

/** What assistive technology is told when labels are hidden or come back, once that has settled. While marks are drawn otherwise, nothing. */
export function useDensityNote(crowded: boolean, events: number, isOtherwise: boolean): string {
  const [note, setNote] = useState('');
  const told = useRef(false);
  useEffect(
    function tellWhenSettled() {
      if (crowded === told.current || isOtherwise) return;
      const timer = window.setTimeout(() => {
        told.current = crowded;
        setNote(crowded ? overviewWords.timelineLabelsNowHidden(events) : overviewWords.timelineLabelsShown);
      }, SETTLED_MS);
      return () => window.clearTimeout(timer);
    },
    [crowded, events, isOtherwise],
  );
  return note;
}
