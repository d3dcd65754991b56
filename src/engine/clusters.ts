import { CLUSTER_LIMIT, type ClustersAnswer, type ClustersRequest, type PlaceCluster } from '#model/answers.ts';
import type { PlaneBox } from '#projection/clusterCircles.ts';
import { type PlanePlaces, placesOnPlane } from '#projection/placesOnPlane.ts';
import { clusterPlaces, type PlaceClusters } from './placeClusters.ts';
import { descending } from './planeGrid.ts';
import { rememberLast } from './remember.ts';

/** A place as the columns keep it: all that differ in name or point, by their code. */
type KnownPlace = {
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  /** WGS 84 degrees, longitude first. */
  readonly point: readonly [number, number];
};

type PlaceColumns = { readonly places: readonly KnownPlace[] };

/** What meets the filter: by the code of the place, without a place, and altogether. */
type Counted = { readonly placeCounts: Int32Array; readonly unplaced: number; readonly matched: number };

type Kept = { readonly at: PlanePlaces; readonly clusters: PlaceClusters };

/** The plane's places for the last projections, which take longest to make: by dataset, gone when it is gone. */
const planes = new WeakMap<readonly KnownPlace[], (projection: Projected) => PlanePlaces>();
type Projected = ClustersRequest['projection'];

/** The last clusters of each dataset, so that a move of the map at the same level asks nothing of the places. */
const remembered = new WeakMap<readonly KnownPlace[], Map<string, Kept>>();
const KEPT_LEVELS = 6;

/**
 * The clusters of places with events that meet the filter, by count, at most CLUSTER_LIMIT; of those inside `within`
 * only, where the request has it (plane units). The rest is `omitted`, as far as it lies inside. A place beyond the edge
 * of the map is in none.
 */
export function answerClusters(
  { places }: PlaceColumns,
  { placeCounts, unplaced, matched }: Counted,
  request: ClustersRequest,
): ClustersAnswer {
  const { at, clusters } = clustersFor(places, placeCounts, request);
  const inside = insideOf(at, clusters, request.within ?? null);
  const shown = descending(inside.map((cluster) => clusters.counts[cluster]!))
    .subarray(0, CLUSTER_LIMIT)
    .map((rank) => inside[rank]!);
  const bounds = boundsOf(places, clusters, shown);
  const found = Array.from(shown, (cluster, rank): PlaceCluster => {
    const { key, name, country, point } = places[clusters.leads[cluster]!]!;
    const count = clusters.counts[cluster]!;
    const members = clusters.places[cluster]!;
    const place = members === 1 ? key : null;
    return { key, point, count, places: members, bounds: bounds(rank), name, country, place };
  });
  found.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return { clusters: found, omitted: inside.length - shown.length, unplaced, matched };
}

function clustersFor(
  places: readonly KnownPlace[],
  placeCounts: Int32Array,
  { filter, projection, reach }: ClustersRequest,
): Kept {
  const kept = remembered.get(places) ?? new Map<string, Kept>();
  remembered.set(places, kept);
  const key = JSON.stringify([filter, projection, reach]);
  const known = kept.get(key);
  if (known) return known;
  const plane = planes.get(places) ?? rememberLast(2, (projected: Projected) => placesOnPlane(places, projected));
  planes.set(places, plane);
  const at = plane({ kind: projection.kind, centre: projection.centre });
  const made = { at, clusters: clusterPlaces(at, placeCounts, reach) };
  const oldest = kept.keys().next();
  if (kept.size >= KEPT_LEVELS && !oldest.done) kept.delete(oldest.value);
  kept.set(key, made);
  return made;
}

function insideOf({ x, y }: PlanePlaces, { size, leads }: PlaceClusters, within: PlaneBox | null): Uint32Array {
  const inside = new Uint32Array(size);
  let found = 0;
  const [left, top, right, bottom] = within ?? [-Infinity, -Infinity, Infinity, Infinity];
  for (let cluster = 0; cluster < size; cluster++) {
    const lead = leads[cluster]!;
    const isInside = x[lead]! >= left && x[lead]! <= right && y[lead]! >= top && y[lead]! <= bottom;
    if (isInside) inside[found++] = cluster;
  }
  return inside.subarray(0, found);
}

/**
 * [west, south, east, north] of the places of some clusters, by the place of the cluster in the list; west is greater
 * than east where the box lies across the antimeridian.
 */
function boundsOf(places: readonly KnownPlace[], { size, leads, clusterOf }: PlaceClusters, shown: Uint32Array) {
  const rankOf = new Int32Array(size).fill(-1);
  shown.forEach((cluster, rank) => {
    rankOf[cluster] = rank;
  });
  // Degrees from the leading place, the short way round the globe, so that no box is nearly the whole of it.
  const boxes = new Float64Array(4 * shown.length);
  for (let place = 0; place < clusterOf.length; place++) {
    const cluster = clusterOf[place]!;
    const rank = cluster < 0 ? -1 : rankOf[cluster]!;
    if (rank < 0) continue;
    const [longitude, latitude] = places[place]!.point;
    const [middle, level] = places[leads[cluster]!]!.point;
    const east = wrapped(longitude - middle);
    const north = latitude - level;
    if (east < boxes[4 * rank]!) boxes[4 * rank] = east;
    if (north < boxes[4 * rank + 1]!) boxes[4 * rank + 1] = north;
    if (east > boxes[4 * rank + 2]!) boxes[4 * rank + 2] = east;
    if (north > boxes[4 * rank + 3]!) boxes[4 * rank + 3] = north;
  }
  return (rank: number): PlaceCluster['bounds'] => {
    const [longitude, latitude] = places[leads[shown[rank]!]!]!.point;
    const [west, south, east, north] = boxes.subarray(4 * rank, 4 * rank + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    // A side without extent keeps the very digits of the place.
    const at = (degrees: number): number => (degrees === 0 ? longitude : wrapped(longitude + degrees));
    return [at(west), latitude + south, at(east), latitude + north];
  };
}

function wrapped(longitude: number): number {
  return longitude >= -180 && longitude <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180;
}
