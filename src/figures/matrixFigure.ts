import { matrixWords } from '#wording/lateWords.ts';
import { type Drawing, type FigureImage, figure, noteLines } from './figure.ts';
import { type Across, DATE_FONT, INSET } from './matrixAcross.ts';
import { drawRow } from './matrixGrid.ts';
import { type MatrixFigureInput, type MatrixLayout, prepareMatrix } from './matrixLayout.ts';
import { layOutLegend } from './matrixLegend.ts';
import { describeMatrix, matrixNotes, matrixTitle, signsInUse } from './matrixNotes.ts';
import { type Pen, penOf } from './pen.ts';
import { createDefs, element } from './xml.ts';

/** Some seventy events. */
const MOST_HEIGHT = 1760;
/** What stands round rows before it is known. */
const REST = 120;
const SPACE = 8;
/** Fewer rows may need more words around them; each turn takes at least one. */
const MOST_TURNS = 12;

/** Events by participants: who was there, who was not, and who is not mentioned, which is not the same. */
export function matrixFigure(input: MatrixFigureInput): FigureImage {
  const pen = penOf(input);
  return figure(input, drawMatrix(input, pen), pen);
}

/** The same as a part of a larger picture. */
export function drawMatrix(input: MatrixFigureInput, pen: Pen): Drawing {
  const { answer, selected } = input;
  const most = input.mostHeight ?? MOST_HEIGHT;
  const layOut = prepareMatrix(input, most);
  let drawing = drawLayout(input, layOut(most - REST), pen);
  // How much stands round the rows depends on whom they name.
  for (let turn = 0; turn < MOST_TURNS && drawing.height > most && drawing.rows > 1; turn++)
    drawing = drawLayout(input, layOut(drawing.room - (drawing.height - most)), pen);
  return {
    height: drawing.height,
    title: matrixTitle(answer),
    description: describeMatrix(answer, selected),
    defs: createDefs(input.idPrefix),
    children: drawing.children,
  };
}

type Attempt = {
  readonly children: readonly string[];
  readonly height: number;
  readonly rows: number;
  readonly room: number;
};

function drawLayout({ answer, selected, width }: MatrixFigureInput, layout: MatrixLayout, pen: Pen): Attempt {
  const { rows, look, header, across, columns } = layout;
  const top = header.height;
  const bottom = top + rows.length * look.height;
  const drawn = rows.map((at, shown) => {
    const row = answer.rows[at];
    if (!row) return '';
    return drawRow(
      { row, at, shown, isSelected: row.id === selected },
      top + shown * look.height,
      { answer, ...layout },
      pen,
    );
  });
  const legend = layOutLegend(signsInUse(layout), width - 2 * INSET);
  const notes = noteLines(
    matrixNotes(answer, layout),
    { x: INSET, y: bottom + SPACE + legend.height + 2, width: width - 2 * INSET },
    pen,
  );
  const children = [
    header.draw(pen),
    drawCaptions(across, top, pen),
    ...drawn,
    columns.columns.length === 0 ? '' : drawEdge(across, top, bottom, pen),
    legend.draw(bottom + SPACE, pen),
    notes.markup,
  ];
  const height = bottom + SPACE + legend.height + (notes.height > 0 ? notes.height + 4 : 2);
  return { children, height, rows: rows.length, room: rows.length * look.height };
}

/** What titles, dates and totals are. */
function drawCaptions({ origin, dates, totals, width }: Across, y: number, pen: Pen): string {
  const style = { y: y - 6, 'font-size': DATE_FONT.size, fill: pen.colour('ink-3') };
  const end = { ...style, 'text-anchor': 'end' };
  return [
    element('path', {
      d: `M0 ${y}H${width}`,
      stroke: pen.colour('line-strong'),
      'stroke-width': 1,
      'stroke-opacity': 0.6,
    }),
    pen.text(matrixWords.event, { x: INSET, ...style }),
    dates > 0 ? pen.text(matrixWords.date, { x: origin - INSET, ...end }) : '',
    totals ? pen.text(matrixWords.present, { x: totals[0], ...end }) : '',
    totals ? pen.text(matrixWords.notPresent, { x: totals[1], ...end }) : '',
  ].join('');
}

/** Between titles and cells. */
function drawEdge({ origin }: Across, top: number, bottom: number, pen: Pen): string {
  const line = { d: `M${origin - 0.5} ${top}V${bottom}`, stroke: pen.colour('line'), 'stroke-width': 1 };
  return element('path', line);
}
