import { type ReactElement, useMemo, useRef } from 'react';
import { useLaneWidth } from '#controls/useLaneWidth.ts';
import { COMPACT, useMedia } from '#controls/useMedia.ts';
import { useSize } from '#controls/useSize.ts';
import type { HistogramAnswer } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import { windowWords } from '#wording/dates.ts';
import { overviewWords } from '#wording/words.ts';
import { chooseBins } from './bins.ts';
import { asFilter, FREE_AT_END, type Ground, placeHandles, pressKey, type Side, xOf } from './brush.ts';
import { Handle } from './Handle.tsx';
import styles from './Overview.module.css';
import { Picture } from './Picture.tsx';
import { pictureWords } from './pictureWords.ts';
import { overviewTicks } from './ticks.ts';
import { PART_ATTRIBUTE, useBrush } from './useBrush.ts';

export type OverviewProps = {
  /** All dates of the dataset, in whole days. */
  readonly extent: TimeWindow;
  /** Null is the whole extent. */
  readonly window: TimeWindow | null;
  /** Asks the engine; a React hook given by the app so that views stay free of queries. */
  readonly useHistogram: (edges: readonly number[]) => HistogramAnswer | undefined;
  /** The reader has moved the window, in whole days; null where it became as wide as the extent. */
  readonly onWindow: (window: TimeWindow | null, how: 'act' | 'gesture') => void;
};

const SIDES = ['start', 'end'] as const;

/** All dates in one line of bars, with the time window as a brush on them. */
export function Overview({ extent, window: asked, useHistogram, onWindow }: OverviewProps): ReactElement {
  const plot = useRef<HTMLDivElement>(null);
  const compact = useMedia(COMPACT);
  const { width } = useSize(plot);
  const { start, end } = extent;
  const ground = useMemo<Ground>(() => ({ start, end, width }), [start, end, width]);
  const bins = useMemo(() => chooseBins({ start, end }, width), [start, end, width]);
  const found = useHistogram(bins.edges);
  // The answer to other bins may stay until the one to these is there.
  const answer = found?.known.length === bins.edges.length - 1 ? found : null;
  const { shown, grabbed, show, listeners } = useBrush(ground, asked, onWindow);
  const isWhole = asFilter(shown, ground) === null;
  const handles = placeHandles(shown, ground);
  const description = pictureWords(bins, answer);
  const [from, to] = [xOf(shown.start, ground), xOf(shown.end, ground)];

  return (
    // biome-ignore lint/a11y/useSemanticElements: two sliders on a picture are no set of form fields
    <div
      className={styles.overview}
      role="group"
      aria-label={overviewWords.label(windowWords(extent))}
      style={{ ['--lane' as string]: `${useLaneWidth()}px`, ['--free' as string]: `${FREE_AT_END}px` }}
    >
      {!compact && (
        <p className={styles.name} title={description}>
          {overviewWords.allDates}
          <span>{overviewWords.by(bins.unit, bins.count)}</span>
        </p>
      )}
      <div ref={plot} className={styles.plot} data-grabbed={grabbed} {...listeners}>
        {width > 0 && (
          <>
            <Picture ground={ground} edges={bins.edges} answer={answer} description={description} />
            <span className={styles.outside} style={{ inlineSize: from }} />
            <span className={styles.outside} style={{ insetInlineStart: to, insetInlineEnd: 0 }} />
            <span
              className={styles.brush}
              // A window as wide as all dates cannot be moved: a drag on it makes a narrower one.
              {...(isWhole ? {} : { [PART_ATTRIBUTE]: 'body' })}
              style={{ insetInlineStart: from, inlineSize: Math.max(1, to - from) }}
            />
            {SIDES.map((side: Side) => (
              <Handle
                key={side}
                side={side}
                window={shown}
                extent={extent}
                place={handles[side]}
                onKey={(event) => {
                  const next = pressKey(shown, side, event, extent, bins.edges);
                  if (!next) return;
                  event.preventDefault();
                  show(next, 'act');
                }}
              />
            ))}
          </>
        )}
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {overviewTicks(ground).map(({ instant, x, label }) => (
          <span key={instant} style={{ insetInlineStart: x }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
