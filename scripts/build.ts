// Builds the site into dist/, after checking what goes into it: datasets, the published schema and the base map.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { build } from 'vite';

const datasets = readdirSync('data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `data/${name}/dataset.json`);

const checks: readonly (readonly [name: string, ...args: string[]])[] = [
  ['datasets', 'scripts/data-check.ts', ...datasets],
  ['published schema', 'scripts/schema.ts', '--check'],
  ['base map', 'scripts/basemap.ts', '--check'],
];
for (const [name, ...args] of checks) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { stdio: 'inherit' });
  if (status === 0) continue;
  console.error(`The check of the ${name} failed; nothing was built.`);
  process.exit(1);
}
await build();
