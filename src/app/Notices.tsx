import { Info, TriangleAlert, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { type Issue, issuePlace } from '#model/issue.ts';
import { words } from '#wording/words.ts';
import type { LoadReport } from '#worker/protocol.ts';
import styles from './app.module.css';

/** More are folded away, so that the views keep their room. */
const LINES_SHOWN = 3;

export type Notice = {
  readonly title: string;
  readonly details: readonly string[];
  /** Good to know; nothing is wrong. */
  readonly isQuiet?: boolean;
  /** Another view that the reader may want. */
  readonly link?: ReactElement;
};

/** A dismissed notice comes back when it says something else; where its link leads changes with every act. */
const saidBy = ({ title, details }: Notice): string => JSON.stringify([title, details]);

/** What was ignored or left out: stays until dismissed, and comes back when it says something else. */
export function Notices({ notices }: { notices: readonly Notice[] }): ReactElement {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const shown = notices.filter((notice) => !dismissed.has(saidBy(notice)));
  return (
    <div role="status">
      {shown.map((notice) => (
        <div key={notice.title} className={`${styles.notice} ${notice.isQuiet ? styles.quiet : ''}`}>
          {notice.isQuiet ? (
            <Info size={16} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
          )}
          <div>
            {notice.isQuiet ? notice.title : <b>{notice.title}</b>} {notice.link}
            <Lines lines={notice.details.slice(0, LINES_SHOWN)} />
            {notice.details.length > LINES_SHOWN && (
              <details>
                <summary>{words.showDetails}</summary>
                <Lines lines={notice.details.slice(LINES_SHOWN)} />
              </details>
            )}
          </div>
          <Button
            look="ghost"
            size="small"
            icon
            aria-label={words.dismiss}
            onClick={() => setDismissed(new Set([...dismissed, saidBy(notice)]))}
          >
            <X size={15} aria-hidden="true" />
          </Button>
        </div>
      ))}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Where an issue lies, and what it is: record 2 (line 18), date: … */
export function issueLine(issue: Issue): string {
  return `${[issuePlace(issue), issue.field].filter(Boolean).join(', ')}: ${issue.message}`;
}

const LINES_AT_MOST = 100;

/** What there is to say of an address and of a file: what was ignored or is not there, left out, or loaded with a warning. */
export function loadNotices(
  report: LoadReport,
  ignored: readonly string[],
  unknown: readonly string[],
): readonly Notice[] {
  const lines = (severity: 'error' | 'warning'): string[] =>
    report.issues
      .filter((issue) => issue.severity === severity)
      .slice(0, LINES_AT_MOST)
      .map(issueLine);
  const notices = [
    { title: words.addressIgnored, details: ignored },
    { title: words.addressUnknown, details: unknown },
    { title: words.leftOut(report.loaded, report.total), details: report.loaded < report.total ? lines('error') : [] },
    { title: words.noticed, details: lines('warning') },
  ];
  return notices.filter(({ details }) => details.length > 0);
}
