import type { KeyboardEvent, ReactElement } from 'react';
import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { dayWords } from '#wording/dates.ts';
import { overviewWords } from '#wording/words.ts';
import { boundsOf, type HandlePlaces, type Side } from './brush.ts';
import styles from './Overview.module.css';
import { PART_ATTRIBUTE } from './useBrush.ts';

type HandleProps = {
  readonly side: Side;
  readonly window: TimeWindow;
  readonly extent: TimeWindow;
  readonly place: HandlePlaces[Side];
  readonly onKey: (event: KeyboardEvent) => void;
};

/** One end of the time window, as a slider over days since 1 January 1970; its end is said as the last day in it. */
export function Handle({ side, window, extent, place, onKey }: HandleProps): ReactElement {
  const { min, max } = boundsOf(window, side, extent);
  const dayOf = (instant: number): number => (side === 'start' ? instant : instant - DAY_MS) / DAY_MS;
  const day = dayOf(window[side]);
  const said = dayWords(day * DAY_MS);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={side === 'start' ? overviewWords.firstDay : overviewWords.lastDay}
      aria-valuemin={dayOf(min)}
      aria-valuemax={dayOf(max)}
      aria-valuenow={day}
      aria-valuetext={side === 'start' ? overviewWords.from(said) : overviewWords.to(said)}
      className={styles.handle}
      {...{ [PART_ATTRIBUTE]: side }}
      style={{ insetInlineStart: place.target }}
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey) onKey(event);
      }}
    >
      <span className={styles.grip} style={{ insetInlineStart: place.grip - place.target }} />
    </div>
  );
}
