/** Milliseconds of the main thread at a time. */
const AT_A_TIME = 8;

/** Goes through steps between other tasks, some at a time, and hands on what they come to; returns what stops it. */
export function betweenTasks<Result>(steps: Iterator<unknown, Result>, onEnd: (result: Result) => void): () => void {
  const goOn = (): void => {
    const until = performance.now() + AT_A_TIME;
    do {
      const step = steps.next();
      if (step.done) {
        onEnd(step.value);
        return;
      }
    } while (performance.now() < until);
    timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}
