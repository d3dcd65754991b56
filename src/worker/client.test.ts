import { expect, test, vi } from 'vitest';
import { EMPTY_FILTER } from '#model/filter.ts';
import { connectWorker } from './client.ts';
import type { Message, Question } from './protocol.ts';

function fakeWorker() {
  const sent: Message[] = [];
  const worker = {
    postMessage: (message: Message) => sent.push(message),
    addEventListener: () => undefined,
    terminate: () => undefined,
  };
  const names = (): readonly string[] =>
    sent.map((message) => (message.kind === 'ask' ? (message satisfies Question).question : message.kind));
  return { engine: connectWorker(worker as unknown as Worker, vi.fn()), names };
}

const LIST = [{ filter: EMPTY_FILTER, which: 'all', offset: 0, limit: 1 }] as const;

test('what is asked together goes out in the order in which the reader looks at it', async () => {
  const { engine, names } = fakeWorker();
  void engine.ask('a', 'list', [...LIST]);
  void engine.ask('a', 'map', [EMPTY_FILTER]);
  void engine.ask('a', 'count', [EMPTY_FILTER]);
  await Promise.resolve();
  expect(names()).toEqual(['count', 'map', 'list']);
});

test('a file is handed over before anything is asked of it', async () => {
  const { engine, names } = fakeWorker();
  void engine.ask('a', 'count', [EMPTY_FILTER]);
  void engine.load('a', new ArrayBuffer(0));
  await Promise.resolve();
  expect(names()).toEqual(['load', 'count']);
});

test('a question that is taken back before it went out is never asked', async () => {
  const { engine, names } = fakeWorker();
  const taken = new AbortController();
  const refused = expect(engine.ask('a', 'list', [...LIST], taken.signal)).rejects.toThrow();
  taken.abort();
  void engine.ask('a', 'count', [EMPTY_FILTER]);
  await refused;
  expect(names()).toEqual(['count']);
});

test('a question that is taken back later is cancelled', async () => {
  const { engine, names } = fakeWorker();
  const taken = new AbortController();
  const refused = expect(engine.ask('a', 'list', [...LIST], taken.signal)).rejects.toThrow();
  await Promise.resolve();
  taken.abort();
  await refused;
  expect(names()).toEqual(['list', 'cancel']);
});
