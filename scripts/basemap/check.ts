// Says whether a base map may be shipped: every place in the country it belongs to, every country there.

import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Basemap } from '#projection/countries.ts';

type Place = { readonly place: string; readonly at: readonly [number, number]; readonly code: string };

/** Points a little inland, longitude first, with the country that must hold them at every level. */
const places: readonly Place[] = [
  { place: 'Simferopol', at: [34.1, 45.0], code: 'UKR' },
  { place: 'Sevastopol', at: [33.7, 44.62], code: 'UKR' },
  { place: 'Kerch', at: [36.35, 45.3], code: 'UKR' },
  { place: 'Laayoune', at: [-13.1, 27.1], code: 'ESH' },
  { place: 'London', at: [-0.13, 51.51], code: 'GBR' },
  { place: 'Tokyo', at: [139.5, 35.7], code: 'JPN' },
  { place: 'Sydney', at: [150.9, -33.8], code: 'AUS' },
  { place: 'Chukotka', at: [-175, 66.5], code: 'RUS' },
];

const requiredCodes = (
  'ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP ' +
  'SWE TUR GBR USA UKR RUS MLT ESH JPN AUS'
).split(' ');

/** No country covers a tenth of the globe: a larger area means a ring that is wound the wrong way. */
const largestArea = 0.1 * 4 * Math.PI;

type Country = Feature<MultiPolygon, { label: readonly [number, number] }>;

/**
 * The problems of one level, each with what was expected, what came and where; none when it may be shipped.
 * `level` is the name used in the messages.
 */
export function checkBasemap(basemap: Basemap, level: string): string[] {
  const collection = feature(basemap, basemap.objects.countries);
  const countries = collection.features as Country[];
  return [...checkCountries(countries), ...checkPlaces(countries), ...checkCrimeaSeam(countries)].map(
    (problem) => `${level}: ${problem}`,
  );
}

function checkCountries(countries: readonly Country[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const country of countries) {
    const code = String(country.id);
    if (seen.has(code)) problems.push(`expected ${code} once, got it twice`);
    seen.add(code);
    const area = geoArea(country);
    if (area > largestArea) problems.push(`expected ${code} to be wound clockwise, got ${area.toFixed(2)} sr`);
    const [longitude, latitude] = country.properties.label;
    if (area > 0 && !geoContains(country, [longitude, latitude])) {
      problems.push(`expected the label of ${code} inside it, got ${format(country.properties.label)}`);
    }
  }
  for (const code of requiredCodes) {
    const area = countries.filter(({ id }) => id === code).reduce((sum, country) => sum + geoArea(country), 0);
    if (area === 0)
      problems.push(`expected ${code} to have an area, got ${seen.has(code) ? 'none' : 'no such country'}`);
  }
  if (seen.has('ATA')) problems.push('expected no Antarctica, got ATA');
  return problems;
}

function checkPlaces(countries: readonly Country[]): string[] {
  return places.flatMap(({ place, at, code }) => {
    const holders = countries.filter((country) => geoContains(country, [...at])).map(({ id }) => String(id));
    if (holders.length === 1 && holders[0] === code) return [];
    return [`expected ${place} (${format(at)}) in ${code}, got ${holders.join(' and ') || 'the sea'}`];
  });
}

/** A polygon that holds both Simferopol and Kherson has no border line across the isthmus between them. */
function checkCrimeaSeam(countries: readonly Country[]): string[] {
  const joined = countries
    .filter(({ id }) => id === 'UKR')
    .flatMap(({ geometry }) => geometry.coordinates)
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .some((polygon) => geoContains(polygon, [34.1, 45.0]) && geoContains(polygon, [33.4, 46.6]));
  return joined ? [] : ['expected Simferopol and Kherson in one polygon of UKR, got a border across the isthmus'];
}

function format([longitude, latitude]: readonly [number, number]): string {
  const eastWest = `${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
  return `${eastWest} ${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}`;
}
