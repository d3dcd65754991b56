import type { DownloadNote } from './downloadNote.ts';

/** The kinds of file that the data can be downloaded as. The page reads this; the writers are in downloads.ts. */
export const DOWNLOAD_FORMATS = ['dateline', 'csv', 'geojson', 'icalendar'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** How a file is named and labelled: its extension without the dot, and its media type. */
export type FileKind = { readonly extension: string; readonly mediaType: string };

export const FILE_KINDS: Readonly<Record<DownloadFormat, FileKind>> = {
  dateline: { extension: 'json', mediaType: 'application/json' },
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8;header=present' },
  geojson: { extension: 'geojson', mediaType: 'application/geo+json' },
  icalendar: { extension: 'ics', mediaType: 'text/calendar;charset=utf-8' },
};

/** The name of a downloaded file: `paris-2025-03-11-v3f9c1e0a7b24-7-of-11.csv`; the whole brings no counts. */
export function downloadName(
  dataset: string,
  format: DownloadFormat,
  { version, matched, total }: Pick<DownloadNote, 'version' | 'matched' | 'total'>,
): string {
  const parts = [dataset];
  if (version !== null) parts.push(`v${version}`);
  if (matched !== total) parts.push(`${matched}-of-${total}`);
  return `${parts.join('-')}.${FILE_KINDS[format].extension}`;
}
