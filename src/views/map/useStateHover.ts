import { useEffect, useEffectEvent, useRef, useState } from 'react';

type Pointer = { readonly x: number; readonly y: number };

/**
 * The state under the pointer, and its tooltip at the pointer in pixels of the browser's window. All enter and leave by
 * mouse events, as Leaflet does: a new target's pointer events come before the old one's mouse events.
 */
export type StateHover = {
  readonly country: string | null;
  readonly tooltip: (Pointer & { readonly country: string }) | null;
  readonly enter: (country: string, pointer: Pointer) => void;
  readonly leave: () => void;
  /** While the pointer rests in the tooltip, it stays. */
  readonly enterTooltip: () => void;
  readonly dismiss: () => void;
  /** Nothing is under the pointer until it moves again. */
  readonly forget: () => void;
  /** Where the pointer is now: a tooltip opens there. */
  readonly track: (pointer: Pointer) => void;
};

const openingDelay = 300;
/** Time to cross from a state to its tooltip. */
const leavingDelay = 250;

export function useStateHover(onChange?: (country: string | null) => void): StateHover {
  const [country, setCountry] = useState<string | null>(null);
  const [tooltip, setTooltip] = useState<StateHover['tooltip']>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pointer = useRef<Pointer>({ x: 0, y: 0 });
  /** After Escape the state that was under the tooltip is entered without a move; it opens nothing. */
  const isQuiet = useRef(false);
  const dismiss = (): void => {
    clearTimeout(timer.current);
    setTooltip(null);
  };
  const change = (next: string | null): void => {
    setCountry(next);
    if (next !== country) onChange?.(next);
  };

  useEffect(function forgetTimer() {
    return () => clearTimeout(timer.current);
  }, []);

  const dismissNow = useEffectEvent(dismiss);
  const isOpen = tooltip !== null;
  useEffect(
    function dismissOnEscape() {
      if (!isOpen) return;
      const onKeyDown = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape') return;
        // The tooltip goes first; the selection is for the next Escape.
        event.preventDefault();
        event.stopPropagation();
        isQuiet.current = true;
        dismissNow();
      };
      document.addEventListener('keydown', onKeyDown, { capture: true });
      return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
    },
    [isOpen],
  );

  return {
    country,
    tooltip,
    track: (now) => {
      pointer.current = now;
      isQuiet.current = false;
    },
    enter: (entered, at) => {
      pointer.current = at;
      clearTimeout(timer.current);
      change(entered);
      if (tooltip?.country === entered || isQuiet.current) return;
      timer.current = setTimeout(() => setTooltip({ ...pointer.current, country: entered }), openingDelay);
    },
    leave: () => {
      clearTimeout(timer.current);
      if (!tooltip) {
        change(null);
        return;
      }
      timer.current = setTimeout(() => {
        setTooltip(null);
        change(null);
      }, leavingDelay);
    },
    enterTooltip: () => {
      clearTimeout(timer.current);
      if (tooltip) change(tooltip.country);
    },
    dismiss,
    forget: () => {
      dismiss();
      change(null);
    },
  };
}
