import { describe, expect, it } from 'vitest';
import { FACES, outlinesOf, TABLE_NAMES, type TableName } from '../../src/figures/outlines.ts';
import { penOf } from '../../src/figures/pen.ts';
import { outlinedWords, pointsOf } from '../../src/figures/testOutlines.ts';
import { textWidth } from '../../src/figures/textWidth.ts';
import { outlineTable } from './outlines.ts';

const outlines = outlinesOf(new Map(TABLE_NAMES.map((name) => [name, outlineTable(name)] as const)));
const pointsIn = (name: TableName, letter: string) => pointsOf(outlineTable(name).glyphs[letter]?.[1] ?? '');
const edgesOf = (name: TableName, letter: string): { left: number; right: number; top: number; bottom: number } => {
  const points = pointsIn(name, letter);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

describe('the outlines of the fonts', () => {
  it('hold every letter of the three languages in every face, and the signs that figures write', () => {
    const alphabets = 'abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿабвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
    const signs = '0123456789.,:;!?()[]«»“”‘’…–—-×·&%/@+=№°';
    const letters = [...alphabets, ...alphabets.toUpperCase(), ...signs];
    for (const face of FACES) expect(letters.filter((letter) => !outlines.glyph(letter, face))).toEqual([]);
  });

  it('are upright and stand on the baseline: H is as high as capitals are', () => {
    // 1,490 of 2,048 units in Inter, 664 of 1,000 in Source Serif 4 at this weight.
    expect(edgesOf('inter-400-latin', 'H')).toMatchObject({ top: -728, bottom: 0 });
    expect(edgesOf('inter-600-latin', 'H')).toMatchObject({ top: -728, bottom: 0 });
    expect(edgesOf('source-serif-4-600-latin', 'H')).toMatchObject({ top: -664, bottom: 0 });
    expect(outlineTable('inter-400-latin').ascent).toBe(969);
  });

  it('are bolder at weight 600, their accents with them', () => {
    const stem = (name: TableName): number => edgesOf(name, 'l').right - edgesOf(name, 'l').left;
    expect(stem('inter-400-latin')).toBe(88);
    expect(stem('inter-600-latin')).toBeGreaterThan(115);
    // Above the letter, and over its middle rather than over its end.
    const { points, letter } = { points: pointsIn('inter-600-latin', 'é'), letter: edgesOf('inter-600-latin', 'e') };
    const accent = points.filter(([, y]) => y < letter.top).map(([x]) => x);
    expect(accent.length).toBeGreaterThan(3);
    expect(Math.min(...accent)).toBeGreaterThan(letter.left + 50);
    expect(Math.max(...accent)).toBeLessThan(letter.right - 20);
  });

  it('have figures of one width, so that columns of numbers line up', () => {
    const { glyphs } = outlineTable('inter-400-latin');
    expect(new Set([...'0123456789'].map((digit) => glyphs[digit]?.[0]))).toEqual(new Set([648]));
  });

  it('kern what is seen', () => {
    expect(outlines.kerning('To', 'inter-400')).toBeLessThan(-50);
    expect(outlines.kerning('AV', 'source-serif-4-600')).toBeLessThan(-80);
    expect(outlines.kerning('nn', 'inter-400')).toBe(0);
  });

  it.each([
    ['inter-400', { size: 12, bold: false }, { 'font-weight': null }],
    ['inter-600', { size: 12, bold: true }, { 'font-weight': 600 }],
  ] as const)('take no more room in %s than is reckoned for text that can be edited', (_face, font, style) => {
    const said = [
      'Military chiefs meet in Paris without the United States',
      'Source published 11 Mar 2025',
      'on or before 11 March 2025; 7 of 11 events have no stated place',
      'Réunion des chefs d’état-major, à Paris – 34 États',
      'Зустріч начальників генеральних штабів у Парижі, 11 березня 2025 року',
    ];
    const pen = penOf({ theme: 'light', outlines });
    for (const words of said) {
      const markup = pen.text(words, { x: 0, y: 0, 'font-size': font.size, fill: '#000000', ...style });
      const right = outlinedWords(markup)[0]?.box.right ?? Number.POSITIVE_INFINITY;
      expect(right, words).toBeLessThanOrEqual(textWidth(words, font));
      expect(right, words).toBeGreaterThan(textWidth(words, font) * 0.8);
    }
  });

  it('are asked for by name', () => {
    expect(() => outlineTable('comic-400-latin' as TableName)).toThrow('got "comic-400-latin"');
  });
});
