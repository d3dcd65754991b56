import type { ReactElement } from 'react';
import { words } from '#wording/words.ts';
import styles from './Timeline.module.css';

/** What the marks of dates mean, in the order of how well a date is known. */
export function DateLegend(): ReactElement {
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <circle r="5" className={styles.legendInk} />
        </svg>
        {words.dateLegend.day}
      </li>
      <li>
        <svg width="34" height="14" viewBox="0 -7 34 14" aria-hidden="true">
          <path d="M4 0H30" className={styles.legendDots} />
          {[5, 17, 29].map((x) => (
            <circle key={x} cx={x} r="3" className={styles.legendRing} />
          ))}
        </svg>
        {words.dateLegend.oneOf}
      </li>
      <li>
        <span className={styles.legendBefore} aria-hidden="true" />
        {words.dateLegend.before}
      </li>
      <li>
        <span className={styles.legendAfter} aria-hidden="true" />
        {words.dateLegend.after}
      </li>
      <li>
        <span className={styles.legendFlag} aria-hidden="true">
          {words.flag.conditional}
        </span>
        {words.status('conditional')}
      </li>
    </ul>
  );
}
