import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from './readFile.ts';

const paris = readFileSync(new URL('../../data/paris-2025-03-11/dataset.json', import.meta.url), 'utf8');

describe('a file that is no data says what it is', () => {
  it.each([
    ['', 'the file is empty'],
    ['\uFEFF \n', 'the file is empty'],
    ['<!DOCTYPE html><html>', 'this is an HTML page, not data'],
    ['\u001F\uFFFD\b', 'looks like a gzip file'],
    ['PK\u0003\u0004', 'looks like a zip file'],
    ['title,date\nA,B', 'no known format: it starts with "title,date'],
    ['{"a": [1, 2', 'not valid JSON: it ends too early'],
    ['{\n "a": NaN}', 'at line 2, column 7'],
    ['[]', 'expected a dataset with head and events, got list of 0'],
  ])('%j', async (text, message) => {
    const reading = await readFile(text);
    expect(reading.dataset).toBeNull();
    expect(reading.issues[0]?.message).toContain(message);
  });

  it('survives a text nested ten thousand deep', async () => {
    const reading = await readFile('['.repeat(10_000));
    expect(reading.dataset).toBeNull();
  });
});

describe('an issue leads to its line', () => {
  it('names the line on which the bad record starts, as an editor counts it', async () => {
    const lines = paris.split('\n');
    const bad = paris.replace('"status": "reported"', '"status": "rumoured"');
    const changed = bad.split('\n').findIndex((line) => line.includes('rumoured'));
    const { issues, dataset } = await readFile(bad);
    expect(dataset?.events).toHaveLength(10);
    const [issue] = issues;
    expect(issue?.record).toBe(1);
    const line = issue?.line ?? 0;
    expect(lines[line - 1]?.trim()).toBe('{');
    expect(line).toBeLessThanOrEqual(changed);
    expect(lines.slice(line - 1, changed).join('')).not.toContain('"relations"');
  });
});
