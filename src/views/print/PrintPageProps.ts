import type { EventAnswer, EventRow, Lanes, MapAnswer, Overview, TimelineAnswer } from '#model/answers.ts';
import type { DatedSource } from '#model/event.ts';
import type { TimeWindow } from '#model/filter.ts';
import type { Basemap } from '#projection/countries.ts';
import type { MapPosition } from '#projection/planeView.ts';

export type PrintPageProps = {
  readonly overview: Overview;
  /** The selected event; null prints what is in view. */
  readonly event: EventAnswer | null;
  readonly timeline: TimelineAnswer;
  /** What the lanes of the timeline are, and the name of the participant whose roles its marks show. */
  readonly lanes: Lanes;
  readonly roleOf: string | null;
  readonly map: MapAnswer;
  /** Null while it is on its way; then there is one figure. */
  readonly basemap: Basemap | null;
  readonly position: MapPosition | null;
  readonly outlined: readonly string[];
  /** Null where no event has a date. */
  readonly window: TimeWindow | null;
  /** The filters as a sentence; blank where there are none. */
  readonly filterText: string;
  readonly matched: number;
  readonly total: number;
  /** Where nothing is selected: the events in view, as many as are printed. */
  readonly rows: readonly EventRow[];
  /** The same: the sources that they cite, as many as are printed, of how many. */
  readonly sources: readonly DatedSource[];
  readonly sourceCount: number;
  /** Pins the version of the data. */
  readonly address: string;
  /** Null where it is not known. */
  readonly version: string | null;
  /** The day of printing: epoch milliseconds. */
  readonly printed: number;
};
