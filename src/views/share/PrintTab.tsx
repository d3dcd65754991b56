import { Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { shareWords } from '#wording/lateWords.ts';
import styles from './ShareDialog.module.css';
import type { ShareProps } from './ShareProps.ts';

/** What paper will hold, and the way to it. */
export function PrintTab({ event, overview, onPrint }: ShareProps): ReactElement {
  const isDated = overview.extent !== null;
  return (
    <div className={styles.halves}>
      <div className={styles.choices}>
        <p>{event ? shareWords.paperOfEvent : shareWords.paperOfView}</p>
        <p className={styles.about}>{shareWords.paperLight}</p>
        <div>
          <Button look="primary" onClick={onPrint}>
            <Printer size={15} strokeWidth={1.75} aria-hidden="true" />
            {shareWords.print}
          </Button>
        </div>
      </div>
      <div className={styles.outcome}>
        <h3 className={styles.heading}>{shareWords.paperHolds}</h3>
        <ol className={styles.sheet}>
          <li>{event ? shareWords.paperTitle : shareWords.paperDataset}</li>
          {isDated && <li className={styles.tall}>{shareWords.paperTimeline}</li>}
          <li className={styles.tall}>{shareWords.paperMap(isDated ? 2 : 1)}</li>
          <li className={styles.tall}>{event ? shareWords.paperRollCall : shareWords.paperEvents}</li>
          <li>{shareWords.paperSources}</li>
          <li>{shareWords.paperFooter}</li>
        </ol>
      </div>
    </div>
  );
}
