import { buildColumns } from '#engine/buildColumns.ts';
import type { Columns } from '#engine/columns.ts';
import { createGround, openingAnswers } from '#engine/openingAnswers.ts';
import { type Engine, type LaterQuestion, OPENING_QUESTIONS, type OpeningQuestion } from '#engine/questions.ts';
import { type Overview, TIMELINE_LIMIT } from '#model/answers.ts';
import type { DatedHead } from '#model/event.ts';
import type { Download, DownloadRequest, LoadReport, Question } from './protocol.ts';
import { readBytes } from './readBytes.ts';

const ISSUE_LIMIT = 1000;

/** A file that was read. The records stay here: the page asks for bounded answers, or for a whole file to be written. */
type Loaded = {
  readonly head: DatedHead;
  readonly columns: Columns;
  readonly overview: Overview;
  readonly opening: Pick<Engine, OpeningQuestion>;
  readonly later: () => Promise<Pick<Engine, LaterQuestion>>;
};

/** Answers messages with the files it holds. Runs in the worker, or anywhere else. */
export function createHost(): (message: Question) => Promise<unknown> {
  const files = new Map<string, Loaded>();
  return async (message) => {
    if (message.kind === 'load') return load(files, message.key, message.bytes);
    if (message.kind === 'invent') return invent(files, message.key, message.count);
    const loaded = files.get(message.key);
    if (!loaded) throw new Error(`No dataset is loaded as "${message.key}"`);
    if (message.kind === 'download') return write(loaded, message.request);
    const { question, request } = message;
    const answers: Partial<Engine> = isOpening(question) ? loaded.opening : await loaded.later();
    const ask = answers[question] as (...request: readonly unknown[]) => unknown;
    return ask(...request);
  };
}

async function load(files: Map<string, Loaded>, key: string, bytes: ArrayBuffer): Promise<LoadReport> {
  const { dataset, issues, total } = await readBytes(bytes);
  const reported = issues.slice(0, ISSUE_LIMIT);
  if (!dataset) return { overview: null, total, loaded: 0, issues: reported };
  const { events, ...head } = dataset;
  const overview = keep(files, key, head, buildColumns(dataset));
  return { overview, total, loaded: events.length, issues: reported };
}

function keep(files: Map<string, Loaded>, key: string, head: DatedHead, columns: Columns): Overview {
  const ground = createGround(head, columns);
  const opening = openingAnswers(ground);
  let fetched: ReturnType<Loaded['later']> | null = null;
  const later: Loaded['later'] = () => {
    fetched ??= import('#engine/laterAnswers.ts').then(({ laterAnswers }) => laterAnswers(ground));
    // Without the network a later try may find it.
    fetched.catch(() => {
      fetched = null;
    });
    return fetched;
  };
  // The first view of many events asks for what is counted in bars: its code comes while they are looked through.
  if (columns.size > TIMELINE_LIMIT) void later().catch(() => undefined);
  const overview = opening.overview();
  files.set(key, { head, columns, overview, opening, later });
  return overview;
}

function isOpening(question: keyof Engine): question is OpeningQuestion {
  return (OPENING_QUESTIONS as readonly string[]).includes(question);
}

/**
 * Invented events never come from a file, and are nobody's first visit, so their maker is fetched when it is wanted. They
 * are the same each time, and are made once: the page's first script asks for them before the page itself does.
 */
async function invent(files: Map<string, Loaded>, key: string, count: number): Promise<LoadReport> {
  const known = files.get(key)?.overview;
  if (known) return { overview: known, total: known.events, loaded: known.events, issues: [] };
  // Both are wanted at once, and while events are invented nothing can come.
  const [{ syntheticColumns, syntheticHead }] = await Promise.all([
    import('#engine/synthetic.ts'),
    import('#engine/laterAnswers.ts'),
  ]);
  const overview = keep(files, key, syntheticHead(count), syntheticColumns(count));
  return { overview, total: count, loaded: count, issues: [] };
}

/** The counts of the note are those of the file, whatever the page had on screen when it asked. */
async function write({ head, columns }: Loaded, { format, filter, note, labels }: DownloadRequest): Promise<Download> {
  // Few readers download anything, so what writes files is fetched when the first of them does.
  const [{ DOWNLOADS }, { matchingRecords }] = await Promise.all([
    import('#formats/downloads.ts'),
    import('#engine/records.ts'),
  ]);
  const events = matchingRecords(columns, filter);
  const counted = { ...note, matched: events.length, total: columns.size };
  const { write: textOf, mediaType } = DOWNLOADS[format];
  const text = textOf({ dataset: { ...head, events }, events, note: counted, labels });
  return { bytes: new Blob([text], { type: mediaType }), events: events.length };
}
