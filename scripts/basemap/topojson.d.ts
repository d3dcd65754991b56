// The two TopoJSON packages that come without types: only what the base map uses.

declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  import type { Objects, Topology } from 'topojson-specification';

  export function topology(objects: Record<string, FeatureCollection>): Topology<Objects>;
}

declare module 'topojson-simplify' {
  import type { Objects, Topology } from 'topojson-specification';

  type Triangle = readonly [number[], number[], number[]];
  type RingFilter = (ring: readonly number[], interior: boolean) => boolean;

  export function presimplify(topology: Topology<Objects>, weight?: (triangle: Triangle) => number): Topology<Objects>;
  export function simplify(topology: Topology<Objects>, minWeight: number): Topology<Objects>;
  export function filter(topology: Topology<Objects>, keep: RingFilter): Topology<Objects>;
  export function filterAttached(topology: Topology<Objects>): RingFilter;
  export function sphericalTriangleArea(triangle: Triangle): number;
}
