import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  type SyntheticEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ClustersAnswer, PlaceCluster } from '#model/answers.ts';
import { type PlaneView, scaleAt, toPixels } from '#projection/planeView.ts';
import type { MapProjection, PlanePoint } from '#projection/projection.ts';
import { mapWords } from '#wording/words.ts';
import { ClusterCircle } from './ClusterCircle.tsx';
import styles from './ClustersLayer.module.css';
import { ClusterTooltip } from './ClusterTooltip.tsx';
import { clustersInSight, type PlacedCluster, viewOfCluster } from './clusterPlace.ts';
import { cameByKey } from './keyFocus.ts';
import { neighbour } from './markerKeys.ts';
import { useStateHover } from './useStateHover.ts';

export type ClustersLayerProps = {
  readonly clusters: ClustersAnswer['clusters'];
  readonly projection: MapProjection;
  readonly view: PlaneView;
  /** The map is on its way to `view`. */
  readonly zooming: 'animated' | 'by-hand' | null;
  /** The size of text, 1 where a rem is 16 px. */
  readonly text: number;
  /** The box of the map: a tooltip never leaves it. */
  readonly frame: RefObject<HTMLElement | null>;
  /** Shows a nearer view in which the cluster is several. */
  readonly onZoomTo: (view: PlaneView) => void;
  /** The map cannot tell its places apart; the box is in pixels of the browser's window. */
  readonly onOpen: (cluster: PlaceCluster, box: DOMRect) => void;
  /** The focus came to a circle by an arrow key; pixels from the top left of the map. */
  readonly onReach: (point: PlanePoint) => void;
};

/** Pixels beyond the edges in which circles are drawn, so that a drag uncovers them. */
const room = 120;

/**
 * Clusters of places as circles with their counts, each a button. They stand in pixels from the plane's origin, so that
 * a drag moves the list as one; on the way to another zoom level it is stretched as one picture.
 */
export function ClustersLayer(props: ClustersLayerProps): ReactElement {
  const { clusters, projection, view, zooming, text, frame, onZoomTo, onOpen, onReach } = props;
  const [drawn, setDrawn] = useState(view);
  if (zooming === null && drawn !== view) setDrawn(view);
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const hover = useStateHover();

  const placed = useMemo(
    () =>
      clusters.flatMap((cluster): PlacedCluster[] => {
        const point = projection.project(cluster.point);
        return point ? [{ ...point, cluster }] : [];
      }),
    [clusters, projection],
  );
  const shown = useMemo(() => clustersInSight(placed, drawn, room), [placed, drawn]);
  const current = shown.find(({ cluster }) => cluster.key === stop) ?? shown[0];
  const pointedAt = shown.find(({ cluster }) => cluster.key === hover.tooltip?.country)?.cluster;
  const nearer = (cluster: PlaceCluster): PlaneView | null => viewOfCluster(cluster, view, projection.project);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = neighbour(event.key, shown.indexOf(current), shown.length);
    const target = next === null ? undefined : shown[next];
    if (next === null || !target) return;
    event.preventDefault();
    setStop(target.cluster.key);
    onReach(toPixels(view, target));
    list.current?.querySelectorAll('button')[next]?.focus({ preventScroll: true });
  };
  const press = (event: SyntheticEvent): void => {
    const circle = circleOf(event);
    const found = shown.find(({ cluster }) => cluster.key === circle?.dataset.cluster)?.cluster;
    if (!circle || !found) return;
    setStop(found.key);
    hover.forget();
    const next = nearer(found);
    if (next) onZoomTo(next);
    else onOpen(found, circle.getBoundingClientRect());
  };
  const enter = (event: SyntheticEvent): void => {
    const circle = circleOf(event);
    if (!circle?.dataset.cluster) return;
    const { left, right, top, bottom } = circle.getBoundingClientRect();
    hover.enter(circle.dataset.cluster, { x: (left + right) / 2, y: (top + bottom) / 2 });
  };

  return (
    <>
      <ul
        ref={list}
        className={`${styles.clusters} ${zooming === 'animated' ? styles.travelling : ''}`}
        style={{ transform: zooming ? stretched(drawn, view) : moved(drawn) }}
        aria-label={mapWords.places}
        onKeyDown={onKeyDown}
        onClick={press}
        onMouseOver={enter}
        onMouseOut={() => hover.leave()}
        onFocus={(event) => cameByKey(event) && enter(event)}
        onBlur={() => hover.leave()}
      >
        {shown.map(({ x, y, cluster }) => (
          <ClusterCircle
            key={cluster.key}
            cluster={cluster}
            x={x * scaleAt(drawn.zoom)}
            y={y * scaleAt(drawn.zoom)}
            text={text}
            isStop={cluster === current?.cluster}
          />
        ))}
      </ul>
      {pointedAt && hover.tooltip && (
        <ClusterTooltip
          cluster={pointedAt}
          zooms={nearer(pointedAt) !== null}
          at={hover.tooltip}
          frame={frame}
          onEnter={hover.enterTooltip}
          onLeave={hover.leave}
        />
      )}
    </>
  );
}

function circleOf({ target }: SyntheticEvent): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-cluster]') : null;
}

/** Whole pixels keep the counts sharp. */
function moved(view: PlaneView): string {
  const { x, y } = toPixels(view, { x: 0, y: 0 });
  return `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** As circles drawn for one view lie in another. */
function stretched(drawn: PlaneView, view: PlaneView): string {
  const { x, y } = toPixels(view, { x: 0, y: 0 });
  return `translate(${x}px, ${y}px) scale(${scaleAt(view.zoom) / scaleAt(drawn.zoom)})`;
}
