import type { ReactElement } from 'react';
import type { ClustersAnswer, PlaceMark } from '#model/answers.ts';
import type { PlaceGroup } from '#projection/placeGroups.ts';
import { clusterWords } from '#wording/lateWords.ts';
import { ClustersLayer, type ClustersLayerProps } from './ClustersLayer.tsx';
import { groupOfCluster } from './clusterPlace.ts';

export { ClusterLegend } from './ClusterLegend.tsx';

type CrowdedPlacesProps = Omit<ClustersLayerProps, 'clusters' | 'onOpen'> & {
  readonly clusters: ClustersAnswer;
  /** The places that the map lists with their first events. */
  readonly marks: readonly PlaceMark[];
  /** The events of a cluster that no nearer view takes apart; the box is in pixels of the browser's window. */
  readonly onOpen: (group: PlaceGroup, box: DOMRect) => void;
};

/** What stands for places where they are too many to be drawn each. */
export function CrowdedPlaces({ clusters, marks, onOpen, ...rest }: CrowdedPlacesProps): ReactElement {
  return (
    <ClustersLayer
      {...rest}
      clusters={clusters.clusters}
      onOpen={(cluster, box) => onOpen(groupOfCluster(cluster, marks, clusterWords.otherPlaces), box)}
    />
  );
}
