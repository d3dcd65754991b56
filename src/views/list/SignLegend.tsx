import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import { ROLE_SIGNS } from '#model/role.ts';
import { listWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import styles from './ListView.module.css';

/** What the signs mean, where there is room. Every sign in a row also has its words, so that nobody else needs this. */
export function SignLegend(): ReactElement {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {ROLE_SIGNS.map((sign) => (
        <li key={sign}>
          <RoleGlyph sign={sign} inferred={false} size={14} />
          {words.sign(sign)}
        </li>
      ))}
      <li>
        <RoleGlyph sign="attended" inferred size={14} />
        {listWords.inferredSign}
      </li>
    </ul>
  );
}
