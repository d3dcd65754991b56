import { useEffect, useSyncExternalStore } from 'react';

/** Single-key shortcuts; they work outside fields and can be switched off (WCAG 2.1.4). */

const STORED = 'dateline:shortcuts';
const CHANGED = 'dateline:shortcuts-changed';

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, areOn);
}

export function switchShortcuts(on: boolean): void {
  chosen = on;
  try {
    window.localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** The choice of this page, which holds even where it cannot be stored. */
let chosen: boolean | null = null;

function areOn(): boolean {
  try {
    return chosen ?? window.localStorage.getItem(STORED) !== 'off';
  } catch {
    return chosen ?? true;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}

export type ShortcutActs = Readonly<Record<'/' | '1' | '2' | '3' | 'j' | 'k' | 'c' | '?', () => void>>;

/** Listens for the shortcuts, and for Escape where nothing that is open takes it. */
export function useShortcuts(acts: ShortcutActs, onEscape: () => void): void {
  const on = useShortcutsOn();
  useEffect(function listenForKeys() {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isOpen = document.querySelector(':popover-open, dialog[open]') !== null;
      const inField = target?.closest('input, select, textarea, [contenteditable]') !== null;
      if (event.key === 'Escape') {
        if (!isOpen && !inField) onEscape();
        return;
      }
      if (!on || isOpen || inField || !Object.hasOwn(acts, event.key)) return;
      event.preventDefault();
      acts[event.key as keyof ShortcutActs]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
