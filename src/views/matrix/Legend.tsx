import type { ReactElement, ReactNode } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { Hovered } from '#model/hovered.ts';
import type { RoleSign } from '#model/role.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import styles from './Legend.module.css';

type LegendProps = {
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
};

const ATTENDANCE: readonly RoleSign[] = ['host', 'attended', 'represented', 'absent', 'not-invited'];
const MENTION: readonly RoleSign[] = ['acted', 'subject'];

/** What the signs mean, and that an empty cell is no absence. Resting on a sign sets it off in the grid. */
export function Legend({ hovered, onHover }: LegendProps): ReactElement {
  const entry = (sign: RoleSign): ReactElement => (
    <li
      key={sign}
      className={hovered?.kind === 'sign' && hovered.sign === sign ? styles.marked : undefined}
      onPointerEnter={() => onHover({ kind: 'sign', sign })}
      onPointerLeave={() => onHover(null)}
    >
      <RoleGlyph sign={sign} inferred={false} />
      {words.sign(sign)}
    </li>
  );
  return (
    <section className={styles.legend} aria-label={matrixWords.legend}>
      <Part title={matrixWords.attendance}>{ATTENDANCE.map(entry)}</Part>
      <Part title={matrixWords.mention}>{MENTION.map(entry)}</Part>
      <Part title={matrixWords.certainty}>
        <li>
          <RoleGlyph sign="attended" inferred={false} />
          {words.certainty('stated')}
        </li>
        <li>
          <RoleGlyph sign="attended" inferred />
          {words.certainty('inferred')}
        </li>
      </Part>
      <Part title={matrixWords.empty}>
        <li>
          <span className={styles.dot} />
          {matrixWords.emptyMeans}
        </li>
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}
