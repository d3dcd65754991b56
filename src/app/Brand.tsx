import type { ReactElement } from 'react';
import { words } from '#wording/words.ts';

/** The product's idea as a sign: a point on a line that fades at both ends, half filled. */
export function Brand(): ReactElement {
  return (
    <a className="frame-brand" href="./" aria-label={words.brand}>
      <svg width="28" height="22" viewBox="0 0 30 24" aria-hidden="true">
        <path d="M4 12h7M19 12h7" stroke="currentColor" strokeWidth="2" opacity=".55" />
        <circle cx="15" cy="12" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M15 7a5 5 0 0 0 0 10z" fill="currentColor" />
      </svg>
      <span>{words.brand}</span>
    </a>
  );
}
