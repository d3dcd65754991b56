import { useEffect, useEffectEvent, useState } from 'react';
import type { MapCountries } from '#projection/countries.ts';
import {
  type CountriesLayer,
  type CountryHandlers,
  type CountryPaint,
  createCountriesLayer,
} from './countriesLayer.ts';
import type { PlaneMap } from './planeMap.ts';

type CountriesProps = CountryHandlers & {
  readonly map: PlaneMap | null;
  /** Null: nothing is drawn. */
  readonly countries: MapCountries | null;
  /** Countries that the dataset names. */
  readonly known: ReadonlySet<string>;
  readonly isShown: boolean;
  readonly paint: CountryPaint;
  readonly outlined: readonly string[];
};

/**
 * The countries of one level on the map: built once a level, shown or hidden, and restyled. Returns whether they are
 * built.
 */
export function useCountriesLayer(props: CountriesProps): boolean {
  const { map, countries, known, isShown, paint, outlined } = props;
  const [layer, setLayer] = useState<CountriesLayer | null>(null);
  const onEnter = useEffectEvent(props.onEnter);
  const onLeave = useEffectEvent(props.onLeave);
  const onClick = useEffectEvent(props.onClick);

  useEffect(
    function createAndDestroyCountries() {
      if (!map || !countries) return;
      const created = createCountriesLayer(map.leaflet, countries, known, {
        onEnter: (country, pointer) => onEnter(country, pointer),
        onLeave: (country) => onLeave(country),
        onClick: (country, pointer) => onClick(country, pointer),
      });
      // Building and drawing a fine level are two tasks, so that none holds up the page for long.
      const timer = setTimeout(() => setLayer(created));
      return () => {
        clearTimeout(timer);
        created.destroy();
        setLayer(null);
      };
    },
    [map, countries, known],
  );
  useEffect(
    function showOrHideLevel() {
      if (isShown) layer?.show();
      else layer?.hide();
    },
    [layer, isShown],
  );
  useEffect(
    function paintRoles() {
      layer?.paint(paint);
    },
    [layer, paint],
  );
  useEffect(
    function drawOutlines() {
      layer?.outline(outlined);
    },
    [layer, outlined],
  );
  return layer !== null;
}
