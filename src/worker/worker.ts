import { createHost } from './host.ts';
import type { Message, Question, Reply } from './protocol.ts';

/** The worker's entry: messages in, replies out, one after the other; a question that nobody waits for is dropped. */
const answer = createHost();
const queue: Question[] = [];
let isBusy = false;

self.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'cancel') {
    const at = queue.findIndex(({ call }) => call === data.call);
    if (at >= 0) queue.splice(at, 1);
    return;
  }
  queue.push(data);
  if (!isBusy) void work();
});

async function work(): Promise<void> {
  isBusy = true;
  for (let next = queue.shift(); next; next = queue.shift()) {
    self.postMessage(await reply(next));
    await messages();
  }
  isBusy = false;
}

function reply(question: Question): Promise<Reply> {
  const { call } = question;
  return answer(question).then(
    (value): Reply => ({ call, ok: true, answer: value }),
    (error: unknown): Reply => ({ call, ok: false, message: error instanceof Error ? error.message : String(error) }),
  );
}

/** Lets the messages in that came meanwhile. */
function messages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
