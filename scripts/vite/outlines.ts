// Serves and emits outlines/<font>-<weight>-<subset>.json: the letters of the page's fonts as paths, for figures that must look
// the same without those fonts. Both fonts are under the SIL Open Font License, which allows it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Plugin } from 'vite';
import {
  type Outlines,
  type OutlineTable,
  outlinesOf,
  TABLE_NAMES,
  type TableName,
  tableFile,
} from '../../src/figures/outlines.ts';

const UNITS = 1000;
const NAME = /^(.+)-(\d+)-(latin|latin-ext|cyrillic|greek)$/;
/** Letters between which the fonts close gaps that are seen: To, AV, Wé. */
const KERNED = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;-–’”“('];
/** Digits line up, as those of the page do; hyphens and points would grow as wide as digits, and are left alone. */
const featuresOf = (text: string) => ({ tnum: /^\d+$/.test(text), kern: true });

const { resolve } = createRequire(import.meta.url);
const made = new Map<TableName, OutlineTable>();

/** A table of outlines from the font that is installed. Throws where the name is none of TABLE_NAMES. */
export function outlineTable(name: TableName): OutlineTable {
  const known = made.get(name) ?? makeTable(name);
  made.set(name, known);
  return known;
}

/** Every letter of the page's fonts, for what is drawn without a browser. */
export function allOutlines(): Outlines {
  return outlinesOf(new Map(TABLE_NAMES.map((name) => [name, outlineTable(name)] as const)));
}

function makeTable(name: TableName): OutlineTable {
  const [, family = '', weight = '', subset = ''] = NAME.exec(name) ?? [];
  if (!TABLE_NAMES.includes(name))
    throw new Error(`Outlines: expected one of ${TABLE_NAMES.join(', ')}, got "${name}"`);
  const path = resolve(`@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`);
  const font = atWeight(readFileSync(path), Number(weight));
  const scale = UNITS / font.unitsPerEm;
  const letters = font.characterSet.map((code) => String.fromCodePoint(code));
  const glyphs = letters.flatMap((letter) => {
    const [glyph] = font.layout(letter, featuresOf(letter)).glyphs;
    if (!glyph || glyph.id === 0) return [];
    return [[letter, [Math.round(glyph.advanceWidth * scale), relativePath(glyph.path.commands, scale)]] as const];
  });
  const kerning = subset === 'latin' ? kerningOf(font, scale) : {};
  return { unitsPerEm: UNITS, ascent: Math.round(font.ascent * scale), glyphs: Object.fromEntries(glyphs), kerning };
}

function kerningOf(font: fontkit.Font, scale: number): Readonly<Record<string, number>> {
  const pairs = KERNED.flatMap((first) => KERNED.map((second) => first + second));
  const kerned = pairs.flatMap((pair) => {
    const { positions, glyphs } = font.layout(pair, featuresOf(pair));
    const added = Math.round(((positions[0]?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0)) * scale);
    return glyphs.length === 2 && added !== 0 ? [[pair, added] as const] : [];
  });
  return Object.fromEntries(kerned);
}

type Command = { readonly command: string; readonly args: readonly number[] };
const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
};

/** Whole units, rounded before they become steps so that errors do not add up. */
function relativePath(commands: readonly Command[], scale: number): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let path = '';
  for (const { command, args } of commands) {
    if (command === 'closePath') {
      path += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const points = args.map((value, index) => Math.round(index % 2 === 0 ? value * scale : -value * scale));
    const steps = points.map((value, index) => value - (index % 2 === 0 ? x : y));
    [x = 0, y = 0] = points.slice(-2);
    if (command === 'moveTo') [startX, startY] = [x, y];
    if (command === 'lineTo' && steps[1] === 0) path += `h${steps[0]}`;
    else if (command === 'lineTo' && steps[0] === 0) path += `v${steps[1]}`;
    else path += LETTERS[command] + joined(steps);
  }
  return path;
}

function joined(numbers: readonly number[]): string {
  return numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : String(value))).join('');
}

type Point = { onCurve: boolean; endContour: boolean; x: number; y: number; copy: () => Point };
type Decoded = {
  readonly numberOfContours?: number;
  readonly points?: readonly Point[];
  readonly components?: readonly { dx: number; dy: number }[];
};
/** What fontkit keeps to itself. */
type Inner = fontkit.Font & {
  readonly stream: { constructor: new (bytes: Buffer) => unknown };
  readonly constructor: new (stream: unknown, coordinates: readonly number[]) => Inner;
  _transformedGlyphs: readonly Decoded[];
  readonly _variationProcessor: { transformPoints: (glyph: number, points: Point[]) => void };
  readonly _decompress: () => void;
};

/**
 * A variable font at one weight. fontkit's own getVariation does not know the compressed glyphs of WOFF2 (2.0.4), so the
 * glyphs are read without a variation, and each is then moved by fontkit's processor of variations.
 */
function atWeight(bytes: Buffer, weight: number): fontkit.Font {
  const base = fontkit.create(bytes) as Inner;
  base.glyphForCodePoint(0x20);
  const font = new base.constructor(new base.stream.constructor(bytes), [weight]);
  font._decompress();
  font._transformedGlyphs = base._transformedGlyphs.map((glyph, id) => varied(glyph, id, font));
  return font;
}

function varied(glyph: Decoded, id: number, font: Inner): Decoded {
  const { points, components } = glyph;
  const moved = (components ?? points ?? []).map((from) => {
    return 'dx' in from ? pointAt(from.dx, from.dy) : pointAt(from.x, from.y, from.onCurve, from.endContour);
  });
  if (moved.length === 0) return glyph;
  // Four more stand for the width and height of the glyph, which the font's table of widths says better.
  font._variationProcessor.transformPoints(id, [...moved, ...Array.from({ length: 4 }, () => pointAt(0, 0))]);
  if (!components) return { ...glyph, points: moved };
  return {
    ...glyph,
    components: components.map((from, at) => ({ ...from, dx: moved[at]?.x ?? 0, dy: moved[at]?.y ?? 0 })),
  };
}

function pointAt(x: number, y: number, onCurve = true, endContour = true): Point {
  return { x, y, onCurve, endContour, copy: () => pointAt(x, y, onCurve, endContour) };
}

const ADDRESS = /\/(outlines\/[a-z0-9-]+\.json)$/;

export function outlines(): Plugin {
  return {
    name: 'dateline:outlines',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, file] = ADDRESS.exec(request.url?.split('?')[0] ?? '') ?? [];
        const name = TABLE_NAMES.find((known) => tableFile(known) === file);
        if (!name) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(outlineTable(name)));
      });
    },
    generateBundle() {
      for (const name of TABLE_NAMES)
        this.emitFile({ type: 'asset', fileName: tableFile(name), source: JSON.stringify(outlineTable(name)) });
    },
  };
}
