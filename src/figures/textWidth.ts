/** How wide text is without a browser, and what of it fits. */

export type Font = {
  readonly size: number;
  readonly bold: boolean;
  /** Source Serif 4 at weight 600, whatever `bold` says; Inter where it is left out. */
  readonly serif?: boolean;
};

/**
 * What figures name as their font: Inter where it is installed or embedded, else what the reader's system has. That of the
 * system itself comes late, since on some it is much wider.
 */
export const FONT_FAMILY = 'Inter Variable, Inter, Segoe UI, Roboto, Helvetica Neue, Arial, system-ui, sans-serif';

/** The same for headings; a name with a number in it must be in quotation marks. */
export const SERIF_FAMILY = "'Source Serif 4 Variable', 'Source Serif 4', Times New Roman, Georgia, serif";

/**
 * Advance widths of Inter Variable 4.1 at weight 400 in thousandths of an em, for the characters from space to tilde,
 * measured in Chromium with tabular figures, as the page sets them. At weight 600 to 650 a letter is up to 47 wider, on
 * average 25.
 */
const WIDTHS = [
  ...[281, 288, 466, 648, 648, 982, 648, 300, 391, 391, 648, 662, 288, 460, 288, 391],
  ...[648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 288, 302, 662, 662, 662, 511],
  ...[966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765],
  ...[639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 391, 391, 391, 471, 456],
  ...[323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600],
  ...[612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 391, 426, 662],
];
const BOLDER = 28;

/** The same of Source Serif 4 at weight 600, from the font itself. */
const SERIF_WIDTHS = [
  ...[229, 314, 423, 544, 538, 949, 739, 207, 384, 384, 459, 548, 307, 335, 307, 364],
  ...[547, 547, 547, 547, 547, 547, 547, 547, 547, 547, 307, 307, 548, 548, 548, 430],
  ...[867, 712, 669, 663, 745, 635, 610, 725, 809, 387, 394, 726, 616, 930, 758, 742],
  ...[637, 742, 708, 560, 650, 758, 706, 1020, 678, 667, 592, 356, 364, 356, 548, 528],
  ...[400, 555, 631, 527, 624, 540, 375, 573, 650, 336, 314, 616, 337, 962, 652, 590],
  ...[633, 613, 475, 475, 369, 640, 582, 850, 585, 592, 497, 365, 302, 365, 548],
];

/** Letters that the table leaves out, rather too wide than too narrow. */
const UPPER = 800;
const LOWER = 660;
const WIDE_UPPER = 1020;
const WIDE_LOWER = 850;
const OTHER = 750;
const IDEOGRAPH = 1050;
const EMOJI = 1350;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/** Width of a line in px; rather too much than too little. */
export function textWidth(text: string, { size, bold, serif = false }: Font): number {
  const widths = serif ? SERIF_WIDTHS : WIDTHS;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) {
    const width = widthOf(segment, widths);
    sum += width + (bold && !serif && width > 0 && segment !== ' ' ? BOLDER : 0);
  }
  return (sum * size) / 1000;
}

/** The text, or as much of its beginning as fits with an ellipsis; blank where not even a letter does. */
export function fitText(text: string, room: number, font: Font): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const roomBefore = room - textWidth(ELLIPSIS, font);
  let [width, kept] = [0, ''];
  for (const { segment, index } of graphemes.segment(line)) {
    width += textWidth(segment, font);
    if (width > room) return kept === '' ? '' : `${kept.replace(/[\s,.:;–—-]+$/u, '')}${ELLIPSIS}`;
    if (width <= roomBefore) kept = line.slice(0, index + segment.length);
  }
  return line;
}

/** The text in lines no wider than the room; a word that is wider ends in an ellipsis. */
export function wrapText(text: string, room: number, font: Font): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, font) <= room) lines[lines.length - 1] = longer;
    else lines.push(fitText(word, room, font));
  }
  return lines;
}

function widthOf(grapheme: string, widths: readonly number[]): number {
  const [letter = ''] = grapheme.normalize('NFD');
  const code = letter.codePointAt(0) ?? 0;
  // An accent adds nothing to the letter that it stands on.
  const known = widths[code - 32];
  if (known !== undefined) return known;
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)) {
    const isWide = /[ЖМФШЩЫЮжмфшщыюΜΦΨΩωψ]/.test(letter);
    if (/\p{Lu}/u.test(letter)) return isWide ? WIDE_UPPER : UPPER;
    return isWide ? WIDE_LOWER : LOWER;
  }
  // A font that lacks a script, or a joined sign, shows its parts one by one.
  return [...grapheme].reduce((sum, part) => sum + partWidth(part), 0);
}

function partWidth(part: string): number {
  const code = part.codePointAt(0) ?? 0;
  const isSelector = code >= 0xfe00 && code <= 0xfe0f;
  if (isSelector || /[\p{Cf}\p{Cc}]/u.test(part)) return 0;
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(part)) return EMOJI;
  if (/[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u.test(part))
    return IDEOGRAPH;
  return /[—―…ÆæŒŴ]/u.test(part) ? WIDE_UPPER : OTHER;
}
