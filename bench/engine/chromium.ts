import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from '../shared/browser.ts';
import type { RunRequest, RunResult } from './run.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
const FLAGS = [
  // Measures memory when asked, not up to minutes later.
  '--enable-blink-features=ForceEagerMeasureMemory',
  '--js-flags=--max-old-space-size=8000',
];
/** A run of crossfilter2 with a million events takes minutes on a small machine. */
const LONGEST = 30 * 60_000;

/** A browser in which engines run, each in a worker of a page of its own. */
export type ChromiumRunner = {
  readonly run: (request: RunRequest) => Promise<RunResult>;
  readonly close: () => Promise<void>;
};

export async function openChromium(): Promise<ChromiumRunner> {
  const { address, server } = await serve(await bundle());
  const browser = await launchBrowser(FLAGS);
  return {
    async run(request) {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.setDefaultTimeout(LONGEST);
      await page.goto(address);
      const text: unknown = await page.evaluate(`globalThis.runInWorker(${JSON.stringify({ request })})`);
      await context.close();
      return JSON.parse(String(text)) as RunResult;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The worker as one module, as a build of the application would make it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', rollupOptions: { input: WORKER, output: { codeSplitting: false } } },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const chunk = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (chunk?.type !== 'chunk') throw new Error('expected the worker as one module');
  return chunk.code;
}

// As text: what a compiler adds to a function would be missing in the page.
const PAGE = `<!doctype html><meta charset="utf-8"><title>Benchmark</title><script>
globalThis.runInWorker = (message) => new Promise((resolve, reject) => {
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
  worker.onmessage = async ({ data }) => {
    if (data === 'measure') {
      const measured = await performance.measureUserAgentSpecificMemory?.().catch(() => null);
      worker.postMessage({ bytes: measured?.bytes ?? null });
    } else if (data.error) reject(new Error(data.error));
    else resolve(JSON.stringify(data.result));
  };
  worker.postMessage(message);
});
</script>`;

/** Isolated, since only then does a page learn how much memory it uses. */
function serve(worker: string): Promise<{ address: string; server: Server }> {
  const server = createServer(({ url }, response) => {
    const isWorker = url === '/worker.js';
    response.setHeader('Content-Type', isWorker ? 'text/javascript' : 'text/html');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.end(isWorker ? worker : PAGE);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound ? bound.port : 0;
      resolve({ address: `http://127.0.0.1:${port}/`, server });
    });
  });
}
