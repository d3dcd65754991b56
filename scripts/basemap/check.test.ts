import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { type Basemap, parseBasemap } from '#projection/countries.ts';
import { checkBasemap } from './check.ts';

type Countries = FeatureCollection<MultiPolygon>;

function read(level: string): Basemap {
  const file = new URL(`../../public/basemap/${level}.json`, import.meta.url);
  return parseBasemap(JSON.parse(readFileSync(file, 'utf8')));
}

/** The coarse level with a mistake planted in it. */
function planted(mistake: (countries: Countries) => void): Basemap {
  const basemap = read('coarse');
  const countries = feature(basemap, basemap.objects.countries) as Countries;
  mistake(countries);
  return parseBasemap(topology({ countries }));
}

function country(countries: Countries, code: string) {
  const found = countries.features.find(({ id }) => id === code);
  if (!found) throw new Error(`${code} is not in the base map`);
  return found;
}

/** Wound clockwise, as an exterior ring has to be. */
function box(west: number, south: number, east: number, north: number): Position[][] {
  return [[west, south, west, north, east, north, east, south, west, south].reduce<Position[]>(pairUp, [])];
}

function pairUp(pairs: Position[], number: number): Position[] {
  const last = pairs.at(-1);
  if (last?.length === 1) last.push(number);
  else pairs.push([number]);
  return pairs;
}

const crimea = box(32, 44, 36.9, 46.1);
const restOfUkraine = box(23, 46.1, 39, 52);

describe('the committed base map', () => {
  it.each(['coarse', 'fine'])('has no problem in its %s level', (level) => {
    expect(checkBasemap(read(level), level)).toEqual([]);
  });

  it('holds the same countries, in the same order, in both levels', () => {
    const [coarse, fine] = [read('coarse'), read('fine')].map(({ objects }) =>
      objects.countries.geometries.map(({ id }) => id),
    );
    expect(coarse).toEqual(fine);
    expect(coarse?.length).toBeGreaterThan(230);
  });
});

describe('a wrong base map', () => {
  it('is refused when Crimea is handed to Russia', () => {
    const basemap = planted((countries) => {
      country(countries, 'UKR').geometry.coordinates = [restOfUkraine];
      country(countries, 'RUS').geometry.coordinates.push(crimea);
    });
    expect(checkBasemap(basemap, 'coarse')).toEqual([
      'coarse: expected Simferopol (34.1° E 45° N) in UKR, got RUS',
      'coarse: expected Sevastopol (33.7° E 44.62° N) in UKR, got RUS',
      'coarse: expected Kerch (36.35° E 45.3° N) in UKR, got RUS',
      'coarse: expected Simferopol and Kherson in one polygon of UKR, got a border across the isthmus',
    ]);
  });

  it('is refused when Crimea is Ukrainian behind a border line', () => {
    const basemap = planted((countries) => {
      country(countries, 'UKR').geometry.coordinates = [restOfUkraine, crimea];
    });
    expect(checkBasemap(basemap, 'coarse')).toEqual([
      'coarse: expected Simferopol and Kherson in one polygon of UKR, got a border across the isthmus',
    ]);
  });

  it('is refused when Malta is missing', () => {
    const basemap = planted((countries) => {
      countries.features = countries.features.filter(({ id }) => id !== 'MLT');
    });
    expect(checkBasemap(basemap, 'coarse')).toEqual(['coarse: expected MLT to have an area, got no such country']);
  });

  it('is refused when Malta has lost its shape', () => {
    const basemap = planted((countries) => {
      country(countries, 'MLT').geometry.coordinates = [];
    });
    expect(checkBasemap(basemap, 'coarse')).toEqual(['coarse: expected MLT to have an area, got none']);
  });

  it('is refused when a ring is wound the wrong way and covers the globe', () => {
    const basemap = planted((countries) => {
      country(countries, 'LUX').geometry.coordinates[0]?.[0]?.reverse();
    });
    expect(checkBasemap(basemap, 'coarse')).toContain('coarse: expected LUX to be wound clockwise, got 12.57 sr');
  });

  it('is refused when a name stands outside its country', () => {
    const basemap = planted((countries) => {
      country(countries, 'HRV').properties = { label: [2.35, 48.86] };
    });
    expect(checkBasemap(basemap, 'coarse')).toEqual([
      'coarse: expected the label of HRV inside it, got 2.35° E 48.86° N',
    ]);
  });

  it('is refused before it is read when it is no base map', () => {
    expect(() => parseBasemap({ error: 'not found' })).toThrow('expected a topology with an object named countries');
  });
});
