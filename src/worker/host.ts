import { createEngine, type Engine } from '#engine/engine.ts';
import type { Dataset } from '#model/event.ts';
import type { Download, DownloadRequest, LoadReport, Message } from './protocol.ts';
import { readBytes } from './readBytes.ts';

const ISSUE_LIMIT = 1000;

/** A file that was read. The records stay here: the page asks for bounded answers, or for a whole file to be written. */
type Loaded = { readonly engine: Engine; readonly dataset: Dataset };

/** Answers messages with the files it holds. Runs in the worker, or anywhere else. */
export function createHost(): (message: Message) => Promise<unknown> {
  const files = new Map<string, Loaded>();
  return async (message) => {
    if (message.kind === 'load') return load(files, message.key, message.bytes);
    const loaded = files.get(message.key);
    if (!loaded) throw new Error(`No dataset is loaded as "${message.key}"`);
    if (message.kind === 'download') return write(loaded.dataset, message.request);
    const ask = loaded.engine[message.question] as (...request: readonly unknown[]) => unknown;
    return ask(...message.request);
  };
}

async function load(files: Map<string, Loaded>, key: string, bytes: ArrayBuffer): Promise<LoadReport> {
  const { dataset, issues, total } = await readBytes(bytes);
  const reported = issues.slice(0, ISSUE_LIMIT);
  if (!dataset) return { overview: null, total, loaded: 0, issues: reported };
  const engine = createEngine(dataset);
  files.set(key, { engine, dataset });
  return { overview: engine.overview(), total, loaded: dataset.events.length, issues: reported };
}

/** The counts of the note are those of the file, whatever the page had on screen when it asked. */
async function write(dataset: Dataset, { format, filter, note, labels }: DownloadRequest): Promise<Download> {
  // Few readers download anything, so what writes files is fetched when the first of them does.
  const [{ DOWNLOADS }, { matchingRecords }] = await Promise.all([
    import('#formats/downloads.ts'),
    import('#engine/records.ts'),
  ]);
  const events = matchingRecords(dataset, filter);
  const counted = { ...note, matched: events.length, total: dataset.events.length };
  const { write: textOf, mediaType } = DOWNLOADS[format];
  const text = textOf({ dataset, events, note: counted, labels });
  return { bytes: new Blob([text], { type: mediaType }), events: events.length };
}
