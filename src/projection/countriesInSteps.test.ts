import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countriesInSteps, parseBasemap, readCountries } from './countries.ts';
import { createProjection } from './projection.ts';

const basemap = parseBasemap(
  JSON.parse(readFileSync(new URL('../../public/basemap/coarse.json', import.meta.url), 'utf8')),
);

it('countries read step by step are those that are read at once', () => {
  const projection = createProjection([]);
  const steps = countriesInSteps(basemap, projection);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBe(basemap.objects.countries.geometries.length);
  expect(step.value).toEqual(readCountries(basemap, projection));
});
