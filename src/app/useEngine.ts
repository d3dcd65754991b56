import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { connectWorker } from '#worker/client.ts';
import type { RemoteEngine } from '#worker/protocol.ts';
import { startWorker } from '#worker/startWorker.ts';

type EngineState = {
  readonly engine: RemoteEngine;
  /** Why the worker can answer no more; null while it can. */
  readonly broken: Error | null;
  /** Counts fresh starts, so that queries of an earlier worker are not taken for this one's. */
  readonly attempt: number;
  readonly restart: () => void;
};

/** The worker that holds the data, for as long as the page lives; `restart` begins afresh after it broke. */
export function useEngine(): EngineState {
  const queryClient = useQueryClient();
  const [broken, setBroken] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [engine, setEngine] = useState(() => connectWorker(startWorker(), setBroken));
  useEffect(() => () => engine.close(), [engine]);
  const restart = useCallback(() => {
    queryClient.clear();
    setBroken(null);
    setAttempt((count) => count + 1);
    setEngine(connectWorker(startWorker(), setBroken));
  }, [queryClient]);
  return { engine, broken, attempt, restart };
}
