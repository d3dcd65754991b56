import type { View } from '#address/view.ts';
import type { Picture } from '#embed/options.ts';
import type { DownloadFormat } from '#formats/downloadFormat.ts';
import type { Overview } from '#model/answers.ts';
import type { ImageChoice } from './choices.ts';

/** A picture for a report, drawn anew. */
export type SharedImage = {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
  /** Letters that have no outline; none where text is to be edited. */
  readonly missing: readonly string[];
};

export type ImageQuestion = ImageChoice & {
  readonly picture: Picture;
  /** Null is the title that the picture has by itself. */
  readonly title: string | null;
  readonly subtitle: string | null;
  /** Where the view can be seen. */
  readonly address: string;
};

export const SCOPES = ['view', 'whole'] as const;
export type Scope = (typeof SCOPES)[number];

/** What the dialog shares, and what the page does for it. */
export type ShareProps = {
  readonly overview: Overview;
  /** The selected event. */
  readonly event: { readonly title: string; readonly language: string } | null;
  /** What is on screen. */
  readonly view: View;
  /** The same with its data pinned; null where their version is not known. */
  readonly pinned: View | null;
  /** The same of whatever the data are on the day it is opened. */
  readonly latest: View;
  /** Twelve digits, and the ISO day on which it was published; null where that is not known, or was not done. */
  readonly version: string | null;
  readonly versionDate: string | null;
  /** Where the site stands: absolute, with a stroke at its end. */
  readonly site: string;
  /** The filters in words, one sentence each. */
  readonly filters: readonly string[];
  readonly matched: number;
  readonly total: number;
  /** The reader's day, ISO. */
  readonly today: string;
  readonly drawImage: (question: ImageQuestion) => Promise<SharedImage>;
  /** Hands the file to the reader; says how many events it holds and what it is called. */
  readonly onDownload: (
    format: DownloadFormat,
    scope: Scope,
  ) => Promise<{ readonly events: number; readonly file: string }>;
  readonly onPrint: () => void;
  readonly onClose: () => void;
};

/** The heading of an embed or a picture that nobody named. */
export function ownTitle({ event, overview }: Pick<ShareProps, 'event' | 'overview'>): string {
  return event?.title ?? overview.title;
}
