import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFile } from '#formats/readFile.ts';
import { readPrepared, writePrepared } from './data.ts';

const names = readdirSync('data', { withFileTypes: true }).filter((entry) => entry.isDirectory());

it.each(names.map(({ name }) => name))(
  '%s is the same after it was prepared for embeds, open ends included',
  async (name) => {
    const { dataset } = await readFile(readFileSync(`data/${name}/dataset.json`, 'utf8'));
    if (!dataset) throw new Error(`${name} cannot be read`);
    const prepared = { version: '0123456789ab', versionDate: null, dataset };
    expect(readPrepared(writePrepared(prepared))).toEqual(prepared);
  },
);
