// Installs the packages when they are missing or the lock file changed; what `npm start` and `npm test` share.
//
// Runs before anything is installed, and must be readable by an old Node up to the point where it says that it is too
// old: no packages, and no named import that Node 16 lacks.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: every command runs there, wherever it was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

// Inside node_modules, so that removing that folder also forgets what was installed.
const stampFile = join(root, 'node_modules', '.dateline-installed');

/**
 * Whether this Node runs every package in use. The odd lines (21, 23) and the first releases of 22 are outside what
 * Vite and Vitest accept, and `npm ci` would refuse them with a longer message.
 * @param {string} version such as "20.19.0"
 */
export function nodeIsSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

/** Ends the program with a plain sentence when this Node is too old. */
export function requireSupportedNode() {
  if (nodeIsSupported(process.versions.node)) return;
  console.error(
    `Dateline needs Node 20.19 or later in the 20 series, 22.13 or later in the 22 series, or 24 and above; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

/** The signals that end a program, with the exit codes that shells give them. */
const endings = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });

/**
 * Runs a command in the project's folder with its output shown as it comes. When this program is told to end, so is the
 * command.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] added to the present one
 * @returns {Promise<number>} the exit code; 1 when a signal ended it or it could not be started
 */
export function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    const stopListening = Object.entries(endings).map(([signal, exitCode]) => {
      const end = () => {
        child.kill(/** @type {NodeJS.Signals} */ (signal));
        process.exit(exitCode);
      };
      process.once(signal, end);
      return () => process.off(signal, end);
    });
    /** @param {number} code */
    const finish = (code) => {
      for (const stop of stopListening) stop();
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs npm; the very npm that started this program, where one did.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment]
 */
export function npm(args, environment) {
  const { npm_execpath: started } = process.env;
  if (started && basename(started) === 'npm-cli.js') return run(process.execPath, [started, ...args], environment);
  return run('npm', args, environment);
}

/** What an installation depends on: the lock file, and the platform whose binaries were chosen. */
function stamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/**
 * Installs exactly what the lock file says, unless that was done already.
 * @returns {Promise<boolean>} false when it failed; npm has then said why
 */
export async function ensureInstalled() {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  console.log('Installing packages…');
  // The build tools are development dependencies: they are needed even where NODE_ENV says production.
  if ((await npm(['ci', '--include=dev', '--no-progress'])) !== 0) return false;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
  return true;
}
