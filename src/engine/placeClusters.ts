import { CIRCLE_OVERLAP, CIRCLE_REACH, circleRadius } from '#projection/clusterCircles.ts';
import type { PlanePlaces } from '#projection/placesOnPlane.ts';
import { descending, firstNumbers, numberSquares, squareHash, tableSize } from './planeGrid.ts';

/** Clusters of places as columns, in no order that means anything. */
export type PlaceClusters = {
  readonly size: number;
  /** The code of the place with most events; the cluster stands on it. */
  readonly leads: Int32Array;
  readonly counts: Uint32Array;
  /** How many places with events it holds. */
  readonly places: Uint32Array;
  /** The cluster of each place; −1 where it has no event or is not on the map. */
  readonly clusterOf: Int32Array;
};

/** What is merged: cells of places, then clusters of cells. Rows beyond `size` are unused. */
type Merged = Omit<PlaceClusters, 'clusterOf'>;

/**
 * Joins places whose circles would cover each other, those with most events first; every event of `counts` is in
 * exactly one cluster. Depends on nothing but the places, their counts and the reach, so that clusters stay where they
 * are while the map is moved. `reach` is CIRCLE_REACH pixels in plane units.
 */
export function clusterPlaces(at: PlanePlaces, counts: Int32Array, reach: number): PlaceClusters {
  const { cells, cellOf } = gatherCells(at, counts, reach / 2);
  const { clusters, joined } = joinNear(at, counts, cells, reach);
  const { size, heirs } = joinCovered(at, clusters, reach / CIRCLE_REACH);
  const clusterOf = cellOf.map((cell) => (cell < 0 ? -1 : heirs[joined[cell]!]!));
  return { ...clusters, size, clusterOf };
}

/** Places that are so near each other that they are together whatever lies around them. */
function gatherCells(
  { x, y }: PlanePlaces,
  counts: Int32Array,
  side: number,
): { readonly cells: Merged; readonly cellOf: Int32Array } {
  const cellOf = new Int32Array(x.length).fill(-1);
  const cells = unmerged(x.length);
  const numberOf = numberSquares(x.length);
  let size = 0;
  for (let place = 0; place < x.length; place++) {
    const count = counts[place]!;
    const across = Math.floor(x[place]! / side);
    const down = Math.floor(y[place]! / side);
    if (count === 0 || Number.isNaN(across + down)) continue;
    const cell = numberOf(across, down);
    if (cell === size) cells.leads[size++] = place;
    else if (count > counts[cells.leads[cell]!]!) cells.leads[cell] = place;
    cellOf[place] = cell;
    cells.counts[cell]! += count;
    cells.places[cell]!++;
  }
  return { cells: { ...cells, size }, cellOf };
}

/** Each cell, the one with the greatest place first, joins the nearest cluster within reach or begins one. */
function joinNear(
  { x, y }: PlanePlaces,
  placeCounts: Int32Array,
  cells: Merged,
  reach: number,
): { readonly clusters: Merged; readonly joined: Int32Array } {
  const clusters = unmerged(cells.size);
  const joined = new Int32Array(cells.size);
  // Chains of clusters by the square they stand in; a few squares share a chain, which only costs a look.
  const mask = tableSize(cells.size) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(cells.size);
  let size = 0;
  const greatest = new Uint32Array(cells.size).map((_, cell) => placeCounts[cells.leads[cell]!]!);
  for (const cell of descending(greatest)) {
    const lead = cells.leads[cell]!;
    const across = Math.floor(x[lead]! / reach);
    const down = Math.floor(y[lead]! / reach);
    let nearest = -1;
    let least = reach * reach;
    for (let square = 0; square < 9; square++) {
      const chain = squareHash(across - 1 + (square % 3), down - 1 + ((square / 3) | 0)) & mask;
      for (let cluster = first[chain]!; cluster >= 0; cluster = next[cluster]!) {
        const dx = x[clusters.leads[cluster]!]! - x[lead]!;
        const dy = y[clusters.leads[cluster]!]! - y[lead]!;
        const distance = dx * dx + dy * dy;
        if (distance >= least) continue;
        least = distance;
        nearest = cluster;
      }
    }
    if (nearest < 0) {
      const chain = squareHash(across, down) & mask;
      nearest = size++;
      clusters.leads[nearest] = lead;
      next[nearest] = first[chain]!;
      first[chain] = nearest;
    }
    joined[cell] = nearest;
    clusters.counts[nearest]! += cells.counts[cell]!;
    clusters.places[nearest]! += cells.places[cell]!;
  }
  return { clusters: { ...clusters, size }, joined };
}

/**
 * Clusters whose circles are so large that they cover others take them in, until none does. Changes the clusters, moves
 * those that are left to the front, and says where each went. `pixel` is one pixel in plane units.
 */
function joinCovered(
  { x, y }: PlanePlaces,
  { size, leads, counts, places }: Merged,
  pixel: number,
): { readonly size: number; readonly heirs: Uint32Array } {
  const heirs = firstNumbers(size);
  const covers = (one: number, other: number): boolean => {
    const dx = x[leads[one]!]! - x[leads[other]!]!;
    const dy = y[leads[one]!]! - y[leads[other]!]!;
    const nearest = CIRCLE_OVERLAP * pixel * (circleRadius(counts[one]!) + circleRadius(counts[other]!));
    return dx * dx + dy * dy < nearest * nearest;
  };
  // Two circles farther apart than the reach touch only if one of them is large; few can be. They began in order.
  const isLarge = (cluster: number): boolean => 2 * CIRCLE_OVERLAP * circleRadius(counts[cluster]!) > CIRCLE_REACH;
  const isLeft = (cluster: number): boolean => heirs[cluster] === cluster;
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (let one = 0; one < size; one++) {
      if (!isLeft(one) || !isLarge(one)) continue;
      for (let other = 0; other < size; other++) {
        if (other === one || !isLeft(other) || !covers(one, other)) continue;
        const [heir, gone] = one < other ? [one, other] : [other, one];
        heirs[gone] = heir;
        counts[heir]! += counts[gone]!;
        places[heir]! += places[gone]!;
        hasChanged = true;
        if (gone === one) break;
      }
    }
  }
  return closeRanks({ size, leads, counts, places }, heirs);
}

/** Moves the clusters that are left to the front, in their order; an heir comes before whom it took in. */
function closeRanks({ size, leads, counts, places }: Merged, heirs: Uint32Array) {
  let kept = 0;
  for (let cluster = 0; cluster < size; cluster++) {
    if (heirs[cluster] !== cluster) {
      heirs[cluster] = heirs[heirs[cluster]!]!;
      continue;
    }
    leads[kept] = leads[cluster]!;
    counts[kept] = counts[cluster]!;
    places[kept] = places[cluster]!;
    heirs[cluster] = kept++;
  }
  return { size: kept, heirs };
}

function unmerged(most: number): Merged {
  return {
    size: 0,
    leads: new Int32Array(most),
    counts: new Uint32Array(most),
    places: new Uint32Array(most),
  };
}
