import { type FocusEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Hovered } from '#model/hovered.ts';
import { ITEM_ATTRIBUTE } from './drawItem.ts';

const DRAG_PIXELS = 4;

/** One set of listeners for all marks: a click selects unless it ended a drag; pointer and focus say what is meant. */
export function usePointerActs(
  select: (id: string) => void,
  onHover: (hovered: Hovered | null) => void,
  onFocus: (id: string) => void,
) {
  const down = useRef({ x: 0, y: 0 });
  return {
    onPointerDown: (event: PointerEvent) => {
      down.current = { x: event.clientX, y: event.clientY };
    },
    onClick: (event: MouseEvent) => {
      const { x, y } = down.current;
      const dragged = event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > DRAG_PIXELS;
      const id = eventAt(event.target);
      if (id === null || dragged) return;
      // The widget keeps a press of the mouse from moving the focus.
      const mark = event.currentTarget.querySelector<HTMLElement>(`button[${ITEM_ATTRIBUTE}="${CSS.escape(id)}"]`);
      const quietly: FocusOptions & { readonly focusVisible: boolean } = { preventScroll: true, focusVisible: false };
      mark?.focus(quietly);
      select(id);
    },
    onPointerOver: (event: PointerEvent) => {
      const id = eventAt(event.target);
      onHover(id === null ? null : { kind: 'event', id });
    },
    onPointerLeave: () => onHover(null),
    onFocus: (event: FocusEvent) => {
      const id = eventAt(event.target);
      if (id === null) return;
      onFocus(id);
      onHover({ kind: 'event', id });
    },
    onBlur: () => onHover(null),
  };
}

function eventAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest(`[${ITEM_ATTRIBUTE}]`)?.getAttribute(ITEM_ATTRIBUTE) ?? null)
    : null;
}
