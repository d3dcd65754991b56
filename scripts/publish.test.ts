import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { publish } from './publish.ts';
import { readIndex, readVersions, versionOf } from './vite/datasets.ts';

const PARIS = 'paris-2025-03-11';
const text = readFileSync(join(import.meta.dirname, '../data', PARIS, 'dataset.json'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const versions = join(folder, PARIS, 'versions');

/** The dataset as it is now; the versions of the test so far stay. */
function write(content: string): void {
  mkdirSync(join(folder, PARIS), { recursive: true });
  writeFileSync(join(folder, PARIS, 'dataset.json'), content);
}

afterEach(() => rmSync(join(folder, PARIS), { recursive: true, force: true }));

describe('publish:dataset', () => {
  it('writes a version whose name is its hash, and its line with the day', async () => {
    write(text);
    const version = versionOf(JSON.parse(text));
    const { published, said } = await publish(folder, PARIS, '2025-03-12');
    expect([published, said]).toEqual([true, expect.stringContaining(`published ${version} of 2025-03-12, 11 events`)]);
    expect(readIndex(folder)[0]).toMatchObject({ version, versions: [{ version, date: '2025-03-12' }] });
    expect([...readVersions(folder, PARIS).keys()]).toEqual([version]);
  });

  it('keeps the text of the file, with the path to its schema as seen from there', async () => {
    write(text);
    await publish(folder, PARIS, '2025-03-12');
    const written = readFileSync(join(versions, `${versionOf(JSON.parse(text))}.json`), 'utf8');
    expect(written).toBe(text.replace('"../../public/', '"../../../public/'));
  });

  it('changes nothing where the data are published already, and says so', async () => {
    write(text);
    await publish(folder, PARIS, '2025-03-12');
    write(JSON.stringify(JSON.parse(text)));
    const before = readdirSync(versions).map((name) => readFileSync(join(versions, name), 'utf8'));
    const { published, said } = await publish(folder, PARIS, '2025-04-02');
    expect([published, said]).toEqual([false, expect.stringContaining('since 2025-03-12; nothing changed')]);
    expect(readdirSync(versions).map((name) => readFileSync(join(versions, name), 'utf8'))).toEqual(before);
  });

  it('puts a second version before the first, which stays', async () => {
    write(text);
    await publish(folder, PARIS, '2025-03-12');
    write(text.replace('Eleven events', 'The eleven events'));
    await publish(folder, PARIS, '2025-04-02');
    expect(readIndex(folder)[0]?.versions.map(({ date }) => date)).toEqual(['2025-04-02', '2025-03-12']);
    expect(readVersions(folder, PARIS).size).toBe(2);
  });

  it('refuses data with errors, names them, and writes nothing', async () => {
    write(text.replace('"date": "2025-03-11"', '"date": "2025-02-30"'));
    const refused = publish(folder, PARIS, '2025-03-12');
    await expect(refused).rejects.toThrow(/nothing was published:\n {2}record \d+ .*"date": .*2025-02-30/);
    expect(readdirSync(join(folder, PARIS))).toEqual(['dataset.json']);
  });

  it('refuses what is no dataset, with the names of those that are', async () => {
    write(text);
    await expect(publish(folder, 'pari', '2025-03-12')).rejects.toThrow(`Expected one of ${PARIS}; got "pari"`);
    write(text.replace(`"id": "${PARIS}"`, '"id": "other"'));
    await expect(publish(folder, PARIS, '2025-03-12')).rejects.toThrow(`expected the id "${PARIS}", got "other"`);
  });
});
