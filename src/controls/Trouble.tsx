import { TriangleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { words } from '#wording/words.ts';
import { Button } from './Button.tsx';
import styles from './Trouble.module.css';

type TroubleProps = {
  readonly title: string;
  /** What is kept, and what can be done. */
  readonly children: ReactNode;
  /** The exact messages, folded away. */
  readonly details: readonly string[];
  readonly onRetry: () => void;
  /** Another way out beside trying again. */
  readonly otherWay?: ReactNode;
};

/** What failed, what is kept, and a way out. Errors stay until they are dealt with. */
export function Trouble({ title, children, details, onRetry, otherWay }: TroubleProps): ReactElement {
  return (
    <div className={styles.trouble} role="alert">
      <TriangleAlert size={22} strokeWidth={1.75} aria-hidden="true" />
      <h2>{title}</h2>
      <p>{children}</p>
      <p className={styles.ways}>
        <Button look="primary" size="small" onClick={onRetry}>
          {words.tryAgain}
        </Button>
        {otherWay}
      </p>
      {details.length > 0 && (
        <details>
          <summary>{words.showDetails}</summary>
          <ul>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
