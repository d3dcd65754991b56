// Makes one level of the base map: simplified, small islands left out, quantised.

import { geoArea, geoContains } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttached, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
  MultiPolygon as ArcMultiPolygon,
  Objects,
  Topology as OpenTopology,
  Transform,
} from 'topojson-specification';
import type { Basemap } from '#projection/countries.ts';
import type { AtlasCountry } from './atlas.ts';
import { labelPoint } from './labelPoint.ts';

type Topology = OpenTopology<Objects>;

export type LevelSettings = {
  /** A bend that spans less than this area is straightened; in Europe, half of it. Steradians; 1 km² is 2.46e-8. */
  readonly minBend: number;
  /** A free-standing polygon smaller than this goes, unless it is its country's largest. Steradians. */
  readonly minIsland: number;
  /** Each ring that stays keeps at least so many points, as far as it had them. */
  readonly minPoints: number;
  /** Degrees of longitude to which points are rounded; latitudes are rounded to two thirds of it, which is as far at 48°. */
  readonly step: number;
};

/**
 * The countries at one level of detail. The same input gives the same bytes. A country that the grid cannot hold
 * (the Vatican at 0.04°) keeps its label and has an empty geometry.
 */
export function buildLevel(countries: readonly AtlasCountry[], settings: LevelSettings): Basemap {
  const whole = topology({ countries: toFeatures(countries) });
  const islandsGone = filter(whole, keepIslands(whole, countries, settings.minIsland));
  const weighted = presimplify(islandsGone, bendArea);
  protectRings(weighted, settings);
  const grid: Transform = { scale: [settings.step, (settings.step * 2) / 3], translate: [-180, -90] };
  const coarse = quantize(simplify(weighted, settings.minBend), grid);
  const sound = filter(coarse, (ring, interior) => {
    const coordinates = ringCoordinates(coarse, ring);
    const area = ringArea(interior ? coordinates.toReversed() : coordinates);
    return area > smallestArea && area < largestArea;
  });
  return withLabels(sound, countries);
}

/** A ring below this (400 m²) has collapsed; above it (a quarter of the globe) it was turned inside out. */
const smallestArea = 1e-11;
const largestArea = Math.PI;

/** Area of the triangle that a point makes with its neighbours; Europe, small countries close together, counts double. */
function bendArea(triangle: readonly [number[], number[], number[]]): number {
  const [longitude = 0, latitude = 0] = triangle[1];
  const inEurope = longitude > -12 && longitude < 42 && latitude > 34 && latitude < 72;
  return sphericalTriangleArea(triangle) * (inEurope ? 2 : 1);
}

function toFeatures(countries: readonly AtlasCountry[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: countries.map(({ code, polygons }) => ({
      type: 'Feature',
      id: code,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
    })),
  };
}

/** filterAttached alone would delete every country that is an island; so each country's largest polygon stays too. */
function keepIslands(whole: Topology, countries: readonly AtlasCountry[], minIsland: number) {
  const attached = filterAttached(whole);
  const largest = new Set(
    countries.map(({ polygons }) => Math.max(...polygons.map(([exterior = []]) => ringArea(exterior)))),
  );
  return (ring: readonly number[], interior: boolean) => {
    if (interior || attached(ring, interior)) return true;
    const area = ringArea(ringCoordinates(whole, ring));
    return area >= minIsland || largest.has(area);
  };
}

/** Raises the weight of each ring's most telling points, so that small countries keep a shape. */
function protectRings(weighted: Topology, { minBend, minPoints }: LevelSettings): void {
  for (const geometry of geometriesOf(weighted)) {
    for (const ring of geometry.arcs.flat()) {
      const points = ring.flatMap((arc) => weighted.arcs[arc < 0 ? ~arc : arc]?.slice(1) ?? []);
      points.sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
      for (const point of points.slice(0, minPoints)) point[2] = Math.max(point[2] ?? 0, minBend);
    }
  }
}

function withLabels(sound: Topology, countries: readonly AtlasCountry[]): Basemap {
  const byCode = new Map(geometriesOf(sound).map((geometry) => [String(geometry.id), geometry]));
  const geometries = countries.map(({ code, label }) => {
    const arcs = byCode.get(code)?.arcs ?? [];
    const { coordinates } = feature(sound, { type: 'MultiPolygon', arcs }).geometry;
    const shape: MultiPolygon = { type: 'MultiPolygon', coordinates };
    // A simplified shape may have lost the point that suits the full one.
    const fits = coordinates.length === 0 || geoContains(shape, [...label]);
    return {
      type: 'MultiPolygon' as const,
      arcs,
      id: code,
      properties: { label: fits ? label : labelPoint(coordinates) },
    };
  });
  return {
    type: 'Topology',
    ...(sound.bbox && { bbox: sound.bbox }),
    ...(sound.transform && { transform: sound.transform }),
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs: sound.arcs,
  };
}

function geometriesOf(source: Topology): ArcMultiPolygon[] {
  const collection = source.objects['countries'];
  if (collection?.type !== 'GeometryCollection') throw new Error('Expected a collection named countries');
  return collection.geometries.filter((geometry) => geometry.type === 'MultiPolygon');
}

function ringCoordinates(source: Topology, ring: readonly number[]): Position[] {
  return feature(source, { type: 'Polygon', arcs: [[...ring]] }).geometry.coordinates[0] ?? [];
}

function ringArea(ring: Position[]): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] });
}
