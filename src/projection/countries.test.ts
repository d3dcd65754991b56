import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { parseBasemap, readCountries } from './countries.ts';
import { isInside, labelAnchor } from './labelAnchor.ts';
import { createProjection, type PlaneRing } from './projection.ts';

const basemap = parseBasemap(
  JSON.parse(readFileSync(new URL('../../public/basemap/coarse.json', import.meta.url), 'utf8')),
);
const atlantic = createProjection([[-24, 47]]);
const pacific = createProjection([[180, 10]]);
const world = createProjection([]);

function countryOf(code: string, projection = atlantic) {
  const country = readCountries(basemap, projection).countries.find((candidate) => candidate.code === code);
  if (!country) throw new Error(`${code} is not in the base map`);
  return country;
}

function longestStep(rings: readonly PlaneRing[]): number {
  const steps = rings.flatMap((ring) =>
    ring.map((b, index) => {
      const a = ring.at(index - 1) ?? b;
      return Math.hypot(b.x - a.x, b.y - a.y);
    }),
  );
  return steps.reduce((longest, step) => Math.max(longest, step), 0);
}

function areaOf(rings: readonly PlaneRing[]): number {
  const doubled = rings.flatMap((ring) =>
    ring.map((b, index) => {
      const a = ring.at(index - 1) ?? b;
      return a.x * b.y - b.x * a.y;
    }),
  );
  return doubled.reduce((sum, part) => sum + part, 0) / 2;
}

describe('countries on the plane', () => {
  it.each([
    ['azimuthal', atlantic],
    ['equal-earth', world],
  ])('keep the ratio of their areas on the globe (%s)', (_, projection) => {
    const ratio = (a: string, b: string, area: (code: string) => number) => area(a) / area(b);
    const onPlane = (code: string) => areaOf(countryOf(code, projection).polygons.flat());
    const onGlobe = (code: string) => {
      const geometry = basemap.objects.countries.geometries.find(({ id }) => id === code);
      return geometry ? geoArea(feature(basemap, geometry)) : 0;
    };
    expect(ratio('GRL', 'ARG', onPlane)).toBeCloseTo(ratio('GRL', 'ARG', onGlobe), 3);
    expect(ratio('GRL', 'ARG', onPlane)).toBeLessThan(1);
    expect(ratio('SWE', 'COD', onPlane)).toBeCloseTo(ratio('SWE', 'COD', onGlobe), 3);
  });

  it('draw no line across the map where they cross the antimeridian', () => {
    for (const projection of [atlantic, pacific]) {
      for (const code of ['RUS', 'FJI', 'USA', 'KIR', 'NZL']) {
        expect(longestStep(countryOf(code, projection).polygons.flat())).toBeLessThan(0.15);
      }
    }
    // Equal Earth is cut at 169° W, and a polygon cut there runs along the edge of the map.
    for (const code of ['RUS', 'FJI', 'NZL']) {
      expect(longestStep(countryOf(code, world).polygons.flat())).toBeLessThan(0.15);
    }
  });

  it('have finite points only, in shapes and borders', () => {
    for (const projection of [atlantic, pacific, world]) {
      const { countries, borders } = readCountries(basemap, projection);
      const points = [...countries.flatMap(({ polygons }) => polygons.flat(2)), ...borders.flat()];
      expect(points.length).toBeGreaterThan(5000);
      expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    }
  });

  it('have their label point on them', () => {
    const { countries } = readCountries(basemap, world);
    const astray = countries.filter(
      ({ label, polygons }) =>
        polygons.length > 0 && !polygons.some((polygon) => label !== null && isInside(label, polygon)),
    );
    expect(astray.map(({ code }) => code)).toEqual([]);
  });

  it('keep a place when they are too small to be drawn', () => {
    const vatican = countryOf('VAT');
    expect(vatican.polygons).toEqual([]);
    expect(vatican.label).not.toBeNull();
  });

  it('are not there beyond the edge of the azimuthal map', () => {
    const newZealand = countryOf('NZL');
    expect([newZealand.label, newZealand.polygons]).toEqual([null, []]);
  });

  it('share borders, which are not coasts', () => {
    const { borders } = readCountries(basemap, atlantic);
    const near = (longitude: number, latitude: number) => {
      const place = atlantic.project([longitude, latitude]);
      return borders.some((line) => line.some(({ x, y }) => place && Math.hypot(place.x - x, place.y - y) < 0.02));
    };
    expect(near(2.5, 46.8)).toBe(false); // inside France
    expect(near(7.6, 48.2)).toBe(true); // the Rhine
    expect(near(-9.5, 38.8)).toBe(false); // the coast at Lisbon
    expect(near(33.6, 46.1)).toBe(false); // the isthmus of Crimea
  });
});

describe('the anchor of a name', () => {
  const view = { left: -0.9, top: -0.35, right: 0.8, bottom: 0.27 };

  it('is the label point where that is in view', () => {
    const france = countryOf('FRA');
    expect(labelAnchor(france, view)?.point).toBe(france.label);
  });

  it('lies on the visible part where the label point is not in view', () => {
    const unitedStates = countryOf('USA');
    const anchor = labelAnchor(unitedStates, view);
    expect(anchor && unitedStates.polygons.some((polygon) => isInside(anchor.point, polygon))).toBe(true);
    expect(anchor?.point.x).toBeGreaterThan(view.left);
    expect(anchor?.point.y).toBeGreaterThan(view.top);
    expect(anchor?.room.width).toBeGreaterThan(0.1);
  });

  it('is nowhere when nothing is visible', () => {
    expect(labelAnchor(countryOf('AUS'), view)).toBeNull();
    expect(labelAnchor(countryOf('BRA'), view)).toBeNull();
  });
});
