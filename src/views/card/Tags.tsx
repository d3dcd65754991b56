import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import type { EventRecord } from '#model/event.ts';
import { words } from '#wording/words.ts';
import styles from './Tags.module.css';

/** Type, status, how it took place, and how well it is supported; what is not verified says so in words and with a sign. */
export function Tags({ event }: { event: EventRecord }): ReactElement {
  const { type, status, statusDetail, statusReason, mode, verification } = event;
  return (
    <div className={styles.tags}>
      <span className={styles.tag}>
        <TypeIcon type={type} />
        {words.type(type)}
      </span>
      <span className={styles.tag} data-status={status} title={statusReason}>
        {statusDetail ? `${words.status(status)}, ${statusDetail}` : words.status(status)}
      </span>
      {mode && <span className={styles.tag}>{words.sentence(words.mode(mode))}</span>}
      {verification?.level === 'none' && (
        <strong className={`${styles.tag} ${styles.warning}`}>
          <TriangleAlert size={13} strokeWidth={2.1} aria-hidden="true" />
          {verification.note ? words.notVerified(verification.note) : words.supported('none')}
        </strong>
      )}
      {verification && verification.level !== 'none' && (
        <span className={styles.support} title={verification.note}>
          {words.supported(verification.level)}
        </span>
      )}
    </div>
  );
}
