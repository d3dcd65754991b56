/**
 * A problem in a reader's file: a value, never an exception. An `error` leaves the record out, a `warning` keeps it,
 * a `notice` concerns the file as a whole.
 */
export type Issue = {
  /** 1 = the first record of the file; null when the problem belongs to the file. */
  readonly record: number | null;
  /** Physical line as an editor counts it, from 1; null where the format has none or it is not known. */
  readonly line: number | null;
  /** Path of the field, as `participations[2].role`; empty for the record or the file as a whole. */
  readonly field: string;
  /** What stood there, as text, cut to 80 characters. */
  readonly value: string;
  /** What was expected, what came, and where. A whole sentence without a full stop. */
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'notice';
};

const QUOTED_LENGTH = 80;

/** Any value as text for a message, cut to 80 characters. Deep or circular values come out as their kind. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return cut(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? `list of ${value.length}` : 'object';
}

function cut(text: string): string {
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH - 1)}…` : text;
}

/** Where an issue lies, in the words that every message uses: `record 17 (line 18)`. */
export function issuePlace(issue: Pick<Issue, 'record' | 'line'>): string {
  if (issue.record === null) return issue.line === null ? 'file' : `line ${issue.line}`;
  return issue.line === null ? `record ${issue.record}` : `record ${issue.record} (line ${issue.line})`;
}
