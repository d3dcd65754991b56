import type { ReactElement } from 'react';
import type { Lanes } from '#model/answers.ts';
import { denseWords } from '#wording/lateWords.ts';
import { numberWords } from '#wording/words.ts';
import styles from './Density.module.css';
import { countsOf } from './densityCounts.ts';
import type { Lane } from './laneNames.ts';
import type { Counted } from './useDensityCanvas.ts';

type DensityTipProps = {
  readonly counted: Counted;
  readonly lanes: readonly Lane[];
  readonly by: Lanes;
  readonly bin: number;
  /** CSS pixels from the left of the lanes to the middle of the bin, and of the lanes in all. */
  readonly place: { readonly x: number; readonly width: number };
};

const MOST_LANES = 8;
const WIDTH = 224;
const BESIDE = 12;

/** The counts of one bin. It never lies over the bin itself, and is hidden from assistive technology, which hears the slider. */
export function DensityTip({ counted, lanes, by, bin, place }: DensityTipProps): ReactElement {
  const { unit } = counted.bins;
  const { period, total, uncertain, lanes: all } = countsOf(counted, lanes, by, bin);
  const shown = all.length > MOST_LANES ? all.slice(0, MOST_LANES - 1) : all;
  const isAfter = place.x + BESIDE + WIDTH <= place.width || place.x < place.width / 2;
  const start = isAfter ? place.x + BESIDE : place.x - BESIDE - WIDTH;
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{ insetInlineStart: Math.max(0, Math.min(start, place.width - WIDTH)), inlineSize: WIDTH }}
    >
      <p className={styles.tipHead}>{denseWords.bin(period, total)}</p>
      <dl className={styles.tipLanes}>
        {shown.map(({ key, name, count }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{numberWords(count)}</dd>
          </div>
        ))}
      </dl>
      {shown.length < all.length && <p>{denseWords.moreLanes(all.length - shown.length)}</p>}
      {uncertain > 0 && <p>{denseWords.uncertainIn(uncertain, unit)}</p>}
      <p>{denseWords.zoom(unit)}</p>
    </div>
  );
}
