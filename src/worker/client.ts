import type { Download, LoadReport, Message, Question, RemoteEngine, Reply } from './protocol.ts';

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void };
type Unsent = Question extends infer Q ? (Q extends Question ? Omit<Q, 'call'> : never) : never;

/** The worker is no more; the page shows that as a whole, and not in each view. */
export class EngineGone extends Error {}

/**
 * The engine behind a worker. When the worker cannot start or breaks, every open and later question is refused with
 * an error that says so, and `onBroken` is told once; a new client starts afresh.
 */
export function connectWorker(worker: Worker, onBroken: (error: Error) => void): RemoteEngine {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let broken: Error | null = null;

  const end = (error: Error): void => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker.terminate();
  };
  const fail = (error: Error): void => {
    if (broken) return;
    end(error);
    onBroken(error);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const open = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.ok) open?.resolve(data.answer);
    else open?.reject(new Error(data.message));
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail(new EngineGone(event.message || 'The worker that holds the data could not start'));
  });
  worker.addEventListener('messageerror', () =>
    fail(new EngineGone('A message between page and worker could not be read')),
  );

  const send = (message: Message, handedOver: Transferable[] = []): void => worker.postMessage(message, handedOver);
  const call = (question: Unsent, handedOver: Transferable[] = [], signal?: AbortSignal): Promise<unknown> => {
    if (broken) return Promise.reject(broken);
    const number = ++calls;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      send({ ...question, call: number }, handedOver);
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(number)) return;
        send({ kind: 'cancel', call: number });
        reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted'));
      });
    });
  };

  return {
    load: (key, bytes) => call({ kind: 'load', key, bytes }, [bytes]) as Promise<LoadReport>,
    invent: (key, count) => call({ kind: 'invent', key, count }) as Promise<LoadReport>,
    ask: (key, question, request, signal) =>
      call({ kind: 'ask', key, question, request }, [], signal) as Promise<never>,
    download: (key, format, filter, note, labels) =>
      call({ kind: 'download', key, request: { format, filter, note, labels } }) as Promise<Download>,
    close: () => end(new EngineGone('The worker was closed')),
  };
}
