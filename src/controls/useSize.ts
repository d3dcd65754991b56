import { type RefObject, useEffect, useState } from 'react';

/** Inner width and height of an element in CSS pixels; 0 until it is measured. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(
    function measure() {
      const node = element.current;
      if (!node) return;
      const observer = new ResizeObserver(() => setSize({ width: node.clientWidth, height: node.clientHeight }));
      observer.observe(node);
      return () => observer.disconnect();
    },
    [element],
  );
  return size;
}
