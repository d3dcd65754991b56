import { useMemo } from 'react';
import type { Overview } from '#model/answers.ts';
import { type Basemap, type MapCountries, type MapCountry, readCountries } from '#projection/countries.ts';
import { createProjection, type MapProjection, type PlanePoint } from '#projection/projection.ts';
import { participantPoints } from './fit.ts';

/** What the dataset and the base map make of the plane; the same for every event and filter. */
export type Geography = {
  readonly projection: MapProjection;
  readonly coarse: MapCountries;
  readonly fine: MapCountries | null;
  /** Countries that the dataset names. */
  readonly known: ReadonlySet<string>;
  readonly countryOf: ReadonlyMap<string, MapCountry>;
  /** The larger side of each country's box, in plane units; 0 for one too small to draw. */
  readonly extentOf: ReadonlyMap<string, number>;
  /** What the opening view holds. */
  readonly fitPoints: readonly PlanePoint[];
};

export function useGeography(overview: Overview, coarse: Basemap, fine: Basemap | null): Geography {
  const ground = useMemo(() => readGround(overview, coarse), [overview, coarse]);
  const { projection } = ground;
  const fineCountries = useMemo(() => fine && readCountries(fine, projection), [fine, projection]);
  return useMemo(() => ({ ...ground, fine: fineCountries }), [ground, fineCountries]);
}

function readGround({ countries: codes, points }: Overview, basemap: Basemap): Omit<Geography, 'fine'> {
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
