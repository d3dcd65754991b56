import type { Outlines } from './outlines.ts';
import type { Pen } from './pen.ts';
import { FONT_FAMILY, type Font, wrapText } from './textWidth.ts';
import type { Theme } from './theme.ts';
import { type Defs, element, escapeText } from './xml.ts';

/** What every figure is asked for. */
export type FigureFrame = {
  /** In px; nothing that is drawn sticks out of it. */
  readonly width: number;
  readonly theme: Theme;
  /** Begins every id in the figure, so that several can stand in one page. */
  readonly idPrefix: string;
  /** Draws words as the outlines of their letters; left out, they are text that can be edited. */
  readonly outlines?: Outlines | undefined;
};

/** A picture of its own: colours written out, no style sheet, no script, no address but those of its own parts. */
export type FigureImage = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Letters that have no outline, so that their lines stayed text; none where all words are text by choice. */
  readonly missing: readonly string[];
};

/** What a figure shows, from the origin on; it becomes a picture of its own, or a part of a report. */
export type Drawing = {
  readonly height: number;
  /** Said instead of the picture, in short and in full. */
  readonly title: string;
  readonly description: string;
  readonly defs: Defs;
  readonly children: readonly string[];
};

export function figure({ width, idPrefix }: FigureFrame, drawing: Drawing, pen: Pen): FigureImage {
  const { title, description, defs, children } = drawing;
  const height = Math.ceil(drawing.height);
  const [titleId, descriptionId] = [`${idPrefix}-title`, `${idPrefix}-desc`];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'font-family': FONT_FAMILY,
    },
    element('title', { id: titleId }, escapeText(title)),
    element('desc', { id: descriptionId }, escapeText(description)),
    defs.markup(),
    element('rect', { width, height, fill: pen.colour('panel') }),
    ...children,
  );
  return { svg, width, height, missing: pen.missing() };
}

/** Sentences under a figure, in lines no wider than the room. */
export function noteLines(
  notes: readonly string[],
  box: { readonly x: number; readonly y: number; readonly width: number },
  pen: Pen,
): { readonly markup: string; readonly height: number } {
  const lines = notes.flatMap((note) => wrapText(note, box.width, NOTE_FONT));
  const drawn = lines.map((line, index) => {
    const place = { x: box.x, y: box.y + index * NOTE_LINE + 11, 'font-size': NOTE_FONT.size };
    return pen.text(line, { ...place, fill: pen.colour('ink-3') });
  });
  return { markup: drawn.join(''), height: lines.length * NOTE_LINE };
}

export const NOTE_FONT: Font = { size: 11, bold: false };
export const NOTE_LINE = 15;
