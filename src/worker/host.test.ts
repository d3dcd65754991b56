import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOWNLOAD_FORMATS, FILE_KINDS } from '#formats/downloadFormat.ts';
import { LABELS } from '#formats/testLabels.ts';
import { EMPTY_FILTER, type Filter } from '#model/filter.ts';
import { createHost } from './host.ts';
import type { Download, DownloadRequest, LoadReport, Question } from './protocol.ts';

const file = readFileSync(new URL('../../data/paris-2025-03-11/dataset.json', import.meta.url));
const NOTE = {
  title: 'Paris',
  licence: { name: 'CC BY 4.0' },
  version: null,
  versionDate: null,
  address: null,
  filters: [],
  matched: 1000,
  total: 0,
  accessed: '2025-06-01',
};
const NOT_INVITED: Filter = {
  ...EMPTY_FILTER,
  participant: { match: 'any', values: [{ actor: 'USA', role: 'not-invited' }] },
};

/** A host as the worker has it: what goes in and comes out is cloned. */
function connect() {
  const host = createHost();
  return async (message: Question): Promise<unknown> => structuredClone(await host(structuredClone(message)));
}

async function loaded() {
  const send = connect();
  await send({ call: 1, kind: 'load', key: 'paris', bytes: new Uint8Array(file).buffer });
  return (change: Partial<DownloadRequest>): Promise<Download> => {
    const request = { format: 'dateline' as const, filter: EMPTY_FILTER, note: NOTE, labels: LABELS, ...change };
    return send({ call: 2, kind: 'download', key: 'paris', request }) as Promise<Download>;
  };
}

describe('a download', () => {
  it('holds the events that meet the filter, and counts them itself', async () => {
    const download = await loaded();
    const { bytes, events } = await download({ filter: NOT_INVITED });
    const written = JSON.parse(await bytes.text());
    expect(events).toBe(1);
    expect(written.events.map(({ id }: { id: string }) => id)).toEqual(['paris-chiefs-of-staff-meeting-2025-03-11']);
    expect([written.download.matched, written.download.total]).toEqual([1, 11]);
  });

  it.each(DOWNLOAD_FORMATS)('of the whole as %s says what kind of file it is', async (format) => {
    const { bytes, events } = await (await loaded())({ format });
    expect([events, bytes.type]).toEqual([11, FILE_KINDS[format].mediaType]);
    expect(bytes.size).toBeGreaterThan(1000);
  });

  it('can be loaded again', async () => {
    const { bytes } = await (await loaded())({ filter: NOT_INVITED });
    const report = await connect()({ call: 1, kind: 'load', key: 'again', bytes: await bytes.arrayBuffer() });
    const { total, loaded: read, issues } = report as LoadReport;
    expect([total, read, issues]).toEqual([1, 1, []]);
  });

  it('of what is not loaded is refused', async () => {
    const request = { format: 'csv' as const, filter: EMPTY_FILTER, note: NOTE, labels: LABELS };
    await expect(connect()({ call: 1, kind: 'download', key: 'none', request })).rejects.toThrow(
      'No dataset is loaded as "none"',
    );
  });
});

it('a question is answered as before', async () => {
  const send = connect();
  await send({ call: 1, kind: 'load', key: 'paris', bytes: new Uint8Array(file).buffer });
  const answer = await send({ call: 2, kind: 'ask', key: 'paris', question: 'count', request: [NOT_INVITED] });
  expect(answer).toEqual({ matched: 1, total: 11 });
});
