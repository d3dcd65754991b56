import {
  type GeoProjection,
  type GeoStream,
  geoAzimuthalEqualArea,
  geoDistance,
  geoEqualEarth,
  geoPath,
  geoStream,
} from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { type LonLat, middleOf } from './middle.ts';

/** A point of the plane: the globe has radius 1, x grows to the right and y grows DOWN, as on a screen. */
export type PlanePoint = { readonly x: number; readonly y: number };

/** Corners in order; the first is not repeated at the end. */
export type PlaneRing = readonly PlanePoint[];

/** The rings of one source polygon, holes and cut-off parts alike, in no order: fill them by the even–odd rule. */
export type PlanePolygon = readonly PlaneRing[];

/** The part of the plane that the map can fill; `top` is less than `bottom`. */
export type PlaneBounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * The way between the globe and a plane. Both kinds are equal-area, and an area of the plane is the area on the globe
 * in steradians. Nothing that comes out is ever NaN or infinite.
 */
export type MapProjection = {
  readonly kind: 'azimuthal' | 'equal-earth';
  /** Longitude and latitude of the plane's origin; Equal Earth lies on the equator. */
  readonly centre: LonLat;
  readonly bounds: PlaneBounds;
  /** The edge of the map: what the sea fills. */
  readonly outline: PlanePolygon;
  /** Degrees to the plane; null for what is not a place or lies beyond the edge of the map. */
  readonly project: (place: LonLat) => PlanePoint | null;
  /** The plane to degrees, longitude from −180 to 180; null outside the map. */
  readonly invert: (point: PlanePoint) => LonLat | null;
  /** Polygons as they are drawn: cut at the antimeridian or at the edge, curves resampled. Rings wound as d3-geo wants. */
  readonly rings: (geometry: Polygon | MultiPolygon) => readonly PlanePolygon[];
  /** Lines as they are drawn, cut in the same way. */
  readonly lines: (geometry: MultiLineString) => readonly PlaneRing[];
};

/**
 * Degrees from the centre at which the azimuthal map ends. Shapes there are stretched 4 : 1 and the map shows three
 * quarters of the globe; farther out they turn into slivers along the rim.
 */
const azimuthalReach = 120;

/** Degrees from the centre within which all points must lie for the azimuthal map: 2 : 1 at most. */
const azimuthalSpan = 90;

/** With this meridian in the middle the map is cut through the Bering Strait, where hardly any land lies. */
const worldMeridian = 11;

/** How far a resampled curve may stray, in radians: 0.06 px at the 600 px a radian of a map of Europe. */
const precision = 1e-4;

const degrees = Math.PI / 180;

/**
 * The projection that suits these places: Lambert's azimuthal equal-area round their middle where they all lie within
 * 90° of it, else (or where there are none) Equal Earth. Places that are no places (NaN, latitude over 90) are passed over.
 * Sources: Snyder, Map Projections (1987), chapter 24; Šavrič, Patterson and Jenny, The Equal Earth map projection (2018).
 */
export function createProjection(points: readonly LonLat[]): MapProjection {
  const places = points.filter(isPlace);
  const centre = middleOf(places);
  if (centre && places.every((place) => distance(place, centre) <= azimuthalSpan)) {
    return projectionOf({ kind: 'azimuthal', centre });
  }
  return projectionOf({ kind: 'equal-earth', centre: [worldMeridian, 0] });
}

/** The projection that has this kind and centre, made anew: two that are made so are the same way to the plane. */
export function projectionOf({ kind, centre }: Pick<MapProjection, 'kind' | 'centre'>): MapProjection {
  if (kind === 'equal-earth') return fromD3(kind, centre, geoEqualEarth().rotate([-centre[0], 0]), () => true);
  const turned = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).clipAngle(azimuthalReach);
  return fromD3(kind, centre, turned, (place) => distance(place, centre) <= azimuthalReach);
}

function fromD3(
  kind: MapProjection['kind'],
  centre: LonLat,
  unscaled: GeoProjection,
  reaches: (place: LonLat) => boolean,
): MapProjection {
  const d3Projection = unscaled.scale(1).translate([0, 0]).precision(precision);
  const project = (place: LonLat): PlanePoint | null => {
    const point = isPlace(place) && reaches(place) ? d3Projection([place[0], place[1]]) : null;
    return point && isFinitePair(point) ? { x: point[0], y: point[1] } : null;
  };
  const invert = ({ x, y }: PlanePoint): LonLat | null => {
    const place = isFinitePair([x, y]) ? d3Projection.invert?.([x, y]) : null;
    const back = place && project(place);
    // Outside the map d3 still answers, with a place that belongs elsewhere.
    return back && Math.hypot(back.x - x, back.y - y) < precision ? place : null;
  };
  const [[left, top], [right, bottom]] = geoPath(d3Projection).bounds({ type: 'Sphere' });
  return {
    kind,
    centre,
    bounds: { left, top, right, bottom },
    outline: collect((sink) => geoStream({ type: 'Sphere' }, d3Projection.stream(sink))).flat(),
    project,
    invert,
    rings: (geometry) => collect((sink) => geoStream(geometry, d3Projection.stream(sink))).filter(hasRings),
    lines: (geometry) =>
      collect((sink) => geoStream(geometry, d3Projection.stream(sink)))
        .flat()
        .filter((line) => line.length > 1),
  };
}

/** The lines that d3 streams, those of one polygon together; lines outside a polygon all come in one group. */
function collect(stream: (sink: GeoStream) => void): PlanePoint[][][] {
  const groups: PlanePoint[][][] = [];
  const loose: PlanePoint[][] = [];
  let group = loose;
  let line: PlanePoint[] = [];
  stream({
    point: (x, y) => {
      if (isFinitePair([x, y])) line.push({ x, y });
    },
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      group.push(line);
    },
    polygonStart: () => {
      group = [];
    },
    polygonEnd: () => {
      groups.push(group.filter((ring) => ring.length > 2));
      group = loose;
    },
  });
  return loose.length > 0 ? [...groups, loose] : groups;
}

function hasRings(polygon: PlanePolygon): boolean {
  return polygon.length > 0;
}

function distance(a: LonLat, b: LonLat): number {
  return geoDistance([a[0], a[1]], [b[0], b[1]]) / degrees;
}

function isPlace([longitude, latitude]: LonLat): boolean {
  return isFinitePair([longitude, latitude]) && Math.abs(latitude) <= 90;
}

function isFinitePair([a, b]: readonly [number, number]): boolean {
  return Number.isFinite(a) && Number.isFinite(b);
}
