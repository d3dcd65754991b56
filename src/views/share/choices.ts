import type { Theme } from '#address/view.ts';
import type { Picture } from '#embed/options.ts';

/** What the reader of the dialog can choose. One set for all tabs, so that a picture chosen in one is there in the next. */

export const TABS = ['link', 'embed', 'image', 'print', 'cite'] as const;
export type Tab = (typeof TABS)[number];

/** In the order in which they are offered. */
export const PICTURE_CHOICES: readonly Picture[] = ['timeline', 'map', 'both', 'matrix'];

/** pinned: the data as they are now; latest: whatever they are on the day somebody looks. */
export const DATA_CHOICES = ['pinned', 'latest'] as const;
export type DataChoice = (typeof DATA_CHOICES)[number];

/** CSS pixels; a null width fills the column that the embed stands in. */
export type FrameSize = { readonly width: number | null; readonly height: number };

export const SIZES: readonly FrameSize[] = [
  { width: 640, height: 420 },
  { width: 320, height: 540 },
  { width: null, height: 420 },
];

/** Bounds of a frame's own numbers, in CSS pixels. */
export const FRAME_WIDTHS = { least: 240, most: 2000 } as const;
export const FRAME_HEIGHTS = { least: 160, most: 2000 } as const;

export const CODES = ['iframe', 'loader'] as const;
export type CodeChoice = (typeof CODES)[number];

export type EmbedChoice = {
  readonly size: FrameSize;
  readonly hasLegend: boolean;
  readonly hasSource: boolean;
  readonly hasFilters: boolean;
  /** Null follows the reader's browser. */
  readonly theme: Theme | null;
  readonly code: CodeChoice;
};

/** CSS pixels. */
export const IMAGE_WIDTHS = { least: 320, most: 2000 } as const;
export const TEXTS = ['outlines', 'editable'] as const;
export type TextChoice = (typeof TEXTS)[number];

export type ImageChoice = {
  readonly width: number;
  readonly theme: Theme;
  readonly text: TextChoice;
};

export type Choices = {
  readonly picture: Picture;
  /** The heading of embed and image; null while it is the one that they have by themselves. */
  readonly title: string | null;
  readonly subtitle: string;
  readonly data: DataChoice;
  readonly embed: EmbedChoice;
  readonly image: ImageChoice;
};

/** What the dialog opens with. */
export function firstChoices(show: 'timeline' | 'matrix' | 'list', isVersionKnown: boolean): Choices {
  return {
    picture: show === 'matrix' ? 'matrix' : 'timeline',
    title: null,
    subtitle: '',
    data: isVersionKnown ? 'pinned' : 'latest',
    embed: {
      size: { width: 640, height: 420 },
      hasLegend: true,
      hasSource: true,
      hasFilters: false,
      theme: 'light',
      code: 'iframe',
    },
    image: { width: 960, theme: 'light', text: 'outlines' },
  };
}
