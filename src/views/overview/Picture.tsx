import { type ReactElement, useMemo } from 'react';
import type { HistogramAnswer } from '#model/answers.ts';
import { drawBars } from './bars.ts';
import type { Ground } from './brush.ts';
import styles from './Overview.module.css';
import { overviewTicks } from './ticks.ts';

type PictureProps = {
  readonly ground: Ground;
  readonly edges: readonly number[];
  readonly answer: HistogramAnswer | null;
  readonly description: string;
};

/** CSS pixels. */
const HEIGHT = 26;

/** The bars, on lines where the dates beneath stand. */
export function Picture({ ground, edges, answer, description }: PictureProps): ReactElement {
  const bars = useMemo(() => answer && drawBars(answer, edges, ground, HEIGHT - 2), [answer, edges, ground]);
  const lines = overviewTicks(ground).map(({ x }) => `M${x} 0V${HEIGHT}`);
  return (
    <>
      <svg className={styles.picture} width={ground.width} height={HEIGHT} role="img" aria-label={description}>
        <path className={styles.lines} d={lines.join('')} />
        {bars && (
          <g transform="translate(0 2)">
            <path className={styles.known} d={bars.known} />
            <path className={styles.uncertain} d={bars.uncertain} />
            <path className={styles.rims} d={bars.rims} />
          </g>
        )}
      </svg>
      {bars && bars.openStart > 0 && <i className={styles.openStart} style={{ blockSize: bars.openStart }} />}
      {bars && bars.openEnd > 0 && <i className={styles.openEnd} style={{ blockSize: bars.openEnd }} />}
    </>
  );
}
