import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REGIONS, regionOf } from './regions.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Every code there could be. */
const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));

it('gives every country of the base map its region, but for areas that have no code of their own', () => {
  const basemap = JSON.parse(readFileSync(new URL('../../public/basemap/coarse.json', import.meta.url), 'utf8'));
  const codes: readonly string[] = basemap.objects.countries.geometries.map(({ id }: { id: string }) => id);
  expect(codes.length).toBeGreaterThan(200);
  expect(codes.filter((code) => regionOf(code) === null)).toEqual(['XNC', 'XSG', 'XSL']);
  expect(regionOf('ATA')).toBeNull();
});

it('holds as many countries and areas as M49, with Kosovo and Taiwan', () => {
  const counts = REGIONS.map((region) => all.filter((code) => regionOf(code) === region).length);
  expect(counts).toEqual([52, 57, 51, 60, 29]);
});

it.each([
  ['RUS', 'europe'],
  ['TUR', 'asia'],
  ['CYP', 'asia'],
  ['GRL', 'americas'],
  ['IOT', 'africa'],
  ['UMI', 'oceania'],
])('%s is in %s', (country, region) => {
  expect(regionOf(country)).toBe(region);
});
