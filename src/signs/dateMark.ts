import type { EventDate } from '#model/date.ts';

/**
 * How a date is drawn. Two things never look alike: how long it lasted (a solid bar) and how little we know (a thin,
 * pale or hollow mark).
 */
export type DateMark =
  /** A known moment: disc; with a stem when the hour is known. */
  | 'disc'
  | 'stem'
  /** A day that is itself in doubt: dashed ring with a question mark. */
  | 'doubt'
  /** Lasted: bar with square ends; its end fades (not stated), is an arrow (ongoing), or its start fades. */
  | 'bar'
  | 'bar-fading'
  | 'bar-arrow'
  | 'bar-from'
  /** A moment somewhere in a period: pale band in brackets. */
  | 'band'
  /** About: pale band, both ends fade. */
  | 'haze'
  /** One of several days: a hollow circle on each. Each of several days: a disc on each. */
  | 'candidates'
  | 'several'
  /** On or before, on or after: a cap at the bound and a fade on the open side. */
  | 'before'
  | 'after'
  | 'none';

/** Pixels that the fade of `after` keeps before its label; fades have no length in time, so zooming changes none. */
export const AFTER_FADE_PIXELS = 76;

export function dateMark(date: EventDate): DateMark {
  switch (date.kind) {
    case 'day':
      return date.uncertain ? 'doubt' : date.approximate ? 'haze' : 'disc';
    case 'time':
      return date.uncertain ? 'doubt' : 'stem';
    case 'period':
      return date.approximate ? 'haze' : 'band';
    case 'duration':
      return date.approximate ? 'haze' : 'bar';
    case 'end-not-stated':
      return 'bar-fading';
    case 'ongoing':
      return 'bar-arrow';
    case 'start-not-stated':
      return 'bar-from';
    case 'one-of':
      return date.count > date.candidates.length ? 'band' : 'candidates';
    case 'all-of':
      return 'several';
    case 'on-or-before':
      return 'before';
    case 'on-or-after':
      return 'after';
    case 'undated':
      return 'none';
  }
}
