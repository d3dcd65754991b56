/** Starts the worker that holds the data. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'dateline-engine' });
}
