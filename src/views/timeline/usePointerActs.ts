import { type FocusEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Hovered } from '#model/hovered.ts';
import { ITEM_ATTRIBUTE } from './drawItem.ts';
import { nearestMark } from './nearestMark.ts';

/** Where the widget keeps the names of lanes. */
const LANE_NAMES = '.vis-left';
const DRAG_PIXELS = 4;
/** How far from a mark, in CSS pixels, a finger still means it, and a mouse where marks stand alone and are small. */
const REACH = { touch: 22, bareMouse: 6 } as const;

/**
 * One set of listeners for all marks: a click on or near one selects it unless it ended a drag; pointer and focus say
 * what is meant. `bare` says that marks stand alone; `onGround` hears
 * clicks among the lanes that mean no mark.
 */
export function usePointerActs(
  select: (id: string) => void,
  onHover: (hovered: Hovered | null) => void,
  onFocus: (id: string) => void,
  bare: boolean,
  onGround: (clientX: number) => void,
) {
  const down = useRef({ x: 0, y: 0, isMouse: true });
  return {
    onPointerDown: (event: PointerEvent) => {
      down.current = { x: event.clientX, y: event.clientY, isMouse: event.pointerType === 'mouse' };
    },
    onClick: (event: MouseEvent) => {
      const { x, y, isMouse } = down.current;
      // A finger's drag ends without a click, and the browser may move its tap to what it takes to be meant.
      const dragged = isMouse && event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > DRAG_PIXELS;
      const reach = isMouse ? (bare ? REACH.bareMouse : 0) : REACH.touch;
      const id = eventAt(event.target) ?? eventNear(event, reach);
      if (dragged) return;
      if (id === null) {
        if (event.target instanceof Element && !event.target.closest(LANE_NAMES)) onGround(event.clientX);
        return;
      }
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

/** The event nearest to a click among the lanes. */
function eventNear({ currentTarget, target, clientX, clientY }: MouseEvent, reach: number): string | null {
  if (reach === 0 || !(target instanceof Element) || target.closest(LANE_NAMES)) return null;
  const boxes = [...currentTarget.querySelectorAll(`[${ITEM_ATTRIBUTE}][data-away="false"]`)].map((mark) => {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    return { id: mark.getAttribute(ITEM_ATTRIBUTE) ?? '', left, top, right, bottom };
  });
  return nearestMark(boxes, { x: clientX, y: clientY }, reach);
}

function eventAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest(`[${ITEM_ATTRIBUTE}]`)?.getAttribute(ITEM_ATTRIBUTE) ?? null)
    : null;
}
