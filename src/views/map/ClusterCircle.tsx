import { memo, type ReactElement } from 'react';
import type { PlaceCluster } from '#model/answers.ts';
import { circleRadius } from '#projection/clusterCircles.ts';
import { clusterWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import styles from './ClustersLayer.module.css';

type ClusterCircleProps = {
  readonly cluster: PlaceCluster;
  /** Its middle, in pixels from the plane's origin. */
  readonly x: number;
  readonly y: number;
  /** The size of text, 1 where a rem is 16 px. */
  readonly text: number;
  /** The one that the Tab key stops at. */
  readonly isStop: boolean;
};

/** One circle. It is the list that hears what is done to it, so that a move of the map draws none anew. */
export const ClusterCircle = memo(function ClusterCircle(props: ClusterCircleProps): ReactElement {
  const { cluster, x, y, text, isStop } = props;
  const size = 2 * circleRadius(cluster.count) * text;
  return (
    <li>
      <button
        type="button"
        className={styles.circle}
        style={{ left: x, top: y, inlineSize: size, blockSize: size }}
        tabIndex={isStop ? 0 : -1}
        aria-label={`${clusterWords.holds(cluster.name, cluster.places - 1)}: ${words.events(cluster.count)}`}
        data-cluster={cluster.key}
      >
        <span aria-hidden="true">{clusterWords.compact(cluster.count)}</span>
      </button>
    </li>
  );
});
