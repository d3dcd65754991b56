import { describe, expect, it } from 'vitest';
import { type OutlineTable, outlinesOf, tablesFor } from './outlines.ts';
import { HEADING, penOf } from './pen.ts';
import { outlinedWords } from './testOutlines.ts';
import { readSvg } from './testSvg.ts';

/** Each letter a box as wide as its advance, from the baseline up to 700. */
function tableOf(letters: string, width: number): OutlineTable {
  const box = `m0 0h${width}v-700h-${width}z`;
  const glyphs = [...letters].map((letter) => [letter, [width, letter === ' ' ? '' : box]] as const);
  return { unitsPerEm: 1000, ascent: 900, glyphs: Object.fromEntries(glyphs), kerning: { To: -100 } };
}
const outlines = outlinesOf(
  new Map([
    ['inter-400-latin', tableOf('abcToé -\u2009', 500)],
    ['inter-600-latin', tableOf('abc', 600)],
    ['source-serif-4-600-latin', tableOf('abc', 400)],
    ['inter-400-cyrillic', tableOf('ї', 700)],
  ]),
);
const place = { x: 100, y: 50, 'font-size': 10, fill: '#000000' };
const pen = () => penOf({ theme: 'light', outlines });
const boxOf = (markup: string) => outlinedWords(`<svg>${markup}</svg>`)[0]?.box;

describe('a pen with outlines', () => {
  it('draws letters as paths, one after the other, and keeps the words', () => {
    const markup = pen().text('ab c', place);
    expect(readSvg(markup).map(({ name }) => name)).toEqual(['g', 'path']);
    expect(outlinedWords(markup)[0]?.words).toBe('ab c');
    expect(boxOf(markup)).toEqual({ left: 100, right: 120, top: 43, bottom: 50 });
  });

  it('lets a line begin, have its middle or end where it should', () => {
    expect(boxOf(pen().text('ab', { ...place, 'text-anchor': 'middle' }))).toMatchObject({ left: 95, right: 105 });
    expect(boxOf(pen().text('ab', { ...place, 'text-anchor': 'end' }))).toMatchObject({ left: 90, right: 100 });
  });

  it('closes the gap between letters that the font kerns', () => {
    expect(boxOf(pen().text('To', place))?.right).toBe(109);
    expect(boxOf(pen().text('oT', place))?.right).toBe(110);
  });

  it('knows the weights and the serif face of headings', () => {
    expect(boxOf(pen().text('abc', { ...place, 'font-weight': 620 }))?.right).toBe(118);
    expect(boxOf(pen().text('abc', { ...place, ...HEADING }))?.right).toBe(112);
  });

  it('sets parts of a line in faces of their own, each after the one before', () => {
    const runs = [
      { text: 'a', attributes: { 'font-weight': 600, fill: '#111111' } },
      { text: 'bc', attributes: { fill: '#222222' } },
    ];
    const markup = pen().runs(runs, place);
    expect(boxOf(markup)?.right).toBe(116);
    expect(readSvg(markup).map(({ attributes }) => attributes['fill'])).toEqual([undefined, '#111111', '#222222']);
  });

  it('draws a halo as a path of its own under the letters, as wide as the text would have it', () => {
    const markup = pen().text('a', { ...place, stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' });
    const [, halo, letters] = readSvg(markup).map(({ attributes }) => attributes);
    expect(halo).toMatchObject({ fill: 'none', stroke: '#ffffff', 'stroke-width': '300' });
    expect(letters).toMatchObject({ fill: '#000000', transform: 'translate(100 50) scale(0.01)' });
    expect(letters?.['stroke']).toBeUndefined();
  });

  it('finds letters in any of their tables, composed, with stand-ins for rare spaces and hyphens', () => {
    const drawn = pen();
    expect(boxOf(drawn.text('ї', place))?.right).toBe(107);
    expect(boxOf(drawn.text('e\u0301', place))?.right).toBe(105);
    expect(boxOf(drawn.text('a\u202fa\u2011a', place))?.right).toBe(125);
    expect(boxOf(drawn.text('a\u00ad\u200bb', place))?.right).toBe(110);
    expect(drawn.missing()).toEqual([]);
  });

  it('leaves a line with a letter that has no outline as text, and says which', () => {
    const drawn = pen();
    const [text, ...others] = readSvg(drawn.text('ab会c', place));
    expect(text).toMatchObject({ name: 'text', text: 'ab会c' });
    expect(others).toEqual([]);
    drawn.text('a会', place);
    expect(drawn.missing()).toEqual(['会']);
  });

  it('keeps hostile words out of the markup', () => {
    const [group] = readSvg(penOf({ theme: 'light', outlines: outlinesOf(new Map()) }).text('"><script>', place));
    expect(group).toMatchObject({ name: 'text', text: '"><script>' });
  });
});

it('a pen without outlines writes text that can be edited, and misses nothing', () => {
  const plain = penOf({ theme: 'light' });
  expect(readSvg(plain.text('ab会', place))).toMatchObject([{ name: 'text', text: 'ab会', attributes: { x: '100' } }]);
  const runs = ['a', 'b'].map((text) => ({ text, attributes: {} }));
  expect(readSvg(plain.runs(runs, place)).map(({ name }) => name)).toEqual(['text', 'tspan', 'tspan']);
  expect(plain.missing()).toEqual([]);
});

it('asks for the tables of the scripts that a text has, and for Latin always', () => {
  const subsets = (text: string): string[] => [
    ...new Set(tablesFor(text).map((name) => name.replace(/^\D+\d?-\d+-/, ''))),
  ];
  expect(subsets('Paris, 16')).toEqual(['latin']);
  expect(subsets('Київ')).toEqual(['latin', 'cyrillic']);
  expect(subsets('Łódź')).toEqual(['latin', 'latin-ext']);
  expect(tablesFor('Αθήνα')).toHaveLength(6);
});
