// npm test: installs what is missing, then runs every check, and ends with the tally alone on the last line.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, npm, requireSupportedNode, root, run } from './install.mjs';

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally
 * @typedef {{ readonly name: string, readonly tally: Tally, readonly note: string, readonly seconds: number }} Result
 */

/** @type {Tally} */
const onePassed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Tally} */
const oneFailed = { passed: 0, failed: 1, skipped: 0 };
/** @type {Tally} */
const oneSkipped = { passed: 0, failed: 0, skipped: 1 };

/** @param {Tally} tally */
function sentence(tally) {
  return `${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`;
}

/**
 * The tally of a runner, with a failure added where the runner failed for another reason than one of its tests: a file
 * that could not be loaded, a server that did not start, no test at all.
 * @param {Tally} tally
 * @param {number} exitCode
 */
function withExitCode(tally, exitCode) {
  const unexplained = exitCode !== 0 && tally.failed === 0;
  const empty = exitCode === 0 && tally.passed + tally.failed + tally.skipped === 0;
  return unexplained || empty ? { ...tally, failed: tally.failed + 1 } : tally;
}

/**
 * @param {string} reportFile what `vitest --reporter=json` wrote
 * @param {number} exitCode
 * @returns {Tally}
 */
function unitTally(reportFile, exitCode) {
  if (!existsSync(reportFile)) return oneFailed;
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo } = report;
  return withExitCode({ passed, failed, skipped: pending + todo }, exitCode);
}

/**
 * @param {string} reportFile what Playwright's json reporter wrote
 * @param {number} exitCode
 * @returns {Tally}
 */
function browserTally(reportFile, exitCode) {
  if (!existsSync(reportFile)) return oneFailed;
  const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(reportFile, 'utf8')).stats;
  return withExitCode({ passed: expected + flaky, failed: unexpected, skipped }, exitCode);
}

/** The dataset files, as paths from the project's folder. */
function datasets() {
  const folder = join(root, 'data');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => `data/${name}/dataset.json`).filter((path) => existsSync(join(root, path)));
}

requireSupportedNode();
if (!(await ensureInstalled())) {
  console.error('The packages could not be installed (npm ci failed); see above.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'dateline-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'e2e.json');

/** @type {Result[]} */
const results = [];

/**
 * Runs one step under its heading and keeps what came of it.
 * @param {string} name
 * @param {() => Promise<Tally | { readonly skippedBecause: string }>} step
 * @returns {Promise<boolean>} whether everything in it passed
 */
async function check(name, step) {
  console.log(`\n=== ${name} ===\n`);
  const start = Date.now();
  const outcome = await step();
  const skipped = 'skippedBecause' in outcome;
  const note = skipped ? outcome.skippedBecause : '';
  if (note) console.log(`Skipped: ${note}`);
  const tally = skipped ? oneSkipped : outcome;
  results.push({ name, tally, note, seconds: (Date.now() - start) / 1000 });
  return tally.failed + (skipped ? 1 : 0) === 0;
}

/**
 * A step that is one command and counts as one test.
 * @param {string} name
 * @param {() => Promise<number>} command
 */
const checkCommand = (name, command) => check(name, async () => ((await command()) === 0 ? onePassed : oneFailed));

await checkCommand('lock file', () => run(process.execPath, [join(root, 'scripts', 'check-lock.mjs')]));
await checkCommand('types', () => npm(['run', 'types']));
await checkCommand('lint', () => npm(['run', 'lint']));
await check('unit', async () => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  return unitTally(unitReport, await npm(['run', 'unit', '--', ...reporters]));
});
await check('data', async () => {
  const files = datasets();
  if (files.length > 0) return (await npm(['run', 'data:check', '--', ...files])) === 0 ? onePassed : oneFailed;
  console.error('No dataset was found; expected data/<dataset>/dataset.json.');
  return oneFailed;
});
// What an earlier build left must not be measured or tried in place of one that failed.
rmSync(join(root, 'dist'), { recursive: true, force: true });
const built = await checkCommand('build', () => npm(['run', 'build']));
await check('size', async () => {
  if (!built) return { skippedBecause: 'there is no build to weigh' };
  return (await npm(['run', 'size'])) === 0 ? onePassed : oneFailed;
});
/** @type {string | undefined} */
let chromium;
await check('a Chromium', async () => {
  const { findChromium } = await import('./browser.mjs');
  try {
    chromium = findChromium({ install: true });
    if (!chromium)
      throw new Error('No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneFailed;
  }
  console.log(chromium);
  return onePassed;
});
await check('e2e', async () => {
  if (!built) return { skippedBecause: 'there is no build to open' };
  if (!chromium) return { skippedBecause: 'there is no Chromium' };
  const environment = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
  const exitCode = await npm(['run', 'e2e', '--', '--reporter=list,json'], environment);
  return browserTally(browserReport, exitCode);
});

console.log('\n=== summary ===\n');
for (const { name, tally, note, seconds } of results) {
  const word = tally.failed > 0 ? 'FAILED' : note ? 'skipped' : 'passed';
  console.log(
    `${name.padEnd(12)}${word.padEnd(9)}${`${seconds.toFixed(1)} s`.padStart(8)}   ${note || sentence(tally)}`,
  );
}
/** @param {keyof Tally} part */
const total = (part) => results.reduce((sum, { tally }) => sum + tally[part], 0);
const tally = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
process.exitCode = tally.failed > 0 ? 1 : 0;
console.log(`\n${sentence(tally)}`);
