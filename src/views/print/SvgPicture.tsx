import { type ReactElement, useLayoutEffect, useRef } from 'react';

/** A picture of src/figures in the page: parsed as a document of its own, so that it is markup and never script. */
export function SvgPicture({ svg, className }: { svg: string; className: string | undefined }): ReactElement {
  const frame = useRef<HTMLSpanElement>(null);
  useLayoutEffect(
    function placePicture() {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      frame.current?.replaceChildren(document.importNode(parsed, true));
    },
    [svg],
  );
  return <span ref={frame} className={className} />;
}
