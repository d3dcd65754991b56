import type { Download, LoadReport, Message, Question, RemoteEngine, Reply } from './protocol.ts';

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void };
type Unsent = Question extends infer Q ? (Q extends Question ? Omit<Q, 'call'> : never) : never;
type Outgoing = { readonly question: Question; readonly handedOver: Transferable[] };

/**
 * What is asked together is answered in this order: what the reader has just touched, then the views as they catch the
 * eye, then what is read at length. What is not named here comes last.
 */
const ORDER: readonly string[] = [
  'count',
  'facet',
  'names',
  'event',
  'timeline',
  'density',
  'map',
  'clusters',
  'histogram',
  'aggregate',
  'matrix',
  'table',
  'list',
  'sources',
] satisfies readonly AskedOf<Question>[];
type AskedOf<Q> = Q extends { readonly kind: 'ask'; readonly question: infer Name } ? Name : never;

/** The worker is no more; the page shows that as a whole, and not in each view. */
export class EngineGone extends Error {}

/**
 * The engine behind a worker. When the worker cannot start or breaks, every open and later question is refused with
 * an error that says so, and `onBroken` is told once; a new client starts afresh.
 */
export function connectWorker(worker: Worker, onBroken: (error: Error) => void): RemoteEngine {
  const waiting = new Map<number, Waiting>();
  let outgoing: Outgoing[] = [];
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
  const sendAll = (): void => {
    const sent = outgoing;
    outgoing = [];
    for (const { question, handedOver } of sent.sort((a, b) => rankOf(a.question) - rankOf(b.question)))
      if (waiting.has(question.call)) send(question, handedOver);
  };
  // A change of the page asks several questions in one go; only then is their order known.
  const sendWithOthers = (one: Outgoing): void => {
    if (outgoing.push(one) === 1) queueMicrotask(sendAll);
  };
  const call = (question: Unsent, handedOver: Transferable[] = [], signal?: AbortSignal): Promise<unknown> => {
    if (broken) return Promise.reject(broken);
    const number = ++calls;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      sendWithOthers({ question: { ...question, call: number }, handedOver });
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(number)) return;
        if (!outgoing.some((one) => one.question.call === number)) send({ kind: 'cancel', call: number });
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

/** Loading comes before all questions, as it was asked for. */
function rankOf(question: Question): number {
  if (question.kind !== 'ask') return -1;
  const rank = ORDER.indexOf(question.question);
  return rank < 0 ? ORDER.length : rank;
}
