import type { Overview } from '#model/answers.ts';
import { type Basemap, countriesInSteps, type MapCountries, type MapCountry } from './countries.ts';
import { participantPoints } from './fit.ts';
import { createProjection, type MapProjection, type PlanePoint, type PlanePolygon } from './projection.ts';

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

type Places = Pick<Overview, 'countries' | 'points'>;

/** Of the base map that was read last, by what is to be shown on it: a view may begin to be drawn several times. */
const grounds: { basemap: Basemap | null; of: WeakMap<Places, Ground> } = { basemap: null, of: new WeakMap() };

/** The plane that suits a dataset: where its states and places lie on it, and what the opening view holds. */
export function readGround(places: Places, basemap: Basemap): Ground {
  const known = groundOf(places, basemap);
  if (known) return known;
  const steps = groundInSteps(places, basemap);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The plane if it was read before. */
export function groundOf(places: Places, basemap: Basemap): Ground | null {
  return (grounds.basemap === basemap && grounds.of.get(places)) || null;
}

/** As readGround, a country a step, so that a page can do something else in between; readGround then has it at once. */
export function* groundInSteps(places: Places, basemap: Basemap): Generator<undefined, Ground> {
  const ground = yield* readInSteps(places, basemap);
  if (grounds.basemap !== basemap) Object.assign(grounds, { basemap, of: new WeakMap() });
  grounds.of.set(places, ground);
  return ground;
}

function* readInSteps({ countries: codes, points }: Places, basemap: Basemap): Generator<undefined, Ground> {
  const known = new Set(codes);
  const { geometries } = basemap.objects.countries;
  const labels = geometries.flatMap(({ id, properties }) => (known.has(id) && properties ? [properties.label] : []));
  const projection = createProjection([...points, ...labels]);
  yield;
  const coarse = yield* countriesInSteps(basemap, projection);
  yield;
  const places = points.flatMap((point) => projection.project(point) ?? []);
  yield;
  return {
    projection,
    coarse,
    known,
    countryOf: new Map(coarse.countries.map((country) => [country.code, country])),
    extentOf: new Map(coarse.countries.map(({ code, polygons }) => [code, extent(polygons)])),
    fitPoints: participantPoints(
      coarse.countries.filter(({ code }) => known.has(code)),
      places,
    ),
  };
}

function extent(polygons: readonly PlanePolygon[]): number {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const polygon of polygons)
    for (const ring of polygon)
      for (const { x, y } of ring) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  return Math.max(0, right - left, bottom - top);
}
