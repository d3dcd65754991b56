import { useMemo } from 'react';
import type { Overview } from '#model/answers.ts';
import { type Basemap, type MapCountries, readCountries } from '#projection/countries.ts';
import { type Ground, readGround } from '#projection/ground.ts';

/** What the dataset and the base map make of the plane; the same for every event and filter. */
export type Geography = Ground & { readonly fine: MapCountries | null };

export function useGeography(overview: Overview, coarse: Basemap, fine: Basemap | null): Geography {
  const ground = useMemo(() => readGround(overview, coarse), [overview, coarse]);
  const { projection } = ground;
  const fineCountries = useMemo(() => fine && readCountries(fine, projection), [fine, projection]);
  return useMemo(() => ({ ...ground, fine: fineCountries }), [ground, fineCountries]);
}
