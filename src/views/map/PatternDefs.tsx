import type { ReactElement } from 'react';
import styles from './fills.module.css';

/** A screen of small dots over a ground: inferred. */
const SCREENS = [
  ['map-attended-inferred', 'fill-attended-i', 1],
  ['map-host-inferred', 'role-host', 0.95],
  ['map-acted-inferred', 'role-proposed', 0.95],
  ['map-subject-inferred', 'fill-subject', 0.95],
] as const;

/** Stripes: [id, ground, ink, turn in degrees, period and width of a stripe in px]. */
const STRIPES = [
  ['map-represented', 'fill-rep', 'role-represented', 0, 6, 3],
  ['map-absent', 'fill-absent', 'role-absent', 45, 5, 1.3],
  ['map-not-invited', 'fill-notinv', 'role-notinv', -45, 7, 1.5],
] as const;

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
