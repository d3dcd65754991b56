import type { PlaceCluster, PlaceMark } from '#model/answers.ts';
import { circleRadius, clusterLevel } from '#projection/clusterCircles.ts';
import type { LonLat } from '#projection/middle.ts';
import type { PlaceGroup } from '#projection/placeGroups.ts';
import { MAX_ZOOM, type PlaneView, scaleAt, ZOOM_STEP, zoomOf } from '#projection/planeView.ts';
import type { PlanePoint } from '#projection/projection.ts';

/** A cluster and where it lies on the plane. */
export type PlacedCluster = PlanePoint & { readonly cluster: PlaceCluster };

/** Free space in pixels round the places of a cluster that is opened. */
const padding = 60;

/**
 * The view that shows the places of a cluster one by one, or at least several clusters in its place; null where nothing
 * nearer does, since all its places share a point or the map is as near as it gets.
 */
export function viewOfCluster(
  { bounds, places }: PlaceCluster,
  view: PlaneView,
  project: (place: LonLat) => PlanePoint | null,
): PlaneView | null {
  const [west, south, east, north] = bounds;
  if (places === 1 || (west === east && south === north)) return null;
  const corners: readonly LonLat[] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  const points = corners.flatMap((corner) => project(corner) ?? []);
  if (points.length === 0) return null;
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  const room = (size: number): number => Math.max(size / 2, size - 2 * padding);
  const scale = Math.min(room(view.width) / (right - left), room(view.height) / (bottom - top));
  const fitting = Math.floor(zoomOf(scale) / ZOOM_STEP) * ZOOM_STEP;
  // At least to the next level: there it is another cluster.
  const zoom = Math.min(MAX_ZOOM, Math.max(fitting, clusterLevel(view.zoom) + 1));
  if (zoom <= view.zoom) return null;
  return { ...view, centre: { x: (left + right) / 2, y: (top + bottom) / 2 }, zoom };
}

/** Those whose circles may be seen, with some room for a drag to uncover. */
export function clustersInSight(clusters: readonly PlacedCluster[], view: PlaneView, room: number): PlacedCluster[] {
  const scale = scaleAt(view.zoom);
  return clusters.filter(
    ({ x, y }) =>
      Math.abs(x - view.centre.x) * scale < view.width / 2 + room &&
      Math.abs(y - view.centre.y) * scale < view.height / 2 + room,
  );
}

/** The places of a cluster as one marker has them: those that the map lists, and how many events there are besides. */
export function groupOfCluster(cluster: PlaceCluster, marks: readonly PlaceMark[], elsewhere: string): PlaceGroup {
  const { key, name, country, point, count, places, place, bounds } = cluster;
  const isHere = (mark: PlaceMark): boolean => (place === null ? isWithin(mark.point, bounds) : mark.key === place);
  const [first, ...listed] = marks.filter(isHere);
  const bare = { country, point, precision: 'city', certainty: 'stated', events: [] } as const;
  const known = first ? [first, ...listed].reduce((sum, mark) => sum + mark.count, 0) : 0;
  const rest = count - known;
  const others =
    rest > 0
      ? [{ ...bare, key: `${key} others`, name: places === 1 ? name : elsewhere, count: rest, isRest: true }]
      : [];
  const leading = first ?? { ...bare, key, name, count };
  const all = first ? [leading, ...listed, ...others] : [leading];
  return { x: 0, y: 0, key, count, radius: circleRadius(count), places: [leading, ...all.slice(1)] };
}

/** Round numbers for the circles of a legend, the greatest about that of the largest cluster; none where all are as small. */
export function legendCounts(most: number): readonly number[] {
  if (circleRadius(most) <= circleRadius(0)) return [];
  const decade = 10 ** Math.floor(Math.log10(most));
  const rounds = [0.8, 2, 4, 8, 20].map((digit) => digit * decade);
  const nearest = rounds.reduce((best, round) =>
    Math.abs(Math.log(round / most)) < Math.abs(Math.log(best / most)) ? round : best,
  );
  return [nearest / 8, nearest / 2, nearest];
}

function isWithin([longitude, latitude]: LonLat, [west, south, east, north]: PlaceCluster['bounds']): boolean {
  const isAcross = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isAcross && latitude >= south && latitude <= north;
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
