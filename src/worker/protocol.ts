import type { Engine } from '#engine/engine.ts';
import type { CalendarLabels } from '#formats/calendarLabels.ts';
import type { DownloadFormat } from '#formats/downloadFormat.ts';
import type { DownloadNote } from '#formats/downloadNote.ts';
import type { Overview } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import type { Issue } from '#model/issue.ts';

/**
 * What the page and the worker say to each other. The questions are the engine's own: a new one there is a new one
 * here, without a line to add.
 */

/** What came of loading a file: its issues, and the overview unless the file as a whole could not be read. */
export type LoadReport = {
  readonly overview: Overview | null;
  readonly total: number;
  readonly loaded: number;
  readonly issues: readonly Issue[];
};

/** What to write: the events that meet the filter, as which kind of file, and what the file says of itself. */
export type DownloadRequest = {
  readonly format: DownloadFormat;
  readonly filter: Filter;
  /** Its counts are replaced by those of the file. */
  readonly note: DownloadNote;
  /** The words of a calendar in the reader's language; the other formats have no use for them. */
  readonly labels: CalendarLabels;
};

/** A written file. A Blob crosses from worker to page without its bytes being copied. */
export type Download = {
  /** UTF-8, with its media type. */
  readonly bytes: Blob;
  /** How many events the file holds. */
  readonly events: number;
};

/** The engine as the page sees it: the same questions of a named dataset, answered later. */
export type RemoteEngine = {
  /** Reads a file (UTF-8 bytes, handed over) and keeps it under `key`. */
  load(key: string, bytes: ArrayBuffer): Promise<LoadReport>;
  /** Makes a set of invented events, for demonstrations and tests, and keeps it under `key`. */
  invent(key: string, count: number): Promise<LoadReport>;
  /** An aborted question is refused, and is not answered where it still waits: a newer one overtakes it. */
  ask<Question extends keyof Engine>(
    key: string,
    question: Question,
    request: Parameters<Engine[Question]>,
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<Engine[Question]>>>;
  /** Writes the events that meet a filter as a file. */
  download(
    key: string,
    format: DownloadFormat,
    filter: Filter,
    note: DownloadNote,
    labels: CalendarLabels,
  ): Promise<Download>;
  /** Ends the worker; open questions are refused. */
  close(): void;
};

export type Question =
  | { readonly call: number; readonly kind: 'load'; readonly key: string; readonly bytes: ArrayBuffer }
  | { readonly call: number; readonly kind: 'invent'; readonly key: string; readonly count: number }
  | {
      readonly call: number;
      readonly kind: 'ask';
      readonly key: string;
      readonly question: keyof Engine;
      readonly request: readonly unknown[];
    }
  | { readonly call: number; readonly kind: 'download'; readonly key: string; readonly request: DownloadRequest };

/** `cancel`: nobody waits for the answer to that call any more. */
export type Message = Question | { readonly call: number; readonly kind: 'cancel' };

export type Reply =
  | { readonly call: number; readonly ok: true; readonly answer: unknown }
  | { readonly call: number; readonly ok: false; readonly message: string };
