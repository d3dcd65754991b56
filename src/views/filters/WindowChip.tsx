import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { TimeWindow } from '#model/filter.ts';
import { windowWords } from '#wording/dates.ts';
import { filterWords } from '#wording/words.ts';
import styles from './WindowChip.module.css';

type WindowChipProps = {
  readonly timeWindow: TimeWindow;
  readonly style: 'full' | 'short';
  readonly onRemove: () => void;
};

/** The time window that the reader chose on the timeline, with a button that removes it. */
export function WindowChip({ timeWindow, style, onRemove }: WindowChipProps): ReactElement {
  return (
    <div className={styles.chip}>
      <span>{windowWords(timeWindow, style)}</span>
      <button type="button" aria-label={filterWords.removeWindow} title={filterWords.removeWindow} onClick={onRemove}>
        <X size={14} strokeWidth={2.1} aria-hidden="true" />
      </button>
    </div>
  );
}
