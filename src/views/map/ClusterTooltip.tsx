import type { ReactElement, RefObject } from 'react';
import type { PlaceCluster } from '#model/answers.ts';
import { clusterWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { MapTooltip } from './MapTooltip.tsx';
import styles from './StateTooltip.module.css';

type ClusterTooltipProps = {
  readonly cluster: PlaceCluster;
  /** A press shows a nearer view; otherwise it lists the events. */
  readonly zooms: boolean;
  readonly at: { readonly x: number; readonly y: number };
  readonly frame: RefObject<HTMLElement | null>;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

/** The place with most events, how many places there are besides, and the exact number of events. */
export function ClusterTooltip({ cluster, zooms, ...rest }: ClusterTooltipProps): ReactElement {
  return (
    <MapTooltip {...rest} of={cluster.key}>
      <p className={styles.head}>
        <b>{clusterWords.holds(cluster.name, cluster.places - 1)}</b>
      </p>
      <p>{words.events(cluster.count)}</p>
      <p className={styles.evidence}>{zooms ? clusterWords.zooms : clusterWords.lists}</p>
    </MapTooltip>
  );
}
