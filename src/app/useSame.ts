import { useState } from 'react';

/** A value that can be written as JSON: the object from before for as long as it says the same, so that nothing is drawn anew for it. */
export function useSame<Value>(value: Value): Value {
  const written = JSON.stringify(value);
  const [held, setHeld] = useState({ value, written });
  if (held.written === written) return held.value;
  setHeld({ value, written });
  return value;
}
