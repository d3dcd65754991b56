import { type RunRequest, type RunResult, run } from './run.ts';

/** What the worker tells the page: that it waits for a measurement, or what it found, or what went wrong. */
export type FromWorker = 'measure' | { readonly result: RunResult } | { readonly error: string };
/** What the page tells the worker: what to run, then bytes in use, or null where it cannot say. */
export type ToWorker = { readonly request: RunRequest } | { readonly bytes: number | null };

/** The page alone can measure memory; it does so while the worker waits. */
let answered: ((bytes: number | null) => void) | null = null;

function measureMemory(): Promise<number | null> {
  return new Promise((resolve) => {
    answered = resolve;
    tell('measure');
  });
}

function tell(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('bytes' in data) answered?.(data.bytes);
  else
    run(data.request, measureMemory).then(
      (result) => tell({ result }),
      (error: unknown) => tell({ error: String(error) }),
    );
});
