import { type RefObject, useEffect, useState } from 'react';

/** More than a tall panel shows; then as many at a time as a frame bears. */
const AT_FIRST = 40;
const AT_A_TIME = 50;
const AT_REST_MS = 2000;

/**
 * The rows of a list that are drawn by now: the first at once; the others while the page is at rest, so that they hold up
 * no act of the reader, or as soon as `rest`, which stands in their place, comes near to sight. New rows begin anew.
 */
export function useRowsByAndBy<Row>(rows: readonly Row[], rest: RefObject<Element | null>): readonly Row[] {
  const [drawn, setDrawn] = useState({ rows, count: AT_FIRST });
  const [isNear, setNear] = useState(false);
  // Also rows that were drawn whole before: they come back as all others come.
  if (drawn.rows !== rows) setDrawn({ rows, count: AT_FIRST });
  const count = drawn.rows === rows ? drawn.count : AT_FIRST;
  const isWhole = count >= rows.length;

  useEffect(
    function watchTheRest() {
      if (isWhole || !rest.current) return;
      const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
        rootMargin: '100%',
        scrollMargin: '100%',
      });
      observer.observe(rest.current);
      return () => observer.disconnect();
    },
    [rest, isWhole],
  );
  useEffect(
    function drawMore() {
      if (isWhole) return;
      const draw = (): void => setDrawn({ rows, count: count + AT_A_TIME });
      if (isNear) {
        const frame = requestAnimationFrame(draw);
        return () => cancelAnimationFrame(frame);
      }
      const timer = setTimeout(draw, count === AT_FIRST ? AT_REST_MS : AT_A_TIME);
      return () => clearTimeout(timer);
    },
    [rows, count, isWhole, isNear],
  );
  return isWhole ? rows : rows.slice(0, count);
}
