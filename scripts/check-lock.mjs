// Checks that package-lock.json installs on any machine: no registry address in it, and every platform's binaries.

import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Fields that are about a package and from which nothing is fetched.
const informative = new Set([
  'funding',
  'homepage',
  'bugs',
  'repository',
  'author',
  'contributors',
  'license',
  'deprecated',
]);

/**
 * The addresses anywhere below a value, each with the way to it.
 * @param {unknown} value
 * @param {string} way
 * @returns {string[]}
 */
function addresses(value, way) {
  if (typeof value === 'string') return /\b(?:https?|git|ssh):\/\/|git\+/i.test(value) ? [`${way}: "${value}"`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [...addresses(key, way), ...addresses(part, `${way}.${key}`)]);
}

/**
 * Where Node would look for a package that the one at `from` asks for, nearest folder first.
 * @param {string} from a key of the lock's "packages", '' for the project
 * @param {string} name
 */
function* placesOf(from, name) {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/'))))
    yield `${at}/node_modules/${name}`;
  yield `node_modules/${name}`;
}

/**
 * What is wrong with the text of a lock file, one sentence each; none when it is complete and bound to no registry.
 * @param {string} text
 * @returns {string[]}
 */
export function checkLock(text) {
  /** @type {{ lockfileVersion?: unknown, packages?: Record<string, Record<string, unknown>> }} */
  const lock = JSON.parse(text);
  const packages = lock.packages;
  if (lock.lockfileVersion !== 3 || !packages)
    return [`lockfileVersion is ${JSON.stringify(lock.lockfileVersion)}; expected 3, as npm 7 and later write it`];

  /** @type {string[]} */
  const violations = [];
  for (const [place, entry] of Object.entries(packages)) {
    const label = place || 'the project';
    if ('resolved' in entry) violations.push(`${label}: "resolved" binds it to a registry; expected no such field`);
    for (const [field, value] of Object.entries(entry))
      if (field !== 'resolved' && !informative.has(field))
        for (const found of addresses(value, field)) violations.push(`${label}: an address in ${found}`);
    if (place !== '' && entry['link'] !== true)
      for (const field of ['version', 'integrity'])
        if (typeof entry[field] !== 'string') violations.push(`${label}: no "${field}"; the entry is incomplete`);
    for (const field of ['dependencies', 'optionalDependencies'])
      for (const name of Object.keys(entry[field] ?? {})) {
        const there = [...placesOf(place, name)].some((candidate) => candidate in packages);
        if (!there)
          violations.push(`${label}: "${name}" of its ${field} has no entry; \`npm ci\` may fail on another platform`);
      }
  }
  return violations;
}

const startedAlone = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (startedAlone) {
  const file = process.argv[2] ?? join(fileURLToPath(import.meta.url), '..', '..', 'package-lock.json');
  const violations = checkLock(readFileSync(file, 'utf8'));
  for (const violation of violations) console.error(`package-lock.json: ${violation}`);
  if (violations.length > 0) process.exitCode = 1;
  else console.log('package-lock.json is complete and names no registry.');
}
