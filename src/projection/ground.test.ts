import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseBasemap } from './countries.ts';
import { groundInSteps, groundOf, readGround } from './ground.ts';

const coarse = () =>
  parseBasemap(JSON.parse(readFileSync(new URL('../../public/basemap/coarse.json', import.meta.url), 'utf8')));
const places = () => ({ countries: ['FRA', 'UKR'], points: [[2.35, 48.86]] as const });

test('read in steps, it is the ground that reading at once gives, with a step for each country', () => {
  const [basemap, given] = [coarse(), places()];
  const steps = groundInSteps(given, basemap);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(basemap.objects.countries.geometries.length);
  const plain = (value: unknown): string => JSON.stringify(value);
  expect(plain(step.value)).toBe(plain(readGround(places(), coarse())));
});

test('it is read once for the same places and base map, and anew for others', () => {
  const [basemap, given] = [coarse(), places()];
  expect(groundOf(given, basemap)).toBeNull();
  const ground = readGround(given, basemap);
  expect(readGround(given, basemap)).toBe(ground);
  expect(groundOf(given, basemap)).toBe(ground);
  expect(readGround(places(), basemap)).not.toBe(ground);
  expect(readGround(given, coarse())).not.toBe(ground);
});
