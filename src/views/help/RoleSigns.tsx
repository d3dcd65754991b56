import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import { ROLES, type RoleSign, signOf } from '#model/role.ts';
import { helpWords } from '#wording/lateWords.ts';
import { joinWords, words } from '#wording/words.ts';
import { FillSwatch } from './FillSwatch.tsx';
import styles from './signs.module.css';

/** Presence, absence, mention. */
const SIGNS: readonly RoleSign[] = ['host', 'attended', 'represented', 'absent', 'not-invited', 'acted', 'subject'];

/** The seven signs of roles, as glyph and as fill of the map, and the exact words that share them. */
export function RoleSigns(): ReactElement {
  const { roles, rolesAbout, stated, inferred, mapStated, mapInferred, notMentioned, notMentionedMeaning } = helpWords;
  return (
    <section className={styles.section}>
      <h3>{roles}</h3>
      <p className={styles.about}>{rolesAbout}</p>
      <div className={`${styles.roleSigns} ${styles.heads}`} aria-hidden="true">
        <span>{stated}</span>
        <span>{inferred}</span>
        <span>{mapStated}</span>
        <span>{mapInferred}</span>
      </div>
      <dl>
        {SIGNS.map((sign) => (
          <RoleRow key={sign} sign={sign} />
        ))}
        <div className={styles.roleRow}>
          <dt>{notMentioned}</dt>
          <dd className={styles.roleSigns} aria-hidden="true">
            <svg width="18" height="18" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
              <circle r="1" className={styles.faintDot} />
            </svg>
          </dd>
          <dd className={styles.meaning}>{notMentionedMeaning}</dd>
        </div>
      </dl>
    </section>
  );
}

function RoleRow({ sign }: { readonly sign: RoleSign }): ReactElement {
  const sharing = ROLES.filter((role) => signOf(role) === sign).map((role) => words.role(role));
  return (
    <div className={styles.roleRow}>
      <dt>{words.sign(sign)}</dt>
      <dd className={styles.roleSigns} aria-hidden="true">
        <span className={styles.roleGlyph}>
          <RoleGlyph sign={sign} inferred={false} size={18} />
        </span>
        <span className={styles.roleGlyph}>
          <RoleGlyph sign={sign} inferred size={18} />
        </span>
        <FillSwatch sign={sign} inferred={false} />
        <FillSwatch sign={sign} inferred />
      </dd>
      <dd className={styles.meaning}>
        {helpWords.signMeaning[sign]}
        {sharing.length > 1 && <span className={styles.sharing}>{joinWords(sharing, 'disjunction')}</span>}
      </dd>
    </div>
  );
}
