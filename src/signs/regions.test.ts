import { expect, it } from 'vitest';
import { countryNames } from '#wording/en/countryNames.ts';
import { REGIONS, regionOf } from './regions.ts';

const all = countryNames.split('|').map((entry) => entry.slice(0, 3));

it('gives every country that has a name its region, but for Antarctica', () => {
  expect(all.filter((code) => regionOf(code) === null)).toEqual(['ATA']);
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
