import type { Engine } from '#engine/engine.ts';
import type { Overview } from '#model/answers.ts';
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

/** The engine as the page sees it: the same questions of a named dataset, answered later. */
export type RemoteEngine = {
  /** Reads a file (UTF-8 bytes, handed over) and keeps it under `key`. */
  load(key: string, bytes: ArrayBuffer): Promise<LoadReport>;
  ask<Question extends keyof Engine>(
    key: string,
    question: Question,
    ...request: Parameters<Engine[Question]>
  ): Promise<ReturnType<Engine[Question]>>;
  /** Ends the worker; open questions are refused. */
  close(): void;
};

export type Message =
  | { readonly call: number; readonly kind: 'load'; readonly key: string; readonly bytes: ArrayBuffer }
  | {
      readonly call: number;
      readonly kind: 'ask';
      readonly key: string;
      readonly question: keyof Engine;
      readonly request: readonly unknown[];
    };

export type Reply =
  | { readonly call: number; readonly ok: true; readonly answer: unknown }
  | { readonly call: number; readonly ok: false; readonly message: string };
