import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readBytes } from '#worker/readBytes.ts';
import { readIndex, readPublished, readVersions, versionOf } from './datasets.ts';

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
      { id: 'bbb', title: 'Another one', events: 1, language: 'en', version: expect.any(String), versions: [] },
      { id: 'ccc', title: 'One event', events: 1, language: 'en', version: expect.any(String), versions: [] },
      { id: 'aaa', title: 'Three events', events: 3, language: 'uk', version: expect.any(String), versions: [] },
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

describe('the version of a dataset', () => {
  const dataset = { $schema: '../s.json', id: 'aaa', title: 'Ї', events: [{ id: 'x', date: '' }] };

  it('is twelve digits of the SHA-256 of its JSON without $schema', () => {
    // printf '%s' '{"id":"aaa","title":"Ї","events":[{"id":"x","date":""}]}' | sha256sum
    expect(versionOf(dataset)).toBe('554d4df24d32');
  });

  it('is the same however the file is broken into lines, and wherever its schema lies', () => {
    const { $schema: _, ...content } = dataset;
    expect(versionOf(JSON.parse(JSON.stringify(dataset, null, 2)))).toBe(versionOf(dataset));
    expect(versionOf(content)).toBe(versionOf(dataset));
  });

  it('is another one where anything is said otherwise, or in another order', () => {
    const { id, title, events } = dataset;
    expect(versionOf({ title, id, events })).not.toBe(versionOf(dataset));
    expect(versionOf({ ...dataset, events: [{ id: 'x', date: '2025' }] })).not.toBe(versionOf(dataset));
  });
});

describe('published versions', () => {
  const older = { id: 'aaa', title: 'Before', events: [] };
  const newer = { id: 'aaa', title: 'After', events: [{}] };
  const latest = { id: 'aaa', title: 'Now', events: [{}, {}] };
  const line = (dataset: object, date: string): object => ({ version: versionOf(dataset), date });

  function published(list: unknown, files: Readonly<Record<string, object>>): string {
    const folder = dataFolder({ aaa: latest });
    const versions = join(folder, 'aaa', 'versions');
    mkdirSync(versions);
    if (list !== undefined) writeFileSync(join(versions, 'index.json'), JSON.stringify(list));
    for (const [name, file] of Object.entries(files))
      writeFileSync(join(versions, `${name}.json`), JSON.stringify(file));
    return folder;
  }
  const files = { [versionOf(older)]: older, [versionOf(newer)]: newer };

  it('are listed newest first and served beside the latest, each under its version', () => {
    const list = [line(newer, '2025-04-02'), line(older, '2025-03-12')];
    const folder = published(list, files);
    expect(readIndex(folder)[0]).toMatchObject({ version: versionOf(latest), versions: list });
    expect([...readVersions(folder, 'aaa')].map(([version, text]) => [version, JSON.parse(text)])).toEqual([
      [versionOf(newer), newer],
      [versionOf(older), older],
      [versionOf(latest), latest],
    ]);
  });

  it('stop the build where a file is not what its name says, with expected, got and place', () => {
    const folder = published([line(older, '2025-03-12')], { [versionOf(older)]: newer });
    expect(() => readVersions(folder, 'aaa')).toThrow(
      `data/aaa/versions/${versionOf(older)}.json: expected the content whose hash is ${versionOf(older)}, got ${versionOf(newer)}`,
    );
  });

  it.each([
    ['no line for a file', [line(newer, '2025-04-02')], files, 'expected a line for it'],
    ['no list at all', undefined, files, 'expected a line for it'],
    ['no file for a line', [line(latest, '2025-04-02')], {}, `expected ${versionOf(latest)}.json beside it`],
    ['a version twice', [line(newer, '2025-04-02'), line(newer, '2025-04-02')], files, 'twice'],
    ['the oldest first', [line(older, '2025-03-12'), line(newer, '2025-04-02')], files, 'expected the newest first'],
    ['a day that is none', [line(newer, '2025-02-30')], files, 'got {"version"'],
    ['another form', [{ version: '../../x', date: '2025-04-02' }], files, 'expected {"version": twelve'],
    ['no line', [null], files, 'got null'],
    ['an object', {}, files, 'expected a list'],
  ])('stop the build where there is %s', (_, list, with_, message) => {
    expect(() => readPublished(published(list, with_), 'aaa')).toThrow(message);
  });

  it('of this site are read by the app of today, without an error', async () => {
    const data = join(import.meta.dirname, '../../data');
    for (const { id, version, versions } of readIndex(data)) {
      expect(versions.length).toBeGreaterThan(0);
      const texts = readVersions(data, id);
      expect([...texts.keys()]).toEqual(expect.arrayContaining([version, ...versions.map((one) => one.version)]));
      for (const text of texts.values()) {
        const { dataset, issues } = await readBytes(new TextEncoder().encode(text));
        expect(dataset?.id).toBe(id);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }
  });
});
