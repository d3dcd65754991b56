import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseBasemap, readCountries } from './countries.ts';
import { corePoints, fitView, participantPoints } from './fit.ts';
import { leastZoom, MAX_ZOOM, scaleAt, toPixels, visiblePart, ZOOM_STEP } from './planeView.ts';
import { createProjection } from './projection.ts';

const padding = { left: 36, right: 60, top: 20, bottom: 40 };
const size = { width: 1035, height: 375 };
const lowest = -1.5;
const basemap = parseBasemap(JSON.parse(readFileSync('public/basemap/coarse.json', 'utf8')));

describe('the fit', () => {
  it('holds all points inside its padding, and no closer step would', () => {
    const coordinate = fc.double({ min: -1.5, max: 1.5, noNaN: true });
    const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(points, (some) => {
        const view = fitView(some, size, padding, lowest);
        const isInside = (zoom: number): boolean =>
          some.every((point) => {
            const { x, y } = toPixels({ ...view, zoom }, point);
            return (
              x >= padding.left - 0.01 &&
              x <= size.width - padding.right + 0.01 &&
              y >= padding.top - 0.01 &&
              y <= size.height - padding.bottom + 0.01
            );
          });
        expect(Number.isInteger(view.zoom / ZOOM_STEP)).toBe(true);
        if (view.zoom > lowest) expect(isInside(view.zoom)).toBe(true);
        if (view.zoom < 2) {
          const across = Math.max(...some.map(({ x }) => x)) - Math.min(...some.map(({ x }) => x));
          const down = Math.max(...some.map(({ y }) => y)) - Math.min(...some.map(({ y }) => y));
          const scale = 256 * 2 ** (view.zoom + ZOOM_STEP);
          const isTooNear = across * scale > size.width - 96 || down * scale > size.height - 60;
          expect(isTooNear).toBe(true);
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('neither dives into one point nor fails without any', () => {
    expect(fitView([{ x: 0.4, y: 0 }], size, padding, lowest).zoom).toBeLessThan(MAX_ZOOM);
    expect(fitView([], size, padding, lowest).zoom).toBe(lowest);
  });

  it('keeps a large state across an ocean in view with its near part, and Europe large', () => {
    const codes = ['USA', 'CAN', 'FRA', 'PRT', 'NOR', 'TUR', 'UKR', 'RUS'];
    const labels = basemap.objects.countries.geometries.flatMap(({ id, properties }) =>
      codes.includes(id) && properties ? [properties.label] : [],
    );
    const projection = createProjection(labels);
    const countries = readCountries(basemap, projection).countries.filter(({ code }) => codes.includes(code));
    const view = fitView(participantPoints(countries, []), size, padding, lowest);
    const part = visiblePart(view);
    for (const { code, polygons } of countries) {
      const isSeen = polygons
        .flat(2)
        .some(({ x, y }) => x > part.left && x < part.right && y > part.top && y < part.bottom);
      expect([code, isSeen]).toEqual([code, true]);
    }
    const whole = fitView(
      countries.flatMap(({ label }) => label ?? []),
      size,
      padding,
      lowest,
    );
    expect(view.zoom).toBeGreaterThan(whole.zoom);
  });
});

test('the lowest zoom level shows all of the map and no step closer would', () => {
  const { bounds } = createProjection([[2, 47]]);
  for (const frame of [size, { width: 390, height: 300 }, { width: 1600, height: 1100 }]) {
    const [across, down] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
    const fits = (zoom: number): boolean =>
      across * scaleAt(zoom) <= frame.width + 0.01 && down * scaleAt(zoom) <= frame.height + 0.01;
    expect(fits(leastZoom(bounds, frame))).toBe(true);
    expect(fits(leastZoom(bounds, frame) + ZOOM_STEP)).toBe(false);
  }
});

it('the core of ten points is the nine nearest to their middle, whatever their order', () => {
  const near = Array.from({ length: 9 }, (_, i) => ({ x: i, y: -i }));
  const far = { x: 900, y: 0 };
  const core = corePoints([near[0] ?? far, far, ...near.slice(1)]);
  expect(new Set(core)).toEqual(new Set(near));
  expect(corePoints([far])).toEqual([far]);
  expect(corePoints([])).toEqual([]);
});
