// What bench/map.ts measures of our own in the page: from the same arrays of points as its peers to circles on the screen.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { answerClusters } from '../src/engine/clusters.ts';
import type { ClustersAnswer } from '../src/model/answers.ts';
import { EMPTY_FILTER } from '../src/model/filter.ts';
import { clusterQuestion } from '../src/projection/clusterCircles.ts';
import { projectionOf } from '../src/projection/projection.ts';
import { ClustersLayer } from '../src/views/map/ClustersLayer.tsx';

const WORLD = { kind: 'equal-earth', centre: [11, 0] } as const;
const VIEW = { centre: { x: 0, y: 0 }, zoom: -0.5, width: 1000, height: 410 };

type Place = {
  readonly key: string;
  readonly name: string;
  readonly country: null;
  readonly point: readonly [number, number];
};

/** Longitudes and latitudes in turn, each point a place of its own: the worst case for us. */
function placesOf(points: Float64Array): readonly Place[] {
  const places: Place[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const name = String(i);
    places.push({ key: name, name, country: null, point: [points[i] ?? 0, points[i + 1] ?? 0] });
  }
  return places;
}

function ask(places: readonly Place[], passes: Uint8Array, text: string): ClustersAnswer {
  const placeCounts = new Int32Array(passes);
  const question = { ...clusterQuestion(VIEW, WORLD, 1), filter: { ...EMPTY_FILTER, text } };
  return answerClusters({ places }, { placeCounts, unplaced: 0, matched: places.length }, question);
}

/** Draws all points as clusters; what it returns filters them again. */
function draw(points: Float64Array, frame: HTMLElement): (passes: Uint8Array, name: string) => number {
  const places = placesOf(points);
  const { clusters } = ask(places, new Uint8Array(places.length).fill(1), '');
  const nothing = (): void => undefined;
  const layer = createElement(ClustersLayer, {
    clusters,
    projection: projectionOf(WORLD),
    view: VIEW,
    zooming: null,
    text: 1,
    frame: { current: frame },
    onZoomTo: nothing,
    onOpen: nothing,
    onReach: nothing,
  });
  const root = createRoot(frame);
  flushSync(() => root.render(layer));
  return (passes, name) => ask(places, passes, name).clusters.reduce((sum, { count }) => sum + count, 0);
}

Object.assign(globalThis, { drawOurs: draw });
