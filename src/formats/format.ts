import type { Dataset } from '#model/event.ts';
import type { Issue } from '#model/issue.ts';

/** A file that was read, or not: `dataset` is null when the file as a whole could not be, and `issues` says why. */
export type Reading = {
  /** Name of the format that was recognised; null when none was. */
  readonly format: string | null;
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
  /** Records in the file; loaded + rejected = total. */
  readonly total: number;
};

/** One kind of file. The registry is in readFile.ts. */
export type Format = {
  readonly name: string;
  /** Whether the text looks like this format; only the beginning need be looked at. */
  recognises(text: string): boolean;
  /** Never throws on bad content: what is wrong with it is in the issues. */
  read(text: string): Promise<Reading>;
};

/** The reading of a file that failed as a whole. */
export function failedReading(format: string | null, message: string, line: number | null = null): Reading {
  const issue: Issue = { record: null, line, field: '', value: '', message, severity: 'error' };
  return { format, dataset: null, issues: [issue], total: 0 };
}
