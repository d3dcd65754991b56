import { TriangleAlert, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { words } from '#wording/words.ts';
import styles from './app.module.css';

export type Notice = { readonly title: string; readonly details: readonly string[] };

/** What was ignored or left out: stays until dismissed, and comes back when it says something else. */
export function Notices({ notices }: { notices: readonly Notice[] }): ReactElement {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const shown = notices.filter((notice) => !dismissed.has(JSON.stringify(notice)));
  return (
    <div role="status">
      {shown.map((notice) => (
        <div key={notice.title} className={styles.notice}>
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
          <div>
            <b>{notice.title}</b>
            <ul>
              {notice.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </div>
          <Button
            look="ghost"
            size="small"
            icon
            aria-label={words.dismiss}
            onClick={() => setDismissed(new Set([...dismissed, JSON.stringify(notice)]))}
          >
            <X size={15} aria-hidden="true" />
          </Button>
        </div>
      ))}
    </div>
  );
}
