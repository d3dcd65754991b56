import type { DownloadWriter } from './downloadContent.ts';
import { type DownloadFormat, FILE_KINDS, type FileKind } from './downloadFormat.ts';
import { writeCsv } from './writeCsv.ts';
import { writeDateline } from './writeDateline.ts';
import { writeGeojson } from './writeGeojson.ts';
import { writeIcalendar } from './writeIcalendar.ts';

/** Everything that can be downloaded. A new format is a file beside this, a line here and one in downloadFormat.ts. */
export const DOWNLOADS: Readonly<Record<DownloadFormat, FileKind & { readonly write: DownloadWriter }>> = {
  dateline: { ...FILE_KINDS.dateline, write: writeDateline },
  csv: { ...FILE_KINDS.csv, write: writeCsv },
  geojson: { ...FILE_KINDS.geojson, write: writeGeojson },
  icalendar: { ...FILE_KINDS.icalendar, write: writeIcalendar },
};
