/** The embed's entry, which beforePaint.js starts. */
import('./live.ts')
  .then(({ live }) => live())
  // beforePaint.js then shows the picture with the link.
  .catch(() => globalThis.dispatchEvent(new Event('dateline:broken')));
