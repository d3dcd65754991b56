import type { MatrixRow } from '#model/answers.ts';
import { dateLines } from '#wording/dateLines.ts';
import {
  type Across,
  DATE_BELOW_FONT,
  DATE_FONT,
  dateLine,
  INSET,
  TITLE_FONT,
  titleOf,
  titleRoom,
} from './matrixAcross.ts';
import type { RowLook } from './matrixRows.ts';
import type { Pen } from './pen.ts';
import { type Font, fitText, wrapText } from './textWidth.ts';

/** Between lines in a row, in px. */
export const LINE = 14.5;

type Place = { readonly across: Across; readonly look: RowLook };

/** What happened and when, left in its row. */
export function drawTitle(row: MatrixRow, isSelected: boolean, top: number, place: Place, pen: Pen): string {
  const { across, look } = place;
  const middle = top + look.height / 2 + 4;
  const font = { ...TITLE_FONT, bold: isSelected };
  const [room, title] = [titleRoom(across), titleOf(row, across.totals !== null)];
  const style = { 'font-size': font.size, 'font-weight': font.bold ? 600 : null, fill: pen.colour('ink') };
  const date = { 'font-size': DATE_BELOW_FONT.size, fill: pen.colour('ink-2') };
  if (!look.isDateBelow) {
    const lines = clampLines(title, room, look.titleLines, font);
    const first = middle - ((lines.length - 1) * LINE) / 2;
    const words = lines.map((line, at) => pen.text(line, { x: INSET, y: first + at * LINE, ...style }));
    return words.join('') + drawDate(row, middle, place, pen);
  }
  // A date that takes a second line takes it from the title.
  const dates = clampLines(dateLine(row), room, look.titleLines, DATE_BELOW_FONT);
  const lines = clampLines(title, room, look.titleLines + 1 - dates.length, font);
  const first = middle - ((lines.length + dates.length - 1) * LINE) / 2;
  const below = first + lines.length * LINE;
  return [
    ...lines.map((line, at) => pen.text(line, { x: INSET, y: first + at * LINE, ...style })),
    ...dates.map((line, at) => pen.text(line, { x: INSET, y: below + at * LINE, ...date })),
  ].join('');
}

/** Beside the title: how the date is known over the day, where a row has room for two lines. */
function drawDate({ date }: MatrixRow, middle: number, { across, look }: Place, pen: Pen): string {
  const { known, value } = dateLines(date);
  const isStacked = look.titleLines > 1 && known !== '';
  const lines = isStacked ? [known, value] : [look.titleLines > 1 ? value : dateLine({ date })];
  const first = middle - ((lines.length - 1) * LINE) / 2;
  const style = { x: across.origin - INSET, 'text-anchor': 'end', 'font-size': DATE_FONT.size };
  const written = lines.map((line, at) => {
    const fill = pen.colour(isStacked && at === 0 ? 'ink-3' : 'ink-2');
    return pen.text(fitText(line, across.dates, DATE_FONT), { ...style, y: first + at * LINE, fill });
  });
  return written.join('');
}

/** In so many lines, the last of them with an ellipsis where there is more. */
export function clampLines(text: string, room: number, most: number, font: Font): readonly string[] {
  const lines = wrapText(text, room, font);
  const last = fitText(lines.slice(most - 1).join(' '), room, font);
  return [...lines.slice(0, most - 1), last].filter((line) => line !== '');
}
