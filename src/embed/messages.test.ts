import { describe, expect, it } from 'vitest';
import { queryOf } from './messages.ts';

const PARENT = { postMessage: () => undefined } as unknown as MessageEventSource;
const HOST = 'https://report.example';
const data = { type: 'dateline:setView', v: 1, query: '?d=a' };
const asked = (event: Partial<MessageEvent>): string | null =>
  queryOf({ source: PARENT, origin: HOST, data, ...event }, HOST, PARENT);

describe('an embed', () => {
  it('shows what its page asks for', () => {
    expect(asked({})).toBe('?d=a');
  });

  it('does not hear another window, another origin, or a page without an origin', () => {
    expect(asked({ source: {} as MessageEventSource })).toBeNull();
    expect(asked({ origin: 'https://elsewhere.example' })).toBeNull();
    expect(queryOf({ source: PARENT, origin: 'null', data }, 'null', PARENT)).toBeNull();
  });

  it('does not take what is no such message', () => {
    for (const other of [null, 'setView', {}, { ...data, v: 2 }, { ...data, query: 7 }, { ...data, type: 'setView' }])
      expect(asked({ data: other })).toBeNull();
  });
});
