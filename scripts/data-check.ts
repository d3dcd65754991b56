// Checks dataset files with the app's own code and says what was loaded, left out and noticed: npm run data:check -- [--json] FILE…
import { readFile } from 'node:fs/promises';
import { isoDay, statedBounds } from '#model/date.ts';
import { type Issue, issuePlace } from '#model/issue.ts';
import { readBytes } from '#worker/readBytes.ts';

type Report = {
  readonly file: string;
  readonly format: string | null;
  readonly total: number;
  readonly loaded: number;
  readonly rejected: number;
  /** Records that were loaded with at least one warning. */
  readonly warned: number;
  /** Earliest and latest stated day, open ends left out; null when nothing is dated. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Events with a place that can be drawn. */
  readonly placed: number;
  readonly issues: readonly Issue[];
};

async function check(file: string): Promise<{ report: Report; exit: 0 | 1 | 2 }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const issue: Issue = { record: null, line: null, field: '', value: '', message: reason, severity: 'error' };
    return { report: emptyReport(file, null, [issue]), exit: 2 };
  }
  const { format, dataset, issues, total } = await readBytes(bytes);
  if (!dataset) return { report: emptyReport(file, format, issues), exit: 2 };
  const bounds = dataset.events.flatMap((event) => statedBounds(event.date) ?? []);
  const rejectedRecords = new Set(issues.filter((issue) => issue.severity === 'error').map((issue) => issue.record));
  const warned = new Set(
    issues.flatMap(({ record, severity }) =>
      record !== null && severity === 'warning' && !rejectedRecords.has(record) ? [record] : [],
    ),
  );
  const loaded = dataset.events.length;
  const report: Report = {
    file,
    format,
    total,
    loaded,
    rejected: total - loaded,
    warned: warned.size,
    firstDate: bounds.length > 0 ? isoDay(bounds.reduce((day, { first }) => Math.min(day, first), Infinity)) : null,
    lastDate: bounds.length > 0 ? isoDay(bounds.reduce((day, { last }) => Math.max(day, last), -Infinity)) : null,
    placed: dataset.events.filter((event) => event.places.some((place) => place.point !== null)).length,
    issues,
  };
  return { report, exit: total > loaded ? 1 : 0 };
}

function emptyReport(file: string, format: string | null, issues: readonly Issue[]): Report {
  return {
    file,
    format,
    total: 0,
    loaded: 0,
    rejected: 0,
    warned: 0,
    firstDate: null,
    lastDate: null,
    placed: 0,
    issues,
  };
}

function asText(report: Report, exit: 0 | 1 | 2): string {
  const lines = report.issues.map((issue) => {
    const field = issue.field === '' ? '' : `, "${issue.field}"`;
    return `  ${issue.severity}: ${issuePlace(issue)}${field}: ${issue.message}`;
  });
  if (exit === 2) return [`${report.file}: could not be read`, ...lines].join('\n');
  const dates = report.firstDate === null ? 'no dates' : `${report.firstDate} to ${report.lastDate}`;
  const counts = `${report.loaded} of ${report.total} events loaded, ${report.rejected} rejected, ${report.warned} warned`;
  return [`${report.file}: ${counts}; ${dates}; ${report.placed} with a place`, ...lines].join('\n');
}

const asJson = process.argv.includes('--json');
const unknown = process.argv.slice(2).find((argument) => argument.startsWith('--') && argument !== '--json');
if (unknown) {
  console.error(`Unknown option ${unknown}; expected: npm run data:check -- [--json] FILE…`);
  process.exit(2);
}
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('Expected at least one file: npm run data:check -- [--json] FILE…');
  process.exit(2);
}
for (const file of files) {
  const { report, exit } = await check(file);
  console.log(asJson ? JSON.stringify(report) : asText(report, exit));
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exit);
}
