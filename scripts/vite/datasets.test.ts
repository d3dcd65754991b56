import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readIndex } from './datasets.ts';

const folders: string[] = [];

function dataFolder(files: Readonly<Record<string, object | null>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
  folders.push(folder);
  for (const [name, dataset] of Object.entries(files)) {
    mkdirSync(join(folder, name));
    if (dataset) writeFileSync(join(folder, name, 'dataset.json'), JSON.stringify(dataset));
  }
  writeFileSync(join(folder, 'README.md'), '# Data\n');
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the index of the datasets', () => {
  it('has one entry for each folder with a dataset, fewest events first, then by id', () => {
    const folder = dataFolder({
      aaa: { id: 'aaa', title: 'Three events', language: 'uk', events: [{}, {}, {}] },
      ccc: { id: 'ccc', title: 'One event', events: [{}] },
      bbb: { id: 'bbb', title: 'Another one', events: [{}] },
      notes: null,
    });
    expect(readIndex(folder)).toEqual([
      { id: 'bbb', title: 'Another one', events: 1, language: 'en' },
      { id: 'ccc', title: 'One event', events: 1, language: 'en' },
      { id: 'aaa', title: 'Three events', events: 3, language: 'uk' },
    ]);
  });

  it('refuses a dataset whose id is not the name of its folder', () => {
    const folder = dataFolder({ aaa: { id: 'bbb', title: 'Elsewhere', events: [] } });
    expect(() => readIndex(folder)).toThrow('data/aaa/dataset.json: expected the id "aaa", got "bbb"');
  });

  it('names the datasets of this site, the opening one first', () => {
    const index = readIndex(join(import.meta.dirname, '../../data'));
    expect(index.map(({ id, events }) => [id, events])).toEqual([
      ['paris-2025-03-11', 11],
      ['ukraine-security-guarantees', 70],
    ]);
  });
});
