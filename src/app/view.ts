import type { Filter } from '#model/filter.ts';
import type { MapPosition } from '#views/map/planeView.ts';

/** Everything that decides what is on screen, and nothing else: what an address says. */
export type View = {
  readonly dataset: string;
  readonly selected: string | null;
  readonly filter: Filter;
  /** Null shows all participants. */
  readonly map: MapPosition | null;
  /** Keys of the address that are not ours, as they came; kept and ignored. */
  readonly rest: readonly (readonly [string, string])[];
};

export const DEFAULT_DATASET = 'paris-2025-03-11';
