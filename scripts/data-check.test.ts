import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PARIS = 'data/paris-2025-03-11/dataset.json';
const folder = mkdtempSync(join(tmpdir(), 'dateline-'));

function check(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data-check.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n') };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const paris = JSON.parse(readFileSync(PARIS, 'utf8'));
const withBadDate = {
  ...paris,
  events: paris.events.map((event: object, i: number) => (i === 2 ? { ...event, date: '2025-02-30' } : event)),
};

describe('data:check', () => {
  it('says what was loaded from a good file, as one JSON object, and ends with 0', () => {
    const { status, lines } = check('--json', PARIS);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        file: PARIS,
        format: 'dateline-json',
        total: 11,
        loaded: 11,
        rejected: 0,
        warned: 0,
        firstDate: '2024-01-16',
        lastDate: '2025-03-11',
        placed: 4,
        issues: [],
      },
    ]);
  });

  it('names record, line, field, value and reason of a bad record, and ends with 1', () => {
    const bad = file('bad.json', JSON.stringify(withBadDate, null, 2).replaceAll('\n', '\r\n'));
    const { status, lines } = check('--json', bad);
    const report = JSON.parse(lines[0] ?? '');
    expect([status, report.total, report.loaded, report.rejected]).toEqual([1, 11, 10, 1]);
    expect(report.issues).toHaveLength(1);
    expect(report.issues[0]).toMatchObject({ record: 3, field: 'date', value: '2025-02-30', severity: 'error' });
    const line = readFileSync(bad, 'utf8').split('\n')[report.issues[0].line];
    expect(line).toContain(paris.events[2].id);
  });

  it('ends with 2 when a file as a whole cannot be read, and still checks the others', () => {
    const { status, lines } = check('--json', file('empty.json', ''), join(folder, 'missing.json'), PARIS);
    const reports = lines.map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(reports.map(({ loaded }) => loaded)).toEqual([0, 0, 11]);
    expect(reports[0].issues[0].message).toContain('the file is empty');
  });

  it('speaks to people without --json', () => {
    const { lines } = check(file('bad.json', JSON.stringify(withBadDate)));
    expect(lines[0]).toContain('10 of 11 events loaded, 1 rejected');
    expect(lines[1]).toContain('error: record 3 (line 1), "date": "2025-02-30" is not a calendar day');
  });
});
