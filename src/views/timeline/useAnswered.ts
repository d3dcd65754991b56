import { useState } from 'react';
import type { Lanes, TimelineAnswer } from '#model/answers.ts';

type Asked = { readonly lanes: Lanes; readonly roleOf: string | null };

/** What the answer on screen is an answer to: it stays until the next is there, and its lanes are not those just asked for. */
export function useAnswered(answer: TimelineAnswer, lanes: Lanes, roleOf: string | null): Asked {
  const [held, setHeld] = useState({ answer, lanes, roleOf });
  if (held.answer === answer) return held;
  const next = { answer, lanes, roleOf };
  setHeld(next);
  return next;
}
