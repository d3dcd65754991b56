declare global {
  interface Window {
    /** Started by src/app/beforePaint.js; null once it has failed or was taken. */
    datelineWorker?: Worker | null;
  }
}

/** Starts the worker that holds the data, or takes the one that the page's first script has started. */
export function startWorker(): Worker {
  const { datelineWorker: early } = window;
  window.datelineWorker = null;
  return early ?? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'dateline-engine' });
}
