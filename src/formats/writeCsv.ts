import type { EventRecord, Place } from '#model/event.ts';
import type { DownloadContent } from './downloadContent.ts';
import type { DownloadNote } from './downloadNote.ts';
import { FLAT_COLUMNS, type FlatValue, flatEvent, SEPARATOR } from './flatEvent.ts';
import { referenceFinder } from './references.ts';

/** What the download says of itself, the same on every line. */
const NOTE_COLUMNS = [
  'download_title',
  'download_licence',
  'download_licence_url',
  'download_version',
  'download_version_date',
  'download_address',
  'download_filters',
  'download_matched',
  'download_total',
  'download_accessed',
] as const;

/**
 * CSV as RFC 4180 has it: commas, CRLF, a line of headings, one line an event; UTF-8 with a byte order mark, without
 * which Excel takes it for another encoding. The columns are those of FLAT_COLUMNS, whose `place` is the first that
 * has a point, and those of the download.
 *
 * The note on title, licence, version, address, filters and counts stands in columns that are the same on every line.
 * Lines of comment before the headings are no CSV and break most parsers, and a second file gets lost; a column stays
 * with each event through sorting, filtering and joining.
 *
 * A cell that a spreadsheet could take for a formula begins with an apostrophe; so does one that begins with an
 * apostrophe itself. Whoever takes one apostrophe off the beginning of each cell has the text as it was; the cells
 * `record…` never have one. Cells are guarded by their beginning: a file that is taken apart at other separators than
 * commas is not. Numbers are written as numbers.
 */
export function writeCsv({ dataset, events, note }: DownloadContent): string {
  const referencesOf = referenceFinder(dataset);
  const about = noteCells(note).map(cell);
  const lines = events.map((event) => {
    const flat = flatEvent(event, mainPlace(event), referencesOf([event]));
    return [...FLAT_COLUMNS.map((column) => cell(flat[column])), ...about].join(',');
  });
  return `\uFEFF${[[...FLAT_COLUMNS, ...NOTE_COLUMNS].join(','), ...lines].join('\r\n')}\r\n`;
}

function noteCells(note: DownloadNote): readonly FlatValue[] {
  const cells: Readonly<Record<(typeof NOTE_COLUMNS)[number], FlatValue>> = {
    download_title: note.title,
    download_licence: note.licence.name,
    download_licence_url: note.licence.url ?? null,
    download_version: note.version,
    download_version_date: note.versionDate,
    download_address: note.address,
    download_filters: note.filters.join(SEPARATOR),
    download_matched: note.matched,
    download_total: note.total,
    download_accessed: note.accessed,
  };
  return NOTE_COLUMNS.map((column) => cells[column]);
}

function mainPlace({ places }: EventRecord): Place | null {
  return places.find(({ point }) => point !== null) ?? places[0] ?? null;
}

/** What a spreadsheet may take for a formula, also after white space and in the wide forms of East Asian keyboards. */
const FORMULA = /^(?:'|\s*[=+\-@＝＋－＠]|[\t\r\n])/;

function cell(value: FlatValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
