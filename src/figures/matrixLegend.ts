import type { RoleSign } from '#model/role.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { INSET } from './matrixAcross.ts';
import type { Pen } from './pen.ts';
import { roleGlyph } from './roleGlyph.ts';
import { type Font, textWidth, wrapText } from './textWidth.ts';
import { element } from './xml.ts';

const FONT: Font = { size: 11, bold: false };
const LINE = 17;
const SIGN = 18;
const BETWEEN = 16;
/** Presence, absence, mention. */
const ORDER: readonly RoleSign[] = ['host', 'attended', 'represented', 'absent', 'not-invited', 'acted', 'subject'];

/** What the cells that are drawn make a legend of. */
export type SignsInUse = { readonly signs: ReadonlySet<RoleSign>; readonly hasInferred: boolean };
type Entry = { readonly sign: RoleSign | 'empty'; readonly inferred: boolean; readonly text: string };
type Placed = {
  readonly sign: Entry['sign'] | null;
  readonly inferred: boolean;
  readonly text: string;
  readonly x: number;
  readonly line: number;
};

/** The signs in use, and that an empty cell is no absence; with its top at 0. */
export function layOutLegend(
  { signs, hasInferred }: SignsInUse,
  width: number,
): { readonly height: number; readonly draw: (y: number, pen: Pen) => string } {
  const entries: readonly Entry[] = [
    ...ORDER.filter((sign) => signs.has(sign)).map((sign) => ({ sign, inferred: false, text: words.sign(sign) })),
    ...(hasInferred ? [{ sign: 'attended', inferred: true, text: words.certainty('inferred') } as const] : []),
    { sign: 'empty', inferred: false, text: matrixWords.rowStatus(matrixWords.empty, matrixWords.emptyMeans) },
  ];
  const placed = placeEntries(entries, width);
  const height = ((placed.at(-1)?.line ?? 0) + 1) * LINE;
  const draw = (y: number, pen: Pen): string =>
    placed.map((entry) => drawEntry(entry, y + entry.line * LINE, pen)).join('');
  return { height, draw };
}

/** One after the other; an entry that is wider than the figure goes on in the next line. */
function placeEntries(entries: readonly Entry[], width: number): readonly Placed[] {
  const placed: Placed[] = [];
  let [x, line] = [0, 0];
  for (const { sign, inferred, text } of entries) {
    const wanted = SIGN + textWidth(text, FONT);
    if (x > 0 && x + wanted > width) [x, line] = [0, line + 1];
    wrapText(text, width - SIGN, FONT).forEach((part, at) => {
      if (at > 0) line++;
      placed.push({ sign: at === 0 ? sign : null, inferred, text: part, x, line });
    });
    x += wanted + BETWEEN;
  }
  return placed;
}

function drawEntry({ sign, inferred, text, x, line: _line }: Placed, y: number, pen: Pen): string {
  const at = { x: INSET + x + 7, y: y + 8, size: 14 };
  const glyph =
    sign === null
      ? ''
      : sign === 'empty'
        ? element('circle', { cx: at.x, cy: at.y, r: 1.2, fill: pen.colour('line-strong') })
        : roleGlyph(sign, inferred, at, pen);
  return glyph + pen.text(text, { x: INSET + x + SIGN, y: y + 12, 'font-size': FONT.size, fill: pen.colour('ink-2') });
}
