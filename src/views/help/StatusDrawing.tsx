import type { ReactElement } from 'react';
import type { Status } from '#model/role.ts';
import { words } from '#wording/words.ts';
import styles from './drawings.module.css';

/** How marks of a status are filled and outlined on the timeline, with the tag of those that are ahead. */
export function StatusDrawing({ status }: { readonly status: Status }): ReactElement {
  const isTagged = status === 'planned' || status === 'conditional';
  return (
    <>
      <svg viewBox="0 -9 86 18" className={styles.status} data-status={status} aria-hidden="true" focusable="false">
        <circle cx="9" r="4.9" strokeWidth="1.8" />
        <rect x="24" y="-5.4" width="60" height="10.8" rx="2" strokeWidth="1.3" />
      </svg>
      {isTagged && <span className={styles.tag}>{words.flag[status]}</span>}
    </>
  );
}
