import { type ReactElement, useEffect, useState } from 'react';
import { filterWords, numberWords, words } from '#wording/words.ts';
import styles from './FilterBar.module.css';

const PAUSE_MS = 500;

/** How many events are left: for the eye at once; for the ear when the number has come to rest. */
export function ResultCount({ matched, total }: { matched: number | null; total: number | null }): ReactElement {
  const sentence = matched === null || total === null ? '' : words.resultCount(matched, total);
  const [announced, setAnnounced] = useState(sentence);
  useEffect(
    function announceAfterPause() {
      const timer = setTimeout(() => setAnnounced(sentence), PAUSE_MS);
      return () => clearTimeout(timer);
    },
    [sentence],
  );
  return (
    <>
      {matched !== null && total !== null && (
        <p className={styles.count} aria-hidden="true">
          <b>{numberWords(matched)}</b> {filterWords.ofTotal(total)}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </>
  );
}
