import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Rect } from '#projection/rectangles.ts';

/** Marks what floats over the map, so that labels keep clear of it. */
export const OBSTACLE = { 'data-map-obstacle': '' } as const;

const NONE: readonly Rect[] = [];

/**
 * The boxes of what floats over the map, in pixels from its top left; measured after every drawing while anything has to
 * keep clear of them, else not at all, since measuring has the browser lay out the whole page.
 */
export function useObstacles(frame: RefObject<HTMLElement | null>, isWanted: boolean): readonly Rect[] {
  const [obstacles, setObstacles] = useState(NONE);
  // Without dependencies: whatever was drawn may have moved them. The answer changes only when one did.
  useLayoutEffect(function measureWhatFloats() {
    const found = isWanted ? measureObstacles(frame.current) : NONE;
    setObstacles((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
  });
  return obstacles;
}

export function measureObstacles(section: HTMLElement | null): readonly Rect[] {
  if (!section) return NONE;
  const origin = section.getBoundingClientRect();
  return [...section.querySelectorAll('[data-map-obstacle]')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - origin.left, y: top - origin.top, width, height };
  });
}
