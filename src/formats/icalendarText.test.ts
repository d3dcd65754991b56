import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, textLine } from './icalendarText.ts';

const octets = (text: string): number => Buffer.byteLength(text, 'utf8');
const unfold = (line: string): string => line.replaceAll('\r\n ', '');

describe('a folded line', () => {
  it('has at most 75 octets a piece, splits no character, and is the same when unfolded', () => {
    const character = fc.constantFrom('a', 'é', 'ї', '—', '👩', ' ', ',');
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 400, size: 'max' }), (text) => {
        const line = textLine('SUMMARY', text) ?? '';
        const pieces = line.split('\r\n');
        for (const piece of pieces) expect(octets(piece)).toBeLessThanOrEqual(75);
        for (const piece of pieces.slice(1)) expect(piece.startsWith(' ')).toBe(true);
        expect(unfold(line)).toBe(`SUMMARY:${text.replaceAll(',', '\\,')}`);
      }),
    );
  });

  it('is as long as it may be', () => {
    const [first = ''] = (textLine('X', 'a'.repeat(300)) ?? '').split('\r\n');
    expect(octets(first)).toBe(75);
  });
});

describe('text', () => {
  it.each([
    ['a, b; c', 'a\\, b\\; c'],
    ['C:\\n', 'C:\\\\n'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['bell \u0007, tab \t', 'bell \\, tab \t'],
    ['half \uD83D of a pair', 'half \uFFFD of a pair'],
    ['a “colon”: and "quotes"', 'a “colon”: and "quotes"'],
  ])('%j is escaped', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('that is blank has no line', () => {
    expect([textLine('X', ''), textLine('X', null), textLine('X', undefined)]).toEqual([null, null, null]);
  });
});
