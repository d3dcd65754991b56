import { type FigureImage, figure } from './figure.ts';
import { penOf } from './pen.ts';
import type { ReportFigureInput } from './reportInput.ts';
import { drawSigns, signsInUse } from './reportLegend.ts';
import { drawLines, footLines, headLines } from './reportLines.ts';
import { drawPictures } from './reportPictures.ts';
import { createDefs, element, rounded } from './xml.ts';

/** The narrowest and the widest picture in which everything fits, in px. */
export const REPORT_WIDTHS = { least: 320, most: 2000 } as const;

/** Between one part and the next. */
const GAP = 14;

/** A picture that stands alone: what it shows, of which events, what its signs mean, who says so and where it is from. */
export function reportFigure(input: ReportFigureInput): FigureImage {
  const pen = penOf(input);
  const margin = input.width < 480 ? 12 : 20;
  const width = input.width - 2 * margin;
  const defs = createDefs(`${input.idPrefix}-signs`);
  const head = drawLines(headLines(input), { x: margin, y: margin, width }, pen);
  const groups = signsInUse(input.answers, input.view, pen, defs);
  const rows = drawPictures(input, width, pen);
  const parts: string[] = [];
  let y = margin + head.height + GAP - 4;
  let isExplained = groups.length === 0;
  for (const row of rows) {
    for (const { x, drawing } of row) {
      const transform = `translate(${rounded(margin + x)} ${rounded(y)})`;
      parts.push(element('g', { transform }, drawing.defs.markup(), ...drawing.children));
    }
    const height = Math.max(...row.map(({ drawing }) => drawing.height));
    const shorter = row.toSorted((a, b) => a.drawing.height - b.drawing.height)[0];
    if (shorter && row.length > 1) {
      // Under the lower of two pictures there may be room for the signs.
      const under = y + shorter.drawing.height + GAP;
      const signs = drawSigns(groups, { x: margin + shorter.x, y: under, width: shorter.width }, pen);
      isExplained = under + signs.height <= y + height;
      if (isExplained) parts.push(signs.markup);
    }
    y += height + GAP;
  }
  const signs = isExplained ? null : drawSigns(groups, { x: margin, y, width }, pen);
  if (signs) y += signs.height + GAP / 2;
  const rule = { d: `M${margin} ${rounded(y)}h${width}`, stroke: pen.colour('line'), 'stroke-width': 1 };
  const foot = drawLines(footLines(input), { x: margin, y: y + 8, width }, pen);
  const described = rows.flat().map(({ drawing }) => `${drawing.title}. ${drawing.description}`);
  return figure(
    input,
    {
      height: y + 8 + foot.height + margin - 6,
      title: head.text[0] ?? '',
      description: [...head.text.slice(1), ...described, ...foot.text].join(' '),
      defs,
      children: [head.markup, ...parts, signs?.markup ?? '', element('path', rule), foot.markup],
    },
    pen,
  );
}
