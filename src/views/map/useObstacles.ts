import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Rect } from '#projection/rectangles.ts';

/** Marks what floats over the map, so that labels keep clear of it. */
export const OBSTACLE = { 'data-map-obstacle': '' } as const;

/** The boxes of what floats over the map, in pixels from its top left; measured after every drawing. */
export function useObstacles(frame: RefObject<HTMLElement | null>): readonly Rect[] {
  const [obstacles, setObstacles] = useState<readonly Rect[]>([]);
  // Without dependencies: whatever was drawn may have moved them. The answer changes only when one did.
  useLayoutEffect(function measureObstacles() {
    const section = frame.current;
    if (!section) return;
    const origin = section.getBoundingClientRect();
    const found = [...section.querySelectorAll('[data-map-obstacle]')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left - origin.left, y: top - origin.top, width, height };
    });
    setObstacles((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
  });
  return obstacles;
}
