import { useEffect, useMemo, useState } from 'react';
import { betweenTasks } from '#controls/betweenTasks.ts';
import type { Overview } from '#model/answers.ts';
import { type Basemap, countriesInSteps, type MapCountries } from '#projection/countries.ts';
import { type Ground, readGround } from '#projection/ground.ts';
import type { MapProjection } from '#projection/projection.ts';

/** What the dataset and the base map make of the plane; the same for every event and filter. */
export type Geography = Ground & { readonly fine: MapCountries | null };

export function useGeography(overview: Overview, coarse: Basemap, fine: Basemap | null): Geography {
  const ground = useMemo(() => readGround(overview, coarse), [overview, coarse]);
  const fineCountries = useReadByAndBy(fine, ground.projection);
  return useMemo(() => ({ ...ground, fine: fineCountries }), [ground, fineCountries]);
}

/** The countries of the fine level, read between other tasks; null until they all are. */
function useReadByAndBy(basemap: Basemap | null, projection: MapProjection): MapCountries | null {
  const [read, setRead] = useState<{ readonly of: Basemap; countries: MapCountries; on: MapProjection } | null>(null);
  const isRead = read !== null && read.of === basemap && read.on === projection;
  useEffect(
    function readBetweenTasks() {
      if (!basemap || isRead) return;
      const steps = countriesInSteps(basemap, projection);
      return betweenTasks(steps, (countries) => setRead({ of: basemap, on: projection, countries }));
    },
    [basemap, projection, isRead],
  );
  return isRead ? read.countries : null;
}
