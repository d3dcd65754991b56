import type { FocusEvent } from 'react';

/**
 * Whether a key moved the focus to this element. A panel gives the focus to its first button when it opens, and a click
 * leaves it on what was clicked: neither means that the reader points at it.
 */
export function cameByKey({ currentTarget, relatedTarget }: FocusEvent<Element>): boolean {
  const panel = currentTarget.closest('[popover]');
  const isOpening = panel !== null && !(relatedTarget instanceof Node && panel.contains(relatedTarget));
  return !isOpening && currentTarget.matches(':focus-visible');
}
