import { type RefObject, useLayoutEffect, useState } from 'react';

/** Inner width and height of an element in CSS pixels; 0 until it is measured, which is before it is painted. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(
    function measure() {
      const node = element.current;
      if (!node) return;
      const read = (): void => {
        const [width, height] = [node.clientWidth, node.clientHeight];
        setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
      };
      read();
      const observer = new ResizeObserver(read);
      observer.observe(node);
      return () => observer.disconnect();
    },
    [element],
  );
  return size;
}
