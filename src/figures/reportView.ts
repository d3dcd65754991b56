import type { Lanes, MatrixColumns, Sort } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import type { MatrixGroup } from '#model/matrixGroup.ts';
import type { MapPosition } from '#projection/planeView.ts';

/** What the picture of a report shows: one of the figures, or map and timeline together. */
export const REPORT_PICTURES = ['timeline', 'map', 'both', 'matrix'] as const;
export type ReportPicture = (typeof REPORT_PICTURES)[number];

/** What of a view a picture depends on. */
export type ReportView = {
  readonly selected: string | null;
  readonly filter: Filter;
  readonly map: MapPosition | null;
  readonly lanes: Lanes;
  readonly roles: boolean;
  readonly matrix: { readonly columns: MatrixColumns; readonly group: MatrixGroup; readonly merged: boolean };
  readonly sort: Sort;
};
