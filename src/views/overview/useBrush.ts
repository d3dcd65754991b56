import { type PointerEvent, useRef, useState } from 'react';
import type { TimeWindow } from '#model/filter.ts';
import { asFilter, dragOut, dragSide, dragWindow, type Ground, type Side, sameWindow, xOf } from './brush.ts';

/** What a pointer can take hold of: a handle, the window as a whole, or the ground, on which a window begins anew. */
export type Part = Side | 'body' | 'ground';

type Grab = {
  readonly part: Part;
  readonly pointer: number;
  /** CSS pixels from the start of the ground at which the pointer went down. */
  readonly x: number;
  readonly window: TimeWindow;
};

/** Pixels that a pointer moves on the ground before this is a drag, and no click. */
const DRAG_PIXELS = 4;
export const PART_ATTRIBUTE = 'data-part';

type Brush = {
  /** What the brush shows: ahead of the address while the reader moves it. */
  readonly shown: TimeWindow;
  readonly grabbed: Part | null;
  readonly show: (next: TimeWindow, how: 'act' | 'gesture') => void;
  /** For the ground, in which the parts lie; each names itself by PART_ATTRIBUTE. */
  readonly listeners: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onLostPointerCapture: () => void;
  };
};

/** The window under the reader's hand. It moves at once; the address follows in its own time. */
export function useBrush(
  ground: Ground,
  asked: TimeWindow | null,
  onWindow: (window: TimeWindow | null, how: 'act' | 'gesture') => void,
): Brush {
  const grab = useRef<Grab | null>(null);
  const [grabbed, setGrabbed] = useState<Part | null>(null);
  const [ahead, setAhead] = useState<{ readonly shown: TimeWindow; readonly asked: TimeWindow | null } | null>(null);
  const isAhead = ahead !== null && (grabbed !== null || sameWindow(ahead.asked, asked));
  const shown = isAhead ? ahead.shown : (asked ?? ground);

  const show = (next: TimeWindow, how: 'act' | 'gesture'): void => {
    if (sameWindow(next, shown)) return;
    setAhead({ shown: next, asked });
    onWindow(asFilter(next, ground), how);
  };
  const release = (): void => {
    grab.current = null;
    setGrabbed(null);
  };

  return {
    shown,
    grabbed,
    show,
    listeners: {
      onPointerDown: (event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
        const part = partAt(event.target);
        grab.current = { part, pointer: event.clientX, x, window: shown };
        setGrabbed(part);
      },
      onPointerMove: (event) => {
        if (!grab.current) return;
        // What becomes inert under a pointer does not hear that it was lifted.
        if (event.buttons === 0) return release();
        const next = moved(grab.current, event.clientX - grab.current.pointer, ground);
        if (next) show(next, 'gesture');
      },
      onPointerUp: release,
      onPointerCancel: release,
      onLostPointerCapture: release,
    },
  };
}

function moved({ part, x, window }: Grab, pixels: number, ground: Ground): TimeWindow | null {
  switch (part) {
    case 'start':
    case 'end':
      return dragSide(window, part, xOf(window[part], ground) + pixels, ground);
    case 'body':
      return dragWindow(window, pixels, ground);
    case 'ground':
      return Math.abs(pixels) < DRAG_PIXELS ? null : dragOut(x, x + pixels, ground);
  }
}

function partAt(target: EventTarget): Part {
  const named = target instanceof Element ? target.closest(`[${PART_ATTRIBUTE}]`)?.getAttribute(PART_ATTRIBUTE) : null;
  return named === 'start' || named === 'end' || named === 'body' ? named : 'ground';
}
