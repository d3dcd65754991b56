import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '#model/parseDataset.ts';
import { parseBasemap, readCountries } from '#projection/countries.ts';
import { fitView, participantPoints } from '#projection/fit.ts';
import { groupPlaces } from '#projection/placeGroups.ts';
import { type PlaneView, toPixels } from '#projection/planeView.ts';
import { createProjection } from '#projection/projection.ts';
import { contains, meet, type Rect } from '#projection/rectangles.ts';
import { exceptionsOf, rolesOfStates } from '#signs/stateRoles.ts';
import { findOffMap, type MapLabel, type OffMapState, writeLabels } from './mapLabels.ts';

const basemap = parseBasemap(JSON.parse(readFileSync('public/basemap/coarse.json', 'utf8')));
const { dataset } = parseDataset(JSON.parse(readFileSync('data/paris-2025-03-11/dataset.json', 'utf8')));
const [event] = dataset?.events ?? [];
if (!dataset || !event) throw new Error('The dataset has no events');
const shown = { event };
const roles = rolesOfStates({ event, actors: dataset.actors });
const geometries = basemap.objects.countries.geometries.filter(({ id }) => roles.has(id));
const projection = createProjection(geometries.flatMap(({ properties }) => (properties ? [properties.label] : [])));
const { countries } = readCountries(basemap, projection);
const countryOf = new Map(countries.map((country) => [country.code, country]));
const points = participantPoints(
  countries.filter(({ code }) => roles.has(code)),
  [],
);

const size = { width: 1035, height: 375 };
const fitted = fitView(points, size, { left: 36, right: 60, top: 20, bottom: 40 }, -1.5);
const legend: Rect = { x: 274, y: 111, width: 202, height: 226 };

type MapText = { readonly labels: readonly MapLabel[]; readonly offMap: readonly OffMapState[] };

function write(view: PlaneView, obstacles: readonly Rect[] = [legend]): MapText {
  const mark = { key: 'Paris', name: 'Paris', country: 'FRA', point: [2.3522, 48.8566] as const, count: 2 };
  const groups = groupPlaces([{ ...mark, precision: 'city', certainty: 'stated', events: [] }], ({ point }) => {
    const place = projection.project(point);
    return place && toPixels(view, place);
  });
  const measure = ({ text, bold }: { text: string; bold: boolean }): number => text.length * (bold ? 7.2 : 6.4);
  const question = { view, exceptions: exceptionsOf(roles), countries: countryOf };
  const labels = writeLabels({ ...question, groups, shown, obstacles, measure });
  return { labels, offMap: findOffMap({ ...question, labels }) };
}

const wordsOf = ({ labels }: MapText): string[] =>
  labels.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join(' '));

describe('names on the map', () => {
  it('tell every exception of the Paris meeting in the view that fits', () => {
    const text = write(fitted);
    expect(wordsOf(text).sort()).toEqual([
      'Croatia absent',
      'France host, inferred',
      'Montenegro absent',
      'Paris 2 events',
      'Russia subject',
      'Ukraine represented',
      'United States not invited',
    ]);
    expect(text.offMap).toEqual([]);
  });

  it('overlap neither each other nor what floats over the map, wherever it is moved', () => {
    for (const [dx, dy, closer] of [
      [0, 0, 0],
      [0.2, 0.1, 1],
      [0.5, -0.1, 2],
      [-0.4, 0, 0.5],
      [0.45, 0, 3],
    ] as const) {
      const centre = { x: fitted.centre.x + dx, y: fitted.centre.y + dy };
      const { labels } = write({ ...fitted, centre, zoom: fitted.zoom + closer });
      const boxes = labels.map(({ x, y, width, lines, lineHeight }) => ({
        x,
        y,
        width,
        height: lines.length * lineHeight,
      }));
      for (const [index, box] of boxes.entries()) {
        expect(contains({ x: 0, y: 0, ...size }, box)).toBe(true);
        expect([legend, ...boxes.slice(0, index)].some((other) => meet(other, box, 0))).toBe(false);
      }
    }
  });

  it('give way to what floats where they would stand', () => {
    for (const { x, y, width, lines, lineHeight } of write(fitted, []).labels) {
      const floating = { x, y, width, height: lines.length * lineHeight };
      const boxes = write(fitted, [floating]).labels.map((label) => ({
        ...label,
        height: label.lines.length * label.lineHeight,
      }));
      expect(boxes.some((box) => meet(box, floating, 0))).toBe(false);
    }
  });

  it('of states out of view stand at the edge behind which they lie', () => {
    const balkans = projection.project([18.5, 43.5]);
    if (!balkans) throw new Error('The Balkans are not on the map');
    const { labels, offMap } = write({ ...fitted, centre: balkans, zoom: 3.5 });
    const edges = offMap.map(({ role, edge }) => [role.country, edge]);
    expect(edges).toContainEqual(['USA', 'left']);
    expect(edges).toContainEqual(['RUS', 'top']);
    expect(labels.some(({ id }) => id === 'state USA')).toBe(false);
    expect(labels.some(({ id }) => id === 'state MNE')).toBe(true);
  });

  it('stand at the edge, too, of states of which only a part is in view that is too small for the name', () => {
    const sea = projection.project([12, 50]);
    if (!sea) throw new Error('The Celtic Sea is not on the map');
    const { labels, offMap } = write({ ...fitted, centre: sea });
    const isNamed = labels.some(({ id }) => id === 'state USA');
    expect([isNamed, offMap.some(({ role }) => role.country === 'USA')]).toEqual([false, true]);
  });
});
