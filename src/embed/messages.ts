/**
 * What an embed and the page around it say to each other; docs/embedding.md is the contract.
 *
 * embed → page: `{ type: 'dateline:ready', v: 1 }` once, and `{ type: 'dateline:resize', v: 1, height }` whenever the height in
 * CSS pixels in which all of it stands without scrolling is another; at most ten a second.
 * page → embed: `{ type: 'dateline:setView', v: 1, query }`, heard only from the parent window at the origin that the address
 * of the embed names.
 */
const VERSION = 1;
/** Milliseconds between two messages. */
const PAUSE = 100;

export type Host = {
  ready(): void;
  resize(height: number): void;
};

export function connectHost(origin: string | null, onView: (query: string) => void): Host {
  const isFramed = window.parent !== window;
  const send = (message: object): void => {
    // Nothing of it is secret, and a page opened from a file has no origin to name.
    if (isFramed) window.parent.postMessage({ v: VERSION, ...message }, origin ?? '*');
  };
  if (isFramed && origin !== null)
    window.addEventListener('message', (event) => {
      const query = queryOf(event, origin, window.parent);
      if (query !== null) onView(query);
    });
  let [told, wanted, waiting] = [0, 0, false];
  const tell = (): void => {
    if (wanted === told) return;
    told = wanted;
    send({ type: 'dateline:resize', height: told });
    waiting = true;
    setTimeout(() => {
      waiting = false;
      tell();
    }, PAUSE);
  };
  return {
    ready: () => send({ type: 'dateline:ready' }),
    resize: (height) => {
      wanted = Math.ceil(height);
      if (!waiting) tell();
    },
  };
}

/** The query that a message asks for; null where it is no such message, or nobody who may ask. */
export function queryOf(
  event: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
  origin: string,
  parent: MessageEventSource,
): string | null {
  if (event.source !== parent || event.origin !== origin || event.origin === 'null') return null;
  const { type, v, query } = Object(event.data);
  return type === 'dateline:setView' && v === VERSION && typeof query === 'string' ? query : null;
}
