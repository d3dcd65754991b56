import { matrixWords } from '#wording/lateWords.ts';
import { numberWords } from '#wording/words.ts';
import type { Across } from './matrixAcross.ts';
import { type FigureColumns, type FigureHead, LABEL_FONT } from './matrixColumns.ts';
import type { Pen } from './pen.ts';
import { type Font, textWidth } from './textWidth.ts';
import { element, rounded } from './xml.ts';

const HEAD_FONT: Font = { size: 11, bold: true };
const COUNT_FONT: Font = { size: 11, bold: false };
const HEAD_LINE = 15;
const HEAD_SPACE = 8;
const WORD_SPACE = 4;

type PlacedHead = FigureHead & {
  readonly text: string;
  readonly counted: string;
  readonly left: number;
  /** Width of the words. */
  readonly wide: number;
  readonly level: number;
};

/** Headings of groups over the names of participants: how high that is, and the drawing, with its top at 0. */
export type MatrixHeader = { readonly height: number; readonly draw: (pen: Pen) => string };

/** A heading that would run into the next one stands a line higher. */
export function layOutHeader(
  { columns, heads }: FigureColumns,
  { origin, end }: Pick<Across, 'origin' | 'end'>,
): MatrixHeader {
  const placed = placeHeads(heads, origin, end);
  const levels = Math.max(0, ...placed.map(({ level }) => level + 1));
  const ruleY = levels * HEAD_LINE + (levels > 0 ? 4 : 0);
  const longest = Math.max(LABEL_FONT.size, ...columns.map((c) => (c.isTurned ? textWidth(c.label, LABEL_FONT) : 0)));
  const height = Math.ceil(ruleY + HEAD_SPACE + longest + 6);
  const draw = (pen: Pen): string => {
    const names = columns.map(({ label, isTurned, x, width }) => {
      const middle = origin + x + width / 2;
      const style = { 'font-size': LABEL_FONT.size, fill: pen.colour('ink-2') };
      if (!isTurned) return pen.text(label, { x: middle, y: height - 6, 'text-anchor': 'middle', ...style });
      const turn = `translate(${rounded(middle + LABEL_FONT.size * 0.36)} ${height - 5}) rotate(-90)`;
      return pen.text(label, { x: 0, y: 0, transform: turn, ...style });
    });
    const lines = placed.map((head) => drawRule(head, origin, ruleY, lineY(head, levels), pen));
    const heads = placed.map((head) => drawHead(head, lineY(head, levels), pen));
    return [...lines, ...heads, ...names].join('');
  };
  return { height, draw };
}

/** From the right, so that the line down from a heading that stands higher never crosses the one before it. */
function placeHeads(heads: readonly FigureHead[], origin: number, end: number): readonly PlacedHead[] {
  const placed: PlacedHead[] = [];
  for (const head of heads.toReversed()) {
    const [text, counted] = [matrixWords.groupName[head.key], numberWords(head.count)];
    const wide = textWidth(text, HEAD_FONT) + WORD_SPACE + textWidth(counted, COUNT_FONT);
    const left = Math.max(origin, Math.min(origin + head.x, end - wide));
    const isFree = (level: number): boolean =>
      placed.every((other) => other.level < level || left + wide + 8 <= Math.min(other.left, origin + other.x));
    let level = 0;
    while (!isFree(level)) level++;
    placed.unshift({ ...head, text, counted, left, wide, level });
  }
  return placed;
}

function lineY({ level }: PlacedHead, levels: number): number {
  return (levels - level) * HEAD_LINE - 2;
}

/** Over the columns of a group, with a line up to a heading that stands higher. */
function drawRule({ x, width, level }: PlacedHead, origin: number, ruleY: number, y: number, pen: Pen): string {
  const [from, to] = [origin + x + 2, origin + x + width - 2];
  const stem = level > 0 ? `M${rounded(from)} ${y + 4}V${ruleY}` : '';
  const d = `${stem}M${rounded(from)} ${ruleY}H${rounded(to)}`;
  return element('path', { d, fill: 'none', stroke: pen.colour('line-strong'), 'stroke-width': 1 });
}

/** On a ground of its own: a heading at the right edge may stand before the line of another. */
function drawHead({ text, counted, left, wide }: PlacedHead, y: number, pen: Pen): string {
  const ground = { x: left - 2, y: y - 11, width: wide + 3, height: HEAD_LINE, fill: pen.colour('panel') };
  const runs = [
    { text: `${text} `, attributes: { 'font-weight': 600, fill: pen.colour('ink') } },
    { text: counted, attributes: { fill: pen.colour('ink-3') } },
  ];
  return element('rect', ground) + pen.runs(runs, { x: left, y, 'font-size': HEAD_FONT.size });
}
