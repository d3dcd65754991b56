import type { ReactElement } from 'react';
import { SCREENS, STRIPES } from '#signs/mapFill.ts';
import styles from './fills.module.css';

/** The patterns that the fills name. Not `display: none`, which would switch them off. */
export function PatternDefs(): ReactElement {
  return (
    <svg width="0" height="0" className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
        {SCREENS.map(([id, ground, radius]) => (
          <pattern key={id} id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="4" height="4" fill={`var(--${ground})`} />
            <circle cx="2" cy="2" r={radius} fill="var(--screen)" />
          </pattern>
        ))}
        {STRIPES.map(([id, ground, ink, turn, period, stripe]) => (
          <pattern
            key={id}
            id={id}
            width={period}
            height={period}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${turn})`}
          >
            <rect width={period} height={period} fill={`var(--${ground})`} />
            <rect width={stripe} height={period} fill={`var(--${ink})`} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
