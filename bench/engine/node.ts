import { spawn } from 'node:child_process';
import { argv, execPath, memoryUsage, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type RunRequest, type RunResult, run } from './run.ts';

/** Runs one engine in a process of its own, so that neither heap nor compiled code of another one matters. */
export function runInNode(request: RunRequest): Promise<RunResult> {
  const parameters = ['--expose-gc', '--max-old-space-size=12000', '--import', 'tsx', fileURLToPath(import.meta.url)];
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, [...parameters, JSON.stringify(request)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(text) as RunResult);
      else reject(new Error(`${request.engine} with ${request.n} events ended with the code ${code}`));
    });
  });
}

function measureMemory(): Promise<number> {
  if (!globalThis.gc) throw new Error('expected --expose-gc');
  // What the first leaves to finalisers, the second takes.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = memoryUsage();
  return Promise.resolve(heapUsed + arrayBuffers);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const request = JSON.parse(argv[2] ?? '') as RunRequest;
  stdout.write(JSON.stringify(await run(request, measureMemory)));
}
