/** The same function, which keeps its answers to the last few different questions. Questions are plain data. */
export function rememberLast<Question, Answer>(
  most: number,
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const remembered = new Map<string, Answer>();
  return (question) => {
    const key = JSON.stringify(question);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const oldest = remembered.keys().next();
    if (remembered.size >= most && !oldest.done) remembered.delete(oldest.value);
    const found = answer(question);
    remembered.set(key, found);
    return found;
  };
}
