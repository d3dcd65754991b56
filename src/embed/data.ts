import { type EventDate, UNDATED } from '#model/date.ts';
import type { Dataset } from '#model/event.ts';

/** A dataset that was read and checked when the site was built, so that an embed brings no reader of its own. */
export type PreparedDataset = {
  readonly version: string;
  /** Of the day on which that version was published; null where it was not. */
  readonly versionDate: string | null;
  readonly dataset: Dataset;
};

/** Open ends are infinite, which JSON cannot say: they stand as null. */
export function writePrepared(prepared: PreparedDataset): string {
  return JSON.stringify(prepared);
}

/** Reads what writePrepared wrote. Throws a SyntaxError where it is no JSON, and a TypeError where it is something else. */
export function readPrepared(text: string): PreparedDataset {
  const value: PreparedDataset = JSON.parse(text);
  const { dataset } = value;
  const events = dataset.events.map((event) => ({ ...event, date: revive(event.date) }));
  const sources = dataset.sources.map((source) => ({ ...source, date: revive(source.date) }));
  return { ...value, dataset: { ...dataset, events, sources } };
}

type Written = Omit<EventDate, 'earliest' | 'latest'> & { earliest: number | null; latest: number | null };

function revive(date: EventDate): EventDate {
  if (date.kind === 'undated') return UNDATED;
  const { earliest, latest }: Written = date;
  return { ...date, earliest: earliest ?? Number.NEGATIVE_INFINITY, latest: latest ?? Number.POSITIVE_INFINITY };
}

const NAME = /^[a-z0-9][a-z0-9-]*$/;
const WHOLE = 12;

/** Which file holds a dataset; `version` is null for the latest, and may be the beginning of a version. */
export async function fetchPrepared(dataset: string, version: string | null): Promise<PreparedDataset> {
  if (!NAME.test(dataset)) throw new Error(dataset);
  const whole = version === null || version.length >= WHOLE ? version : await wholeVersion(dataset, version);
  const file = whole === null ? 'latest' : whole;
  return readPrepared(await fetchText(`data/${dataset}/prepared/${file}.json`));
}

type Index = readonly { id: string; version?: string; versions?: readonly { version: string }[] }[];

async function wholeVersion(dataset: string, begins: string): Promise<string> {
  const index: Index = JSON.parse(await fetchText('data/index.json'));
  const entry = index.find(({ id }) => id === dataset);
  const known = new Set([entry?.version ?? '', ...(entry?.versions ?? []).map(({ version }) => version)]);
  const [found, ...others] = [...known].filter((one) => one !== '' && one.startsWith(begins));
  if (found === undefined || others.length > 0) throw new UnknownVersion(begins);
  return found;
}

/** The address pins a version that this site does not hold. */
export class UnknownVersion extends Error {}

export async function fetchText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI), { credentials: 'same-origin' });
  if (response.status === 404 && path.includes('/prepared/')) throw new UnknownVersion(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
