import type { Lanes, MatrixColumns, Sort } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import type { Language } from '#model/language.ts';
import type { MatrixGroup } from '#model/matrixGroup.ts';
import type { MapPosition } from '#projection/planeView.ts';
import type { ListColumn } from '#views/list/columns.ts';

/** The three pictures of the same events; `timeline` is timeline and map. */
export const SHOWS = ['timeline', 'matrix', 'list'] as const;
export type Show = (typeof SHOWS)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything that decides what is on screen, and nothing else: what an address says. */
export type View = {
  readonly dataset: string;
  /** The first digits (six to twelve, hexadecimal) of the version that the address pins; null shows the latest. */
  readonly version: string | null;
  /** The same of the version that was latest when an address without a pinned one was cited; null where it is not said. */
  readonly cited: string | null;
  readonly show: Show;
  readonly selected: string | null;
  readonly filter: Filter;
  /** Null shows all participants. */
  readonly map: MapPosition | null;
  readonly lanes: Lanes;
  /** The marks of the timeline show the role of the filtered participant instead of the type of the event. */
  readonly roles: boolean;
  readonly matrix: { readonly columns: MatrixColumns; readonly group: MatrixGroup; readonly merged: boolean };
  readonly list: readonly ListColumn[];
  /** How the list is ordered; the rows of the matrix follow it where it is by date. */
  readonly sort: Sort;
  /** Null follows the reader's own choice, or the browser's. */
  readonly theme: Theme | null;
  readonly language: Language | null;
  /** Keys of the address that are not ours, as they came; kept and ignored. */
  readonly rest: readonly (readonly [string, string])[];
};

export const DEFAULT_DATASET = 'paris-2025-03-11';
