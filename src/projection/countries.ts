import { feature, mesh } from 'topojson-client';
import type { MultiPolygon as ArcMultiPolygon, Topology } from 'topojson-specification';
import type { MapProjection, PlanePoint, PlanePolygon, PlaneRing } from './projection.ts';

/**
 * A base map file: one object, one geometry a country. Its `id` is ISO 3166-1 alpha-3, or one of the X codes that
 * public/basemap/README.md lists; its label is where the name belongs, in degrees, longitude first.
 */
export type Basemap = Topology<{
  countries: {
    type: 'GeometryCollection';
    geometries: (ArcMultiPolygon<{ readonly label: readonly [number, number] }> & { id: string })[];
  };
}>;

export type MapCountry = {
  readonly code: string;
  /** Where the name belongs; null where that point lies beyond the edge of the map. */
  readonly label: PlanePoint | null;
  /** Empty for a country too small to draw (the Vatican) or wholly beyond the edge. */
  readonly polygons: readonly PlanePolygon[];
};

export type MapCountries = {
  readonly countries: readonly MapCountry[];
  /** The lines between two countries, each once; coasts are not among them. */
  readonly borders: readonly PlaneRing[];
};

/** The base map in what was fetched or read. Throws when it is something else. */
export function parseBasemap(json: unknown): Basemap {
  const basemap = json as Partial<Basemap> | null;
  const geometries = basemap?.objects?.countries?.geometries;
  if (basemap?.type !== 'Topology' || !Array.isArray(geometries)) {
    throw new Error(`Base map: expected a topology with an object named countries, got ${describe(json)}`);
  }
  return basemap as Basemap;
}

type CountryGeometry = Basemap['objects']['countries']['geometries'][number];

/** All countries and borders of a base map on the plane of a projection, in the file's order. */
export function readCountries(basemap: Basemap, projection: MapProjection): MapCountries {
  return {
    countries: basemap.objects.countries.geometries.map((geometry) => readCountry(basemap, geometry, projection)),
    borders: readBorders(basemap, projection),
  };
}

/** The same, one country a step and the borders last: a fine base map takes longer than a page may be held up. */
export function* countriesInSteps(basemap: Basemap, projection: MapProjection): Generator<undefined, MapCountries> {
  const countries: MapCountry[] = [];
  for (const geometry of basemap.objects.countries.geometries) {
    countries.push(readCountry(basemap, geometry, projection));
    yield;
  }
  return { countries, borders: readBorders(basemap, projection) };
}

function readCountry(basemap: Basemap, geometry: CountryGeometry, projection: MapProjection): MapCountry {
  const polygons = projection.rings(feature(basemap, geometry).geometry);
  const label = geometry.properties ? projection.project(geometry.properties.label) : null;
  return { code: geometry.id, label, polygons };
}

function readBorders(basemap: Basemap, projection: MapProjection): readonly PlaneRing[] {
  return projection.lines(mesh(basemap, basemap.objects.countries, (a, b) => a !== b));
}

function describe(json: unknown): string {
  if (typeof json !== 'object' || json === null) return String(json);
  return `an object with the keys ${Object.keys(json).slice(0, 5).join(', ') || '(none)'}`;
}
