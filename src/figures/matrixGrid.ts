import type { MatrixAnswer, MatrixRow } from '#model/answers.ts';
import { type CellTable, cellAt } from '#signs/matrixCells.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { numberWords, words } from '#wording/words.ts';
import { type Across, DATE_FONT, INSET } from './matrixAcross.ts';
import { type FigureColumns, TIMES_FONT, timesOf } from './matrixColumns.ts';
import { isNamingNobody, type RowLook } from './matrixRows.ts';
import { clampLines, drawTitle, LINE } from './matrixTitle.ts';
import type { Pen } from './pen.ts';
import { roleGlyph } from './roleGlyph.ts';
import { textWidth } from './textWidth.ts';
import { element, rounded } from './xml.ts';

export type GridRow = {
  readonly row: MatrixRow;
  readonly at: number;
  readonly shown: number;
  readonly isSelected: boolean;
};

type Grid = {
  readonly answer: MatrixAnswer;
  readonly cells: CellTable;
  readonly columns: FigureColumns;
  readonly across: Across;
  readonly look: RowLook;
};

/** An event with what each participant had to do with it; `top` in px. */
export function drawRow({ row, at, shown, isSelected }: GridRow, top: number, grid: Grid, pen: Pen): string {
  const { across, look } = grid;
  const { width } = across;
  const { height } = look;
  const rule = { d: `M0 ${rounded(top + height)}H${width}`, stroke: pen.colour('line'), 'stroke-width': 1 };
  const ground = isSelected
    ? element('rect', { x: 0, y: top, width, height, fill: pen.colour('selected') }) +
      element('rect', { x: 0, y: top, width: 3, height, fill: pen.colour('selected-line') })
    : '';
  return [
    ground,
    element('path', rule),
    drawTitle(row, isSelected, top, grid, pen),
    drawCells(row, at, shown, top, grid, pen),
    drawTotals(row, top + height / 2 + 4, across, pen),
  ].join('');
}

function drawCells(row: MatrixRow, at: number, shown: number, top: number, grid: Grid, pen: Pen): string {
  const { cells, columns, across, look } = grid;
  const y = top + look.height / 2;
  const size = Math.min(15.5, columns.cell - 4.5);
  const found = columns.columns.map((column) => ({ column, cell: cellAt(cells, shown, column.members[0]) }));
  if (found.every(({ cell }) => cell === null)) return drawNobody(row, at, y, grid, pen);
  const dots: string[] = [];
  const signs = found.map(({ column, cell }) => {
    const count = column.members.length;
    const counted = count > 1 ? timesOf(count) : '';
    const wide = count > 1 ? size + 2 + textWidth(counted, TIMES_FONT) : size;
    const left = across.origin + column.x + (column.width - wide) / 2;
    if (!cell) {
      dots.push(`M${rounded(across.origin + column.x + column.width / 2)} ${rounded(y)}h.01`);
      return '';
    }
    const glyph = roleGlyph(cell.sign, cell.certainty !== 'stated', { x: left + size / 2, y, size }, pen);
    const style = { 'font-size': TIMES_FONT.size, fill: pen.colour('ink-2') };
    return glyph + (counted === '' ? '' : pen.text(counted, { x: left + size + 2, y: y + 3.6, ...style }));
  });
  const dot = {
    stroke: pen.colour('line-strong'),
    'stroke-width': 1.9,
    'stroke-linecap': 'round',
    'stroke-opacity': 0.75,
  };
  return (dots.length === 0 ? '' : element('path', { d: dots.join(''), ...dot })) + signs.join('');
}

/** A sentence instead of cells that would all be empty. */
function drawNobody(row: MatrixRow, at: number, y: number, { answer, across, look }: Grid, pen: Pen): string {
  const said = isNamingNobody(answer, row, at) ? matrixWords.noParticipants : matrixWords.noneShown;
  const room = across.end - across.origin - 2 * INSET;
  const lines = clampLines(said, room, look.height > 2 * LINE ? 2 : 1, DATE_FONT);
  const style = { 'font-size': DATE_FONT.size, 'font-style': 'italic', fill: pen.colour('ink-3') };
  const start = y + 4 - ((lines.length - 1) * LINE) / 2;
  return lines.map((line, i) => pen.text(line, { x: across.origin + INSET, y: start + i * LINE, ...style })).join('');
}

function drawTotals(row: MatrixRow, y: number, { totals }: Across, pen: Pen): string {
  if (!totals) return '';
  const { status, present, notPresent } = row;
  const style = { y, 'font-size': DATE_FONT.size, 'text-anchor': 'end' };
  if (status === 'planned' || status === 'conditional')
    return pen.text(words.status(status), { x: totals[1], ...style, fill: pen.colour('ink-3') });
  return [present, notPresent]
    .map((count, i) => {
      const fill = { 'font-weight': count > 0 ? 600 : null, fill: pen.colour(count > 0 ? 'ink' : 'ink-3') };
      return pen.text(count > 0 ? numberWords(count) : '–', { x: totals[i] ?? 0, ...style, ...fill });
    })
    .join('');
}
