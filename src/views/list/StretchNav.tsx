import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { listWords } from '#wording/lateWords.ts';
import styles from './ListView.module.css';
import { STRETCH_ROWS } from './rowPages.ts';

type StretchNavProps = {
  /** Number of the first row, from 0, and how many there are from there. */
  readonly first: number;
  readonly rows: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
};

/** The way through a list that is too long for one scroll bar. */
export function StretchNav({ first, rows, total, onStep }: StretchNavProps): ReactElement {
  const left = total - first - rows;
  return (
    <div className={styles.stretch}>
      <span role="status">{listWords.rowsShown(first + 1, first + rows, total)}</span>
      <Button
        size="small"
        icon
        aria-label={listWords.previousRows(STRETCH_ROWS)}
        aria-disabled={first === 0}
        onClick={() => first > 0 && onStep(-1)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </Button>
      <Button
        size="small"
        icon
        aria-label={listWords.nextRows(Math.min(STRETCH_ROWS, left))}
        aria-disabled={left === 0}
        onClick={() => left > 0 && onStep(1)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}
