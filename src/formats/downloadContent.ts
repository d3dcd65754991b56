import type { Dataset, EventRecord } from '#model/event.ts';
import type { CalendarLabels } from './calendarLabels.ts';
import type { DownloadNote } from './downloadNote.ts';

/** Everything that a writer is given. */
export type DownloadContent = {
  readonly dataset: Dataset;
  /** The events to write, in order of time: those of a view, or all. */
  readonly events: readonly EventRecord[];
  readonly note: DownloadNote;
  readonly labels: CalendarLabels;
};

/** The text of a file. Pure: the same content gives the same text, on any day and in any time zone. */
export type DownloadWriter = (content: DownloadContent) => string;
