import type { Overview } from '#model/answers.ts';
import { type Basemap, type MapCountries, type MapCountry, readCountries } from './countries.ts';
import { participantPoints } from './fit.ts';
import { createProjection, type MapProjection, type PlanePoint } from './projection.ts';

/** What a dataset and the base map make of the plane. */
export type Ground = {
  readonly projection: MapProjection;
  readonly coarse: MapCountries;
  /** Countries that the dataset names. */
  readonly known: ReadonlySet<string>;
  readonly countryOf: ReadonlyMap<string, MapCountry>;
  /** The larger side of each country's box, in plane units; 0 for one too small to draw. */
  readonly extentOf: ReadonlyMap<string, number>;
  /** What the opening view holds. */
  readonly fitPoints: readonly PlanePoint[];
};

/** The plane that suits a dataset: where its states and places lie on it, and what the opening view holds. */
export function readGround(
  { countries: codes, points }: Pick<Overview, 'countries' | 'points'>,
  basemap: Basemap,
): Ground {
  const known = new Set(codes);
  const labels = basemap.objects.countries.geometries.flatMap(({ id, properties }) =>
    known.has(id) && properties ? [properties.label] : [],
  );
  const projection = createProjection([...points, ...labels]);
  const coarse = readCountries(basemap, projection);
  const places = points.flatMap((point) => projection.project(point) ?? []);
  return {
    projection,
    coarse,
    known,
    countryOf: new Map(coarse.countries.map((country) => [country.code, country])),
    extentOf: new Map(coarse.countries.map(({ code, polygons }) => [code, extent(polygons.flat(2))])),
    fitPoints: participantPoints(
      coarse.countries.filter(({ code }) => known.has(code)),
      places,
    ),
  };
}

function extent(points: readonly PlanePoint[]): number {
  const span = (numbers: readonly number[]): number => {
    const [least, greatest] = numbers.reduce(
      ([a, b], number) => [Math.min(a, number), Math.max(b, number)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
    return Math.max(0, greatest - least);
  };
  return Math.max(span(points.map(({ x }) => x)), span(points.map(({ y }) => y)));
}
