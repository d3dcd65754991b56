// Finds a Chromium for the browser tests, or installs one; run alone, prints its path.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const minute = 60_000;

/** Containers and machines of continuous integration often run as root, where Chromium's sandbox cannot start. */
export function runsAsRoot() {
  return process.getuid?.() === 0;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} command */
function onPath(command) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .find(isExecutable);
}

/**
 * Whether it is a browser at all: on Ubuntu chromium-browser may be a script that only names another package.
 * @param {string} path
 */
function answers(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: minute / 2 });
  return status === 0 && /Chrom/.test(stdout);
}

function onThisMachine() {
  const own = chromium.executablePath();
  if (own && existsSync(own) && answers(own)) return own;
  return names.flatMap((name) => onPath(name) ?? []).find(answers);
}

/**
 * Runs an installer with its output on standard error, since standard output is for the path.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} timeLimit milliseconds
 */
function attempt(command, args, timeLimit) {
  console.error(`Trying: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, [...args], {
    stdio: ['ignore', 2, 2],
    timeout: timeLimit,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install() {
  if (attempt('npx', ['playwright', 'install', 'chromium'], 3 * minute)) {
    const found = onThisMachine();
    if (found) return found;
  }
  if (!runsAsRoot() || !onPath('apt-get')) return undefined;
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  // A failed update is no reason to stop: the lists that are there may do.
  attempt('apt-get', [...lock, 'update'], 10 * minute);
  attempt('apt-get', [...lock, 'install', '-y', '--no-install-recommends', 'chromium'], 15 * minute);
  return onThisMachine();
}

/**
 * The path of a Chromium: CHROMIUM_PATH, Playwright's own, one on PATH, or with `install` one fetched now by Playwright
 * or, as root on a Debian-like system, by apt-get.
 * @param {{ readonly install: boolean }} options
 * @returns {string | undefined} undefined when there is none
 * @throws when CHROMIUM_PATH names something that cannot be run: another browser in its place would be a surprise
 */
export function findChromium(options) {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", which is not an executable file`);
  }
  return onThisMachine() ?? (options.install ? install() : undefined);
}

const startedAlone = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (startedAlone) {
  try {
    const path = findChromium({ install: true });
    if (path) console.log(path);
    else
      throw new Error(
        'No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to its path.',
      );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
