import type { Face, Outlines } from './outlines.ts';
import { SERIF_FAMILY } from './textWidth.ts';
import { type Palette, paletteOf, type Theme } from './theme.ts';
import { type Attributes, element, escapeText, rounded, textElement } from './xml.ts';

/** Part of a line in a weight and colour of its own. */
export type Run = { readonly text: string; readonly attributes: Attributes };

/**
 * What a figure is drawn with: its colours, and its words either as text, which can be edited, or as the outlines of their
 * letters, which look the same without the font. Where words stand is the same in both.
 */
export type Pen = Palette & {
  /** A line of text with the attributes of a `text` element; `x` and `y` are in px. */
  readonly text: (text: string, attributes: Attributes) => string;
  /** The same of several parts, one after the other. */
  readonly runs: (runs: readonly Run[], attributes: Attributes) => string;
  /** Letters so far that have no outline; their lines stay text. Empty where all is text by choice. */
  readonly missing: () => readonly string[];
};

type Laid = { readonly path: string; readonly fill: string };
type Line = { readonly runs: readonly Laid[]; readonly width: number };

const HEAVY = 500;
const ANCHOR: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
/** As a browser slants a font that has no italics. */
const SLANT = ' skewX(-12)';
/** Spaces and hyphens that the fonts lack, by those that they have. */
const STAND_INS: Readonly<Record<string, string>> = { '\u202f': '\u2009', '\u2007': '0', '\u2011': '-' };

export function penOf({ theme, outlines }: { readonly theme: Theme; readonly outlines?: Outlines | undefined }): Pen {
  const missing = new Set<string>();
  const write = (runs: readonly Run[], attributes: Attributes): string => {
    const line = outlines && layOut(runs, attributes, outlines, missing);
    return line ? outlined(line, runs, attributes) : editable(runs, attributes);
  };
  return {
    ...paletteOf(theme),
    text: (text, attributes) => write([{ text, attributes: {} }], attributes),
    runs: write,
    missing: () => [...missing],
  };
}

function editable(runs: readonly Run[], attributes: Attributes): string {
  const [only, ...others] = runs;
  if (only && others.length === 0) return textElement(only.text, { ...attributes, ...only.attributes });
  return element('text', attributes, ...runs.map((run) => element('tspan', run.attributes, escapeText(run.text))));
}

/** Null where a letter has no outline: half of a line in another font would look like a mistake. */
function layOut(runs: readonly Run[], attributes: Attributes, outlines: Outlines, missing: Set<string>): Line | null {
  let [x, last, isWhole] = [0, '', true];
  const laid = runs.map(({ text, attributes: own }): Laid => {
    const face = faceOf({ ...attributes, ...own });
    let path = '';
    for (const letter of lettersOf(text)) {
      const glyph = outlines.glyph(letter, face);
      if (!glyph) {
        missing.add(letter);
        isWhole = false;
        continue;
      }
      x += outlines.kerning(last + letter, face);
      if (glyph.path !== '') path += `M${x} 0${glyph.path}`;
      x += glyph.advance;
      last = letter;
    }
    return { path, fill: String(own['fill'] ?? attributes['fill'] ?? '') };
  });
  return isWhole ? { runs: laid, width: x } : null;
}

/** What is seen of a text, letter by letter: composed, and without signs that only steer. */
function lettersOf(text: string): readonly string[] {
  const seen = text.normalize('NFC').replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/[\t\n\r]/.test(sign) ? ' ' : ''));
  return [...seen].map((letter) => STAND_INS[letter] ?? letter);
}

function faceOf(attributes: Attributes): Face {
  if (attributes['font-family'] === SERIF_FAMILY) return 'source-serif-4-600';
  return Number(attributes['font-weight'] ?? 0) >= HEAVY ? 'inter-600' : 'inter-400';
}

function outlined({ runs, width }: Line, words: readonly Run[], attributes: Attributes): string {
  const scale = Number(attributes['font-size']) / 1000;
  const anchor = ANCHOR[attributes['text-anchor'] ?? 'start'] ?? 0;
  const x = Number(attributes['x'] ?? 0) - width * scale * anchor;
  const slant = attributes['font-style'] === 'italic' ? SLANT : '';
  const transform = `translate(${rounded(x)} ${rounded(Number(attributes['y'] ?? 0))})${slant} scale(${Number(scale.toFixed(5))})`;
  const stroke = attributes['stroke'] ?? null;
  // A halo is a path of its own under the letters: few programs know paint-order.
  const halo = { fill: 'none', stroke, 'stroke-linejoin': 'round' };
  const under =
    stroke === null
      ? ''
      : element('path', {
          d: runs.map(({ path }) => path).join(''),
          transform,
          ...halo,
          'stroke-width': Math.round(Number(attributes['stroke-width']) / scale),
        });
  const letters = runs.map(({ path, fill }) => (path === '' ? '' : element('path', { d: path, transform, fill })));
  const said = words.map(({ text }) => text).join('');
  const place = { 'xml:lang': attributes['xml:lang'] ?? null, transform: attributes['transform'] ?? null };
  return element('g', { 'aria-label': said, ...place }, under, ...letters);
}

/** Of a heading, as opposed to what the tool itself says. */
export const HEADING: Attributes = { 'font-family': SERIF_FAMILY, 'font-weight': 600 };
