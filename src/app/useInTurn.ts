import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** An answer as a view is given it. */
export type Answered<Data> = {
  /** Undefined until the first answer is there. */
  readonly data: Data | undefined;
  /** It answers an earlier question; that to this one is on its way. */
  readonly isPlaceholderData: boolean;
};

type Draw = () => void;

/**
 * A new answer, handed to its view when it is the view's turn. After a change of the filter all views have something to
 * draw, at once where the answers are remembered; drawn together they would hold up the page for longer than a reader
 * bears. So each is drawn in a task of its own, the lower `turn` first. The first answer, and every one of the turn null,
 * is drawn without waiting.
 */
export function useInTurn<Data>(
  data: Data | undefined,
  isPlaceholderData: boolean,
  turn: number | null,
): Answered<Data> {
  const [shown, setShown] = useState<{ readonly data: Data | undefined }>({ data });
  const isWaiting = turn !== null && shown.data !== undefined && data !== undefined && shown.data !== data;
  if (turn !== null && !isWaiting && shown.data !== data) setShown({ data });
  useEffect(
    function drawInTurn() {
      if (isWaiting && turn !== null) return takeTurn(turn, () => setShown({ data }));
    },
    [isWaiting, data, turn],
  );
  return isWaiting ? { data: shown.data, isPlaceholderData: true } : { data, isPlaceholderData };
}

const waiting = new Map<Draw, number>();
const { port1, port2 } = new MessageChannel();
port2.addEventListener('message', drawNext);
port2.start();

/** Has something drawn when it is its turn; returns what takes it back. */
function takeTurn(turn: number, draw: Draw): () => void {
  if (waiting.size === 0) port1.postMessage(null);
  waiting.set(draw, turn);
  return () => waiting.delete(draw);
}

/** One message at a time: several that wait together may be handed over in one task. */
function drawNext(): void {
  const [next] = [...waiting].sort(([, a], [, b]) => a - b);
  if (!next) return;
  const [draw] = next;
  waiting.delete(draw);
  if (waiting.size > 0) port1.postMessage(null);
  flushSync(draw);
}
