import type { ClustersRequest } from '#model/answers.ts';
import { type PlaneView, scaleAt, visiblePart } from './planeView.ts';

/** Half the width of the circle of so many events, in pixels where a rem is 16 px: its area grows with them. */
export function circleRadius(count: number): number {
  return Math.max(11.5, 6 + Math.sqrt(count) / 21);
}

/** The least distance of two clusters in pixels at the zoom they are made for: the smallest circles keep a gap. */
export const CIRCLE_REACH = 28;

/** Circles come so near each other, as a share of the sum of their radii, before they are one. */
export const CIRCLE_OVERLAP = 0.68;

/**
 * The whole zoom level whose clusters a view shows. A quarter of a level below it its circles still keep off each other;
 * the same level on both sides of a small zoom keeps them where they are.
 */
export function clusterLevel(zoom: number): number {
  return Math.floor(zoom + 0.25);
}

/** The part of the plane that is asked for: [left, top, right, bottom] in plane units. */
export type PlaneBox = readonly [number, number, number, number];

/** A question about the clusters of a part of the map: what lies outside of it is counted but left out. */
export type ClustersInView = ClustersRequest & { readonly within: PlaneBox };

/** Pixels at the cluster's level; whole tiles, so that a small move asks nothing new. */
const tile = 1024;

/**
 * What a view asks of the engine besides the filter. It is the same question for all views of the same level that
 * lie in the same tiles; `text` is the size of text, 1 where a rem is 16 px.
 */
export function clusterQuestion(
  view: PlaneView,
  projection: ClustersRequest['projection'],
  text: number,
): Omit<ClustersInView, 'filter'> {
  const scale = scaleAt(clusterLevel(view.zoom));
  const side = tile / scale;
  const { left, top, right, bottom } = visiblePart(view);
  // Half a tile more on each side, so that a drag finds them there.
  const down = (edge: number): number => Math.floor(edge / side - 0.5) * side;
  const up = (edge: number): number => Math.ceil(edge / side + 0.5) * side;
  const { kind, centre } = projection;
  return {
    projection: { kind, centre },
    reach: (CIRCLE_REACH * text) / scale,
    within: [down(left), down(top), up(right), up(bottom)],
  };
}
