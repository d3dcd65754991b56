import { useSyncExternalStore } from 'react';

const USUAL = 16;
/** About the width of a letter, in em. */
const LETTER = 0.54;

/** How large the reader's text is: 1 where a rem is 16 px and letters stand as close as the font sets them. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, known);
}

const listeners = new Set<() => void>();
let isWatched = false;
let scale: number | null = null;

function known(): number {
  scale ??= measure();
  return scale;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isWatched) watchText();
  isWatched = true;
  return () => listeners.delete(listener);
}

/** A text that nobody sees, which changes its size with the reader's own settings. */
function watchText(): void {
  const probe = document.createElement('span');
  probe.className = 'text-probe';
  probe.ariaHidden = 'true';
  probe.textContent = 'Dateline';
  document.body.append(probe);
  const tellAll = (): void => {
    scale = measure();
    for (const listener of listeners) listener();
  };
  new ResizeObserver(tellAll).observe(probe);
}

function measure(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL;
  const { fontSize, letterSpacing } = getComputedStyle(document.body);
  const between = Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize) || 0;
  return (rem / USUAL) * (1 + Math.max(0, between) / LETTER);
}
