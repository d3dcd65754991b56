import type { ReactElement } from 'react';
import type { ClustersAnswer } from '#model/answers.ts';
import { circleRadius } from '#projection/clusterCircles.ts';
import { clusterWords } from '#wording/lateWords.ts';
import styles from './ClusterLegend.module.css';
import { legendCounts } from './clusterPlace.ts';
import { OBSTACLE } from './useObstacles.ts';

type ClusterLegendProps = {
  readonly clusters: ClustersAnswer;
  readonly text: number;
  /** Something stands below it. */
  readonly isRaised: boolean;
};

/** What the size of a circle means; nothing where all are of one size. The circles say their counts themselves. */
export function ClusterLegend({ clusters, text, isRaised }: ClusterLegendProps): ReactElement | null {
  const counts = legendCounts(clusters.clusters[0]?.count ?? 0);
  if (counts.length === 0) return null;
  return (
    <figure className={`${styles.legend} ${isRaised ? styles.raised : ''}`} {...OBSTACLE}>
      <figcaption className={styles.title}>{clusterWords.legend}</figcaption>
      <ul className={styles.row}>
        {counts.map((count) => {
          const radius = circleRadius(count) * text;
          return (
            <li key={count} className={styles.item}>
              <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true" focusable="false">
                <circle cx={radius + 1} cy={radius + 1} r={radius - 0.8} className={styles.circle} />
              </svg>
              {clusterWords.compact(count)}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
