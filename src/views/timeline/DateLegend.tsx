import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import { ROLE_SIGNS, type RoleSign, signOf } from '#model/role.ts';
import { overviewWords, words } from '#wording/words.ts';
import styles from './Toolbar.module.css';
import type { PlacedItem } from './visItems.ts';

type DateLegendProps = {
  readonly placed: readonly PlacedItem[];
  /** Down a panel, and not along the toolbar. */
  readonly inPanel: boolean;
};

/** What the marks mean: of dates, in the order of how well a date is known, and before them the roles that are shown. */
export function DateLegend({ placed, inPanel }: DateLegendProps): ReactElement {
  const shown = placed.flatMap(({ role }) => role ?? []);
  return (
    <ul className={inPanel ? `${styles.legend} ${styles.inPanel}` : styles.legend}>
      {shown.length > 0 ? <RolesShown shown={shown} /> : <DayKnown />}
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

function DayKnown(): ReactElement {
  return (
    <li>
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <circle r="5" className={styles.legendInk} />
      </svg>
      {words.dateLegend.day}
    </li>
  );
}

type Shown = readonly NonNullable<PlacedItem['role']>[];

function RolesShown({ shown }: { shown: Shown }): ReactElement {
  const isShown = (sign: RoleSign): boolean => shown.some(({ role }) => role && signOf(role.role) === sign);
  const isInferred = (sign: RoleSign): boolean =>
    shown.every(({ role }) => !role || signOf(role.role) !== sign || role.certainty !== 'stated');
  return (
    <>
      {ROLE_SIGNS.filter(isShown).map((sign) => (
        <li key={sign}>
          <RoleGlyph sign={sign} inferred={isInferred(sign)} size={15} />
          {words.sign(sign)}
        </li>
      ))}
      {shown.some(({ role }) => role === null) && (
        <li>
          <svg width="8" height="14" viewBox="-4 -7 8 14" aria-hidden="true">
            <circle r="2.2" className={styles.legendDot} />
          </svg>
          {overviewWords.timelineNoRoleLegend}
        </li>
      )}
    </>
  );
}
