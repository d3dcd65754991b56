import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONT_FAMILY, fitText, SERIF_FAMILY, textWidth, wrapText } from './textWidth.ts';

const font = { size: 10, bold: false };
const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });

describe('the width of text', () => {
  it('is that of its letters', () => {
    expect(textWidth('Wii', font)).toBeCloseTo(9.85 + 2 * 2.42);
  });

  it('grows with size and weight', () => {
    expect(textWidth('Paris', { size: 20, bold: false })).toBe(2 * textWidth('Paris', font));
    expect(textWidth('Paris', { size: 10, bold: true })).toBeGreaterThan(textWidth('Paris', font));
  });

  it('counts an accent as nothing, and every part of a joined sign, which a font may show one by one', () => {
    expect(textWidth('é', font)).toBe(textWidth('e', font));
    expect(textWidth('👩‍👩‍👧', font)).toBe(3 * textWidth('😀', font));
  });

  it('leaves more room to Cyrillic and Chinese than to Latin', () => {
    expect(textWidth('Київ', font)).toBeGreaterThan(textWidth('Kyiv', font));
    expect(textWidth('北京', font)).toBeGreaterThan(textWidth('Be', font));
  });
});

describe('text that must fit', () => {
  it('stays whole where there is room, on one line', () => {
    expect(fitText(' Paris\n meeting ', 200, font)).toBe('Paris meeting');
  });

  it('ends in an ellipsis, not in a comma or a space before it', () => {
    expect(fitText('Paris, France', textWidth('Paris, ', font) + 9, font)).toBe('Paris…');
  });

  it('is never wider than its room, nor cut inside a letter', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), (text, room) => {
        const fitted = fitText(text, room, font);
        expect(textWidth(fitted, font)).toBeLessThanOrEqual(room + 1e-9);
        expect(fitted).not.toMatch(/[\u{D800}-\u{DFFF}]/u);
      }),
    );
  });

  it('is wrapped into lines that fit and lose no word that does', () => {
    const words = 'Boundaries: Natural Earth; Crimea shown as Ukraine';
    const lines = wrapText(words, 110, font);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(words);
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, room) => {
        for (const line of wrapText(text, room, font)) expect(textWidth(line, font)).toBeLessThanOrEqual(room + 1e-9);
      }),
    );
  });
});

it('names of fonts are ones that style sheets understand: those with a number in quotation marks', () => {
  for (const name of `${FONT_FAMILY}, ${SERIF_FAMILY}`.split(', '))
    expect(name).toMatch(/^(?:[A-Za-z-]+(?: [A-Za-z-]+)*|'[^']+')$/);
});
