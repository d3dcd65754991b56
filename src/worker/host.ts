import { createEngine, type Engine } from '#engine/engine.ts';
import type { LoadReport, Message } from './protocol.ts';
import { readBytes } from './readBytes.ts';

const ISSUE_LIMIT = 1000;

/** Answers messages with the engines it holds, one for each loaded file. Runs in the worker, or anywhere else. */
export function createHost(): (message: Message) => Promise<unknown> {
  const engines = new Map<string, Engine>();
  return async (message) => {
    if (message.kind === 'load') return load(engines, message.key, message.bytes);
    const engine = engines.get(message.key);
    if (!engine) throw new Error(`No dataset is loaded as "${message.key}"`);
    const ask = engine[message.question] as (...request: readonly unknown[]) => unknown;
    return ask(...message.request);
  };
}

async function load(engines: Map<string, Engine>, key: string, bytes: ArrayBuffer): Promise<LoadReport> {
  const { dataset, issues, total } = await readBytes(bytes);
  const reported = issues.slice(0, ISSUE_LIMIT);
  if (!dataset) return { overview: null, total, loaded: 0, issues: reported };
  const engine = createEngine(dataset);
  engines.set(key, engine);
  return { overview: engine.overview(), total, loaded: dataset.events.length, issues: reported };
}
