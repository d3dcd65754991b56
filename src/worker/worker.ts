import { createHost } from './host.ts';
import type { Message, Reply } from './protocol.ts';

/** The worker's entry: messages in, replies out. */
const answer = createHost();

self.addEventListener('message', async ({ data }: MessageEvent<Message>) => {
  const reply = await answer(data).then(
    (value): Reply => ({ call: data.call, ok: true, answer: value }),
    (error: unknown): Reply => ({
      call: data.call,
      ok: false,
      message: error instanceof Error ? error.message : String(error),
    }),
  );
  self.postMessage(reply);
});
