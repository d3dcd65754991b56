// Builds public/basemap from the atlas, or with --check only checks what lies there.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseBasemap } from '#projection/countries.ts';
import { readAtlas } from './basemap/atlas.ts';
import { checkBasemap } from './basemap/check.ts';
import { buildLevel, type LevelSettings } from './basemap/level.ts';

type Level = LevelSettings & { readonly level: string; readonly maxGzip: number };

const levels: readonly Level[] = [
  { level: 'coarse', minBend: 7e-6, minIsland: 1.4e-5, minPoints: 6, step: 0.045, maxGzip: 42_000 },
  { level: 'fine', minBend: 0, minIsland: 0, minPoints: 0, step: 0.004, maxGzip: 230_000 },
];

const onlyCheck = process.argv.includes('--check');
const countries = onlyCheck ? [] : readAtlas();
const problems: string[] = [];

const texts = levels.map(({ level, maxGzip, ...settings }) => {
  const file = new URL(`../public/basemap/${level}.json`, import.meta.url);
  const text = onlyCheck ? readFileSync(file, 'utf8') : JSON.stringify(buildLevel(countries, settings));
  const gzip = gzipSync(text, { level: 9 }).length;
  console.log(`${level}: ${text.length} bytes, ${gzip} gzipped`);
  problems.push(...checkBasemap(parseBasemap(JSON.parse(text)), level));
  if (gzip > maxGzip) problems.push(`${level}: expected at most ${maxGzip} bytes gzipped, got ${gzip}`);
  return { file, text };
});

if (problems.length > 0) throw new Error(`The base map may not be shipped:\n${problems.join('\n')}`);
if (!onlyCheck) for (const { file, text } of texts) writeFileSync(file, text);
