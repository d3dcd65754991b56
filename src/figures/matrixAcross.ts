import type { MatrixRow } from '#model/answers.ts';
import { dateLines } from '#wording/dateLines.ts';
import { dateWords } from '#wording/dates.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import type { RowLook } from './matrixRows.ts';
import { type Font, textWidth } from './textWidth.ts';

export const DATE_FONT: Font = { size: 11, bold: false };
export const DATE_BELOW_FONT: Font = { size: 11, bold: false };
export const TITLE_FONT: Font = { size: 12, bold: false };
/** Free space beside words, in px. */
export const INSET = 8;
/** And after titles in a narrow figure. */
const NARROW_INSET = 4;

/** Where things stand from left to right, in px of the figure. */
export type Across = {
  /** Width of the dates beside titles; 0 where they stand below. */
  readonly dates: number;
  /** Where columns begin, and where they end at the latest. */
  readonly origin: number;
  readonly end: number;
  /** Right edges of how many were present and how many not; null where these have no room. */
  readonly totals: readonly [number, number] | null;
  readonly width: number;
};

/** A figure that is narrower has no totals. */
const NARROW = 620;
const DATES_GAP = 12;
const LEAST_TITLES = 118;
/** What titles have beside dates, in px and of the width; by how many lines they have. */
const TITLES = { one: { least: 170, most: 300, share: 0.24 }, two: { least: 130, most: 250, share: 0.2 } } as const;

/** What columns have in px: beside titles in full, beside fair ones, and where titles give way as far as they can. */
export type Room = { readonly easy: number; readonly fair: number; readonly most: number };

/** What columns have for themselves, and once they are laid out the whole: titles take what is left over. */
export type LeastAcross = {
  readonly room: Room;
  readonly widen: (columns: number) => Across;
};

export function layOutAcross(rows: readonly MatrixRow[], look: RowLook, width: number): LeastAcross {
  const totals = width < NARROW ? null : totalsOf(rows, width);
  const end = totals ? totals.left - INSET : width - 2;
  const dates = look.isDateBelow
    ? 0
    : Math.ceil(Math.min(width * 0.26, Math.max(...rows.map((r) => dateWidth(r, look)), 40)));
  const { least, most: widest, share: part } = look.titleLines > 1 ? TITLES.two : TITLES.one;
  const titles = Math.min(widest, Math.max(least, width * part));
  const below = Math.max(
    width * 0.38,
    Math.min(width * 0.52, INSET + NARROW_INSET + Math.max(0, ...rows.map(lineOfDate))),
  );
  const share = look.isDateBelow ? below : Math.min(dates + DATES_GAP + titles, width * 0.52);
  const origin = Math.round(Math.max(LEAST_TITLES, share));
  const beside = dates === 0 ? 0 : dates + DATES_GAP;
  const tight = look.isDateBelow ? origin : Math.min(origin, beside + least);
  const longest = Math.max(
    0,
    ...rows.map((row) => textWidth(titleOf(row, totals !== null), { ...TITLE_FONT, bold: true })),
  );
  const most = Math.max(origin, Math.ceil(longest) + beside + 2 * INSET + 4);
  return {
    room: { easy: end - most, fair: end - origin, most: end - tight },
    widen: (columns) => {
      const wider = Math.floor(Math.min(most, end - columns));
      return { dates, origin: Math.max(tight, wider), end, totals: totals?.edges ?? null, width };
    },
  };
}

/** What a title has, in px. */
export function titleRoom({ origin, dates }: Across): number {
  return dates === 0 ? origin - INSET - NARROW_INSET : origin - 2 * INSET - dates - DATES_GAP;
}

/** Where no totals say it, the title does: what is planned or conditional has not happened. */
export function titleOf({ status, shortTitle }: MatrixRow, hasTotals: boolean): string {
  const isAhead = status === 'planned' || status === 'conditional';
  return isAhead && !hasTotals ? matrixWords.rowStatus(words.flag[status], shortTitle) : shortTitle;
}

/** A date as it stands in one line. */
export function dateLine(row: Pick<MatrixRow, 'date'>): string {
  return dateWords(row.date, 'short');
}

function lineOfDate(row: MatrixRow): number {
  return textWidth(dateLine(row), DATE_BELOW_FONT) + 1;
}

function dateWidth(row: MatrixRow, { titleLines }: RowLook): number {
  const { known, value } = dateLines(row.date);
  const lines = titleLines > 1 ? [known, value] : [dateLine(row)];
  return Math.max(...lines.map((line) => textWidth(line, DATE_FONT)));
}

function totalsOf(
  rows: readonly MatrixRow[],
  width: number,
): { readonly left: number; readonly edges: readonly [number, number] } {
  const [present, not] = [matrixWords.present, matrixWords.notPresent].map((word) => textWidth(word, DATE_FONT));
  const right = width - 6;
  const between = right - Math.max(22, not ?? 0) - 10;
  const statuses = rows
    .filter(({ status }) => status === 'planned' || status === 'conditional')
    .map(({ status }) => textWidth(words.status(status), DATE_FONT));
  return {
    left: Math.min(between - Math.max(24, present ?? 0), right - Math.max(0, ...statuses)),
    edges: [between, right],
  };
}
