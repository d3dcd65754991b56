import { parseDataset } from '#model/parseDataset.ts';
import { type Format, failedReading, type Reading } from './format.ts';

/** Our own format, version 1: JSON as docs/formats.md describes it. */
export const dateline: Format = {
  name: 'dateline-json',
  recognises: (text) => /^\s*[[{]/.test(text),
  read: readDateline,
};

async function readDateline(text: string): Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own words differ from one engine to the next and do not always hold a position.
    const { describeSyntaxError } = await import('./jsonLocation.ts');
    const { line, message } = describeSyntaxError(text);
    return failedReading(dateline.name, message, line);
  }
  const { dataset, issues, total } = parseDataset(value);
  if (issues.every((issue) => issue.record === null)) return { format: dateline.name, dataset, issues, total };
  const { linesOfRecords } = await import('./jsonLocation.ts');
  const lines = linesOfRecords(text);
  const located = issues.map((issue) =>
    issue.record === null ? issue : { ...issue, line: lines[issue.record - 1] ?? null },
  );
  return { format: dateline.name, dataset, issues: located, total };
}
