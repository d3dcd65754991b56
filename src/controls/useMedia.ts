import { useCallback, useSyncExternalStore } from 'react';

/** Each query once: asking costs more than looking at the answer. */
const asked = new Map<string, MediaQueryList>();

function mediaOf(query: string): MediaQueryList {
  const media = asked.get(query) ?? window.matchMedia(query);
  asked.set(query, media);
  return media;
}

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = mediaOf(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => mediaOf(query).matches);
}

// In em, so that a reader with larger text gets the layout of a smaller screen.

/** Below the layout of 1440 px: narrower lanes, fewer words. */
export const COMPACT = '(max-width: 89.9375em)';
/** One column, and the page scrolls. */
export const TABLET = '(max-width: 63.9375em)';
/** Too narrow for more than one row of a few words. */
export const PHONE = '(max-width: 44.9375em)';
/** A phone held upright: the card is a sheet over the map and the timeline. */
export const SHEET = '(max-width: 44.9375em) and (min-height: 35em)';
