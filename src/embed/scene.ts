import type { Theme, View } from '#address/view.ts';
import type { Engine } from '#engine/engine.ts';
import type { EventAnswer, Overview } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import type { EmbedOptions } from './options.ts';

/** Everything that an embed draws from; drawing changes nothing of it. */
export type Scene = {
  readonly engine: Engine;
  readonly overview: Overview;
  readonly view: View;
  readonly options: EmbedOptions;
  readonly theme: Theme;
  readonly selected: EventAnswer | null;
  /** What the timeline shows; null where nothing is dated. */
  readonly window: TimeWindow | null;
};

/** What the reader does in a picture. */
export type Acts = {
  select(id: string): void;
  show(window: TimeWindow): void;
  zoom(way: 'in' | 'out' | 'all'): void;
  /** All of time is shown. */
  isWhole(): boolean;
};

/** A drawn part, and the height in CSS pixels in which all of it stands. */
export type Drawn = { readonly element: HTMLElement; readonly natural: number };
