// The types of check-lock.mjs, for the TypeScript that imports it.

export function checkLock(text: string): string[];
