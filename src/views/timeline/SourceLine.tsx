import type { ReactElement, ReactNode } from 'react';
import { DAY_MS, type EventDate } from '#model/date.ts';
import { dateWords } from '#wording/dates.ts';
import { words } from '#wording/words.ts';
import styles from './Timeline.module.css';
import type { Visible } from './visItems.ts';

type SourceLineProps = { readonly published: EventDate | null; readonly visible: Visible };

/** Pixels from the left of the window at which a day of publication stands; null when it is not in the window. */
export function publicationX(published: EventDate | null, visible: Visible): number | null {
  if (published?.kind !== 'day' && published?.kind !== 'time') return null;
  const noon = published.kind === 'day' ? published.earliest + DAY_MS / 2 : published.earliest;
  if (noon < visible.start || noon > visible.end) return null;
  return ((noon - visible.start) / (visible.end - visible.start)) * visible.width;
}

/** CSS pixels that the words take where a rem is 16 px. */
const WORDS_WIDTH = 240;

type SourceBandProps = SourceLineProps & {
  /** The words always have room on one side of the line, and may reach over it. */
  readonly isPhone: boolean;
  /** What stands before the words. */
  readonly children?: ReactNode;
};

/** The words above the lanes: when the source was published, and what stands to the right of that. */
export function SourceBand({ published, visible, isPhone, children }: SourceBandProps): ReactElement {
  const x = publicationX(published, visible);
  const wordsWidth = WORDS_WIDTH * visible.text;
  return (
    <div className={styles.band} data-shared={Boolean(children)}>
      {children}
      {published && x !== null && (
        <p style={{ ['--x' as string]: `${x}px` }} data-turned={x < (isPhone ? visible.width / 2 : wordsWidth)}>
          <span className={styles.publishedWords}>{words.sourcePublished(dateWords(published, 'short'))}</span>
          <svg width="7" height="5" viewBox="-3.5 -4 7 5" aria-hidden="true" className={styles.pointer}>
            <path d="M-3.5 -4L3.5 -4L0 1Z" />
          </svg>
          {visible.width - x > wordsWidth && x >= wordsWidth && (
            <span className={styles.afterWords}>{words.afterPublication}</span>
          )}
        </p>
      )}
    </div>
  );
}

/** The line through the lanes at the day of publication. */
export function SourceRule({ published, visible }: SourceLineProps): ReactElement | null {
  const x = publicationX(published, visible);
  return x === null ? null : <div className={styles.rule} style={{ ['--x' as string]: `${x}px` }} aria-hidden="true" />;
}
