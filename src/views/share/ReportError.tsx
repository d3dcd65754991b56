import type { ReactElement } from 'react';
import { writeAddress } from '#address/address.ts';
import { EMPTY_FILTER } from '#model/filter.ts';
import { shareWords } from '#wording/lateWords.ts';
import { contactOf } from './contact.ts';
import styles from './ShareDialog.module.css';
import { ownTitle, type ShareProps } from './ShareProps.ts';

/** Whom the dataset names for errors, with the address of the record; nothing where it names nobody. */
export function ReportError(props: ShareProps): ReactElement | null {
  const { overview, site, pinned, latest } = props;
  if (overview.contact === null) return null;
  // The record is the same whatever is filtered.
  const address = site + writeAddress({ ...(pinned ?? latest), filter: EMPTY_FILTER, map: null, theme: null });
  const body = `${shareWords.reportBody}\r\n${address}\r\n`;
  const contact = contactOf(overview.contact, shareWords.reportSubject(ownTitle(props)), body);
  if (contact.kind === 'text') return <p className={styles.about}>{shareWords.reportTo(overview.contact)}</p>;
  if (contact.kind === 'mail')
    return (
      <p>
        <a href={contact.href}>{shareWords.report}</a>
      </p>
    );
  return (
    <p className={styles.about}>
      <a href={contact.href} target="_blank" rel="noopener noreferrer">
        {shareWords.report}
      </a>
      . {shareWords.reportName} <span className={styles.address}>{address}</span>
    </p>
  );
}
