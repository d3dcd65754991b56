// npm start: installs what is missing, builds the site and serves it on this machine.

import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureInstalled, npm, requireSupportedNode, root } from './install.mjs';

const defaultPort = 4173;
const portsTried = 50;
const usage = `Usage: npm start -- [--port N] [--host [ADDRESS]]
  --port N          serve on this port and no other (default: the first free one from ${defaultPort})
  --host [ADDRESS]  let other machines reach it, on this address or on all (default: this machine only)`;

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * @param {readonly string[]} args
 * @returns {{ port: number | undefined, host: string | undefined }}
 */
function readOptions(args) {
  /** @type {{ port: number | undefined, host: string | undefined }} */
  const options = { port: undefined, host: undefined };
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg],
  );
  while (rest.length > 0) {
    const option = rest.shift();
    const value = rest[0]?.startsWith('--') ? undefined : rest.shift();
    if (option === '--help') {
      console.log(usage);
      process.exit(0);
    } else if (option === '--host') {
      options.host = value || '0.0.0.0';
    } else if (option === '--port') {
      options.port = Number(value || Number.NaN);
      if (!Number.isInteger(options.port) || options.port < 1 || options.port > 65535)
        fail(`--port: "${value ?? ''}" is not a port; expected a whole number from 1 to 65535`);
    } else {
      fail(`"${option}" is not an option.\n${usage}`);
    }
  }
  return options;
}

/**
 * @param {number} port
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function canListen(port, address) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has no ::1 on which another program could answer.
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    probe.listen({ port, host: address }, () => probe.close(() => resolve(true)));
  });
}

/**
 * Both loopback addresses are tried, since "localhost" may mean either: a program on the other one would answer instead.
 * @param {number} port
 * @param {string} host
 */
async function isFree(port, host) {
  for (const address of new Set(['127.0.0.1', '::1', host])) if (!(await canListen(port, address))) return false;
  return true;
}

/**
 * @param {number | undefined} wanted
 * @param {string} host
 */
async function choosePort(wanted, host) {
  if (wanted !== undefined)
    return (await isFree(wanted, host)) ? wanted : fail(`Port ${wanted} is taken; choose another with --port N.`);
  const end = defaultPort + portsTried;
  for (let port = defaultPort; port < end; port++) if (await isFree(port, host)) return port;
  return fail(`Ports ${defaultPort} to ${end - 1} are all taken; choose another with --port N.`);
}

/** A signal sent to npm ends npm and its shell but never comes here, and the port would stay taken. */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] !== 'start') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 500).unref();
}

/**
 * @param {number | undefined} wantedPort
 * @param {string | undefined} wantedHost
 */
async function serve(wantedPort, wantedHost) {
  const host = wantedHost ?? '127.0.0.1';
  const port = await choosePort(wantedPort, host);
  const { preview } = await import('vite');
  const server = await preview({ root, preview: { host, port, strictPort: true, open: false } });
  // Closing the server first would wait for the connections that a browser keeps open.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  endWithNpm();
  const addresses =
    wantedHost === undefined || wantedHost === '0.0.0.0' || wantedHost === '::'
      ? [`http://localhost:${port}/`, ...(server.resolvedUrls?.network ?? [])]
      : [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  console.log(`\nDateline is ready: ${addresses.join(' ')}\nPress Ctrl-C to stop.`);
}

requireSupportedNode();
const options = readOptions(process.argv.slice(2));
if (!(await ensureInstalled())) fail('The packages could not be installed (npm ci failed); see above.');
if ((await npm(['run', 'build'])) !== 0) fail('The site could not be built (npm run build failed); see above.');
if (!existsSync(join(root, 'dist', 'index.html'))) fail('The build left no dist/index.html.');
try {
  await serve(options.port, options.host);
} catch (error) {
  fail(`The site could not be served: ${error instanceof Error ? error.message : String(error)}`);
}
