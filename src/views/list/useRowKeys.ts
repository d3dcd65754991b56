import type { KeyboardEvent, RefObject } from 'react';
import { rowAfterKey } from './rowKeys.ts';

/** Marks the button of an event's row, and holds nothing. */
export const EVENT_LINK = 'data-event-link';
/** Holds the number of a row, counted from the first one that is in the page or could be scrolled to. */
export const ROW_INDEX = 'data-index';

/** Arrows, Home, End and the page keys lead from the event of one row to that of another. */
export function useRowKeys(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  moveTo: (index: number) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const index = linkedRowOf(event.target);
    const row = event.target instanceof Element ? event.target.closest('tr') : null;
    if (index === null || row === null) return;
    const height = Math.min(scroller.current?.clientHeight ?? 0, window.innerHeight);
    const to = rowAfterKey(event.key, index, count, Math.floor(height / row.offsetHeight) - 1);
    if (to === null) return;
    event.preventDefault();
    moveTo(to);
  };
}

/** The number of the row that an element stands in; null where it stands in none. */
export function rowOf(element: EventTarget | null): number | null {
  const row = element instanceof Element ? element.closest(`[${ROW_INDEX}]`) : null;
  return row ? Number(row.getAttribute(ROW_INDEX)) : null;
}

/** The number of the row whose event's button this is; null for anything else. */
export function linkedRowOf(element: EventTarget | null): number | null {
  return element instanceof Element && element.hasAttribute(EVENT_LINK) ? rowOf(element) : null;
}

/** Gives the focus to the event of a row, where that is in the page, and brings it into view. */
export function focusRow(body: HTMLElement | null, index: number): void {
  const link = body?.querySelector<HTMLElement>(`[${ROW_INDEX}="${index}"] [${EVENT_LINK}]`);
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest' });
}
